package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dpi.safeguards.arbitrary.AnyFact;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.ProcurementStandard;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.Waiver;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What is written is read back as it was: as a tree, and as the text of that tree. */
@Domain(AnyFact.class)
class RoundTripTest {

    @Property(tries = 300)
    void givesALawBack(@ForAll Law law) {
        assertReadsBack(law);
    }

    @Property(tries = 300)
    void givesAnInstitutionBack(@ForAll Institution institution) {
        assertReadsBack(institution);
    }

    @Property(tries = 300)
    void givesARoleBack(@ForAll RoleAssignment role) {
        assertReadsBack(role);
    }

    @Property(tries = 300)
    void givesASystemBack(@ForAll DpiSystem system) {
        assertReadsBack(system);
    }

    @Property(tries = 300)
    void givesAProcurementStandardBack(@ForAll ProcurementStandard standard) {
        assertReadsBack(standard);
    }

    @Property(tries = 300)
    void givesATenderBack(@ForAll Tender tender) {
        assertReadsBack(tender);
    }

    @Property(tries = 300)
    void givesAConsultationBack(@ForAll Consultation consultation) {
        assertReadsBack(consultation);
    }

    @Property(tries = 300)
    void givesAnAssessmentBack(@ForAll Assessment assessment) {
        assertReadsBack(assessment);
    }

    @Property(tries = 300)
    void givesACapacityBack(@ForAll Capacity capacity) {
        assertReadsBack(capacity);
    }

    @Property(tries = 300)
    void givesAFinancingBack(@ForAll Financing financing) {
        assertReadsBack(financing);
    }

    @Property(tries = 300)
    void givesAnIndicatorBack(@ForAll Indicator indicator) {
        assertReadsBack(indicator);
    }

    @Property(tries = 300)
    void givesAnAttestationBack(@ForAll Attestation attestation) {
        assertReadsBack(attestation);
    }

    @Property(tries = 300)
    void givesAStatementOfCompletenessBack(@ForAll Complete complete) {
        assertReadsBack(complete);
    }

    @Property(tries = 300)
    void givesAWaiverBack(@ForAll Waiver waiver) {
        assertReadsBack(waiver);
    }

    @Property(tries = 300)
    void givesAClauseBack(@ForAll Clause clause) {
        assertReadsBack(clause);
    }

    @Property(tries = 300)
    void givesAMechanismBack(@ForAll Mechanism mechanism) {
        assertReadsBack(mechanism);
    }

    @Property(tries = 300)
    void givesAnExistingMeasureBack(@ForAll ExistingMeasure measure) {
        assertReadsBack(measure);
    }

    @Property(tries = 300)
    void givesACountryBack(@ForAll Country country) {
        assertReadsBack(country);
    }

    @Property(tries = 300)
    void givesAParameterBack(@ForAll Parameter parameter) {
        assertReadsBack(parameter);
    }

    @Property(tries = 300)
    void givesClocksBack(@ForAll Clocks clocks) {
        assertReadsBack(clocks);
    }

    private static <T extends Record & Fact> void assertReadsBack(T fact) {
        Document tree = new Document("tree", RecordWriter.write(fact), Place.of(1));
        Document text = Document.parse("a.json", Json.pretty(tree.root()).getBytes(StandardCharsets.UTF_8));

        assertEquals(fact, read(tree, FactKind.of(fact).type()));
        assertEquals(fact, read(text, FactKind.of(fact).type()));
    }

    private static Object read(Document document, Class<? extends Fact> type) {
        Problems problems = new Problems();
        FactReader reader = new FactReader(document, problems);
        ArrayNode sources = JsonNodeFactory.instance.arrayNode();
        AnyFact.SOURCES.forEach(source -> sources.add(RecordWriter.write(source)));
        reader.sources(sources, "/sources");
        Fact fact = reader.fact(document.root(), AnyFact.POINTER, type);
        return fact == null ? problems.list() : fact;
    }
}
