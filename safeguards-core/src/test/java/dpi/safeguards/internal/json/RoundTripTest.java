package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dpi.safeguards.facts.Amendment;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.AttestationBuilder;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.AwardBasis;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.CapacityBuilder;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.CompleteBuilder;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.ConsultationBuilder;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Extent;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Group;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.InstitutionFunction;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawPart;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.LegalRank;
import dpi.safeguards.facts.Licence;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.ProcurementStandard;
import dpi.safeguards.facts.ProcurementStandardBuilder;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Reach;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.RoleAssignmentBuilder;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Sector;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.StandardKind;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.TenderStatus;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was: as a tree, and as the text of that tree. */
class RoundTripTest {

    private static final String POINTER = "/facts/0";
    private static final List<Source> SOURCES = List.of(
            new Source("gazette", "Official Gazette", "https://gazette.example/", "in print"),
            new Source("courier", "The Courier", "", ""));

    /** When a law came into force: by dates, or as stated. */
    private record Start(PartialDate enactedOn, PartialDate commencedOn, Answer inForce, PartialDate statedOn) {}

    @Property(tries = 300)
    void givesALawBack(@ForAll("laws") Law law) {
        assertReadsBack(law);
    }

    @Property(tries = 300)
    void givesAnInstitutionBack(@ForAll("institutions") Institution institution) {
        assertReadsBack(institution);
    }

    @Property(tries = 300)
    void givesARoleBack(@ForAll("roles") RoleAssignment role) {
        assertReadsBack(role);
    }

    @Property(tries = 300)
    void givesASystemBack(@ForAll("systems") DpiSystem system) {
        assertReadsBack(system);
    }

    @Property(tries = 300)
    void givesAProcurementStandardBack(@ForAll("standards") ProcurementStandard standard) {
        assertReadsBack(standard);
    }

    @Property(tries = 300)
    void givesATenderBack(@ForAll("tenders") Tender tender) {
        assertReadsBack(tender);
    }

    @Property(tries = 300)
    void givesAConsultationBack(@ForAll("consultations") Consultation consultation) {
        assertReadsBack(consultation);
    }

    @Property(tries = 300)
    void givesAnAssessmentBack(@ForAll("assessments") Assessment assessment) {
        assertReadsBack(assessment);
    }

    @Property(tries = 300)
    void givesACapacityBack(@ForAll("capacities") Capacity capacity) {
        assertReadsBack(capacity);
    }

    @Property(tries = 300)
    void givesAFinancingBack(@ForAll("financings") Financing financing) {
        assertReadsBack(financing);
    }

    @Property(tries = 300)
    void givesAnIndicatorBack(@ForAll("indicators") Indicator indicator) {
        assertReadsBack(indicator);
    }

    @Property(tries = 300)
    void givesAnAttestationBack(@ForAll("attestations") Attestation attestation) {
        assertReadsBack(attestation);
    }

    @Property(tries = 300)
    void givesAStatementOfCompletenessBack(@ForAll("completes") Complete complete) {
        assertReadsBack(complete);
    }

    @Property(tries = 300)
    void givesAWaiverBack(@ForAll("waivers") Waiver waiver) {
        assertReadsBack(waiver);
    }

    @Property(tries = 300)
    void givesClocksBack(
            @ForAll("days") LocalDate facts, @ForAll("days") LocalDate law, @ForAll("days") LocalDate known) {
        assertReadsBack(new Clocks(PartialDate.of(facts), PartialDate.of(law), PartialDate.of(known)));
    }

    @Test
    void leavesOutWhatIsUnknownOrEmpty() {
        Tender tender = TenderBuilder.builder().id("ocds-x-17").build();

        assertEquals("{\"id\":\"ocds-x-17\"}", Json.compact(RecordWriter.write(tender)));
    }

    @Test
    void keepsAnUnknownThatIsAnEntryOfItsOwn() {
        Law law = LawBuilder.builder()
                .id("l")
                .title("L")
                .topics(Set.of(LawTopic.OTHER))
                .provisions(Map.of(Provision.DPO, Answer.UNKNOWN))
                .build();

        assertEquals(
                "{\"id\":\"l\",\"title\":\"L\",\"topics\":[\"other\"],\"extent\":\"whole\","
                        + "\"provisions\":{\"dpo\":\"unknown\"}}",
                Json.compact(RecordWriter.write(law)));
    }

    @Test
    void writesAProvenanceAsKeysOfTheFactAndItsSourcesByTheirIds() {
        Tender tender = TenderBuilder.builder()
                .id("t")
                .provenance(new Provenance(
                        SOURCES,
                        Confidence.LIKELY,
                        POINTER,
                        "As printed.",
                        List.of(new Claim("value", "1", List.of("courier"))),
                        Surety.B))
                .build();

        assertEquals(
                "{\"id\":\"t\",\"sources\":[\"gazette\",\"courier\"],\"confidence\":\"likely\",\"surety\":\"B\","
                        + "\"note\":\"As printed.\","
                        + "\"claims\":[{\"field\":\"value\",\"value\":\"1\",\"sources\":[\"courier\"]}]}",
                Json.compact(RecordWriter.write(tender)));
    }

    @Test
    void writesAmountsPlain() {
        assertEquals(
                "{\"amount\":1000000,\"currency\":\"USD\"}",
                Json.compact(RecordWriter.write(new Money(new BigDecimal("1E+6"), "USD"))));
        assertEquals(
                "{\"amount\":0.0000001,\"currency\":\"USD\"}",
                Json.compact(RecordWriter.write(new Money(new BigDecimal("1E-7"), "USD"))));
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
        SOURCES.forEach(source -> sources.add(RecordWriter.write(source)));
        reader.sources(sources, "/sources");
        Fact fact = reader.fact(document.root(), POINTER, type);
        return fact == null ? problems.list() : fact;
    }

    @Provide
    Arbitrary<Law> laws() {
        Arbitrary<LawPart> part =
                Combinators.combine(text(), dates(), textOrEmpty()).as(LawPart::new);
        Arbitrary<Amendment> amendment =
                Combinators.combine(text(), dates(), sourceKeys()).as(Amendment::new);
        return Builders.withBuilder(LawBuilder::builder)
                .use(text())
                .in(LawBuilder::id)
                .use(text())
                .in(LawBuilder::title)
                .use(textOrEmpty())
                .in(LawBuilder::citation)
                .use(Arbitraries.of(LawTopic.class).set().ofMinSize(1))
                .in(LawBuilder::topics)
                .use(Arbitraries.of(LegalRank.class))
                .in(LawBuilder::rank)
                .use(dates())
                .in(LawBuilder::assentedOn)
                .use(Arbitraries.oneOf(dated(), stated()))
                .in((law, start) -> law.enactedOn(start.enactedOn())
                        .commencedOn(start.commencedOn())
                        .inForce(start.inForce())
                        .statedOn(start.statedOn()))
                .use(dates())
                .in(LawBuilder::repealedOn)
                .use(Arbitraries.of(Extent.class))
                .in(LawBuilder::extent)
                .use(part.list().ofMaxSize(3))
                .in(LawBuilder::parts)
                .use(amendment.list().ofMaxSize(3))
                .in(LawBuilder::amendments)
                .use(Arbitraries.maps(Arbitraries.of(Provision.class), answers()))
                .in(LawBuilder::provisions)
                .use(textOrEmpty())
                .in(LawBuilder::supervisor)
                .use(provenances())
                .in(LawBuilder::provenance)
                .build(LawBuilder::build);
    }

    private Arbitrary<Start> dated() {
        return Combinators.combine(dates(), dates())
                .as((enactedOn, commencedOn) -> new Start(enactedOn, commencedOn, Answer.UNKNOWN, PartialDate.UNKNOWN));
    }

    private Arbitrary<Start> stated() {
        return Combinators.combine(answers(), dates().filter(PartialDate::isKnown))
                .as((inForce, statedOn) -> new Start(PartialDate.UNKNOWN, PartialDate.UNKNOWN, inForce, statedOn));
    }

    @Provide
    Arbitrary<Institution> institutions() {
        return Builders.withBuilder(InstitutionBuilder::builder)
                .use(text())
                .in(InstitutionBuilder::id)
                .use(text())
                .in(InstitutionBuilder::name)
                .use(Arbitraries.of(InstitutionFunction.class).set())
                .in(InstitutionBuilder::functions)
                .use(Arbitraries.of(Sector.class))
                .in(InstitutionBuilder::sector)
                .use(answers())
                .in(InstitutionBuilder::createdInLaw)
                .use(answers())
                .in(InstitutionBuilder::appointed)
                .use(answers())
                .in(InstitutionBuilder::operating)
                .use(answers())
                .in(InstitutionBuilder::independent)
                .use(textOrEmpty())
                .in(InstitutionBuilder::reportsTo)
                .use(dates())
                .in(InstitutionBuilder::createdOn)
                .use(provenances())
                .in(InstitutionBuilder::provenance)
                .build(InstitutionBuilder::build);
    }

    @Provide
    Arbitrary<RoleAssignment> roles() {
        return Builders.withBuilder(RoleAssignmentBuilder::builder)
                .use(text())
                .in(RoleAssignmentBuilder::id)
                .use(text())
                .in(RoleAssignmentBuilder::holder)
                .use(Arbitraries.of(RoleFunction.class))
                .in(RoleAssignmentBuilder::function)
                .use(Arbitraries.of(Authority.class))
                .withProbability(0.5)
                .in(RoleAssignmentBuilder::authority)
                .use(textOrEmpty())
                .in(RoleAssignmentBuilder::about)
                .use(Arbitraries.of(Stage.class).set())
                .in(RoleAssignmentBuilder::stages)
                .use(dates())
                .in(RoleAssignmentBuilder::from)
                .use(dates())
                .in(RoleAssignmentBuilder::until)
                .use(answers())
                .in(RoleAssignmentBuilder::accountable)
                .use(provenances())
                .in(RoleAssignmentBuilder::provenance)
                .build(RoleAssignmentBuilder::build);
    }

    @Provide
    Arbitrary<DpiSystem> systems() {
        Arbitrary<StageEntry> entry = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        dates(),
                        Arbitraries.integers().between(1, 4))
                .as(StageEntry::new);
        return Builders.withBuilder(DpiSystemBuilder::builder)
                .use(text())
                .in(DpiSystemBuilder::id)
                .use(text())
                .in(DpiSystemBuilder::name)
                .use(Arbitraries.of(SystemKind.class))
                .in(DpiSystemBuilder::kind)
                .use(entry.list().ofMaxSize(4))
                .in(DpiSystemBuilder::stages)
                .use(Arbitraries.of(Reach.class))
                .in(DpiSystemBuilder::reach)
                .use(answers())
                .in(DpiSystemBuilder::personalData)
                .use(answers())
                .in(DpiSystemBuilder::biometrics)
                .use(answers())
                .in(DpiSystemBuilder::mandatory)
                .use(answers())
                .in(DpiSystemBuilder::userFacing)
                .use(Arbitraries.of(Licence.class))
                .in(DpiSystemBuilder::licence)
                .use(textOrEmpty())
                .in(DpiSystemBuilder::operator)
                .use(textOrEmpty())
                .in(DpiSystemBuilder::technology)
                .use(text().set().ofMaxSize(3))
                .in(DpiSystemBuilder::legalBasis)
                .use(provenances())
                .in(DpiSystemBuilder::provenance)
                .build(DpiSystemBuilder::build);
    }

    @Provide
    Arbitrary<ProcurementStandard> standards() {
        return Builders.withBuilder(ProcurementStandardBuilder::builder)
                .use(text())
                .in(ProcurementStandardBuilder::id)
                .use(text())
                .in(ProcurementStandardBuilder::title)
                .use(Arbitraries.of(StandardKind.class))
                .in(ProcurementStandardBuilder::kind)
                .use(Arbitraries.maps(Arbitraries.of(ClauseTopic.class), answers()))
                .in(ProcurementStandardBuilder::covers)
                .use(dates())
                .in(ProcurementStandardBuilder::from)
                .use(answers())
                .in(ProcurementStandardBuilder::binding)
                .use(provenances())
                .in(ProcurementStandardBuilder::provenance)
                .build(ProcurementStandardBuilder::build);
    }

    @Provide
    Arbitrary<Tender> tenders() {
        return Builders.withBuilder(TenderBuilder::builder)
                .use(text())
                .in(TenderBuilder::id)
                .use(textOrEmpty())
                .in(TenderBuilder::title)
                .use(textOrEmpty())
                .in(TenderBuilder::buyer)
                .use(textOrEmpty())
                .in(TenderBuilder::system)
                .use(answers())
                .in(TenderBuilder::digital)
                .use(Arbitraries.of(ProcurementMethod.class))
                .in(TenderBuilder::method)
                .use(answers())
                .in(TenderBuilder::methodJustified)
                .use(dates())
                .in(TenderBuilder::publishedOn)
                .use(dates())
                .in(TenderBuilder::closesOn)
                .use(dates())
                .in(TenderBuilder::awardedOn)
                .use(amounts())
                .withProbability(0.5)
                .in(TenderBuilder::value)
                .use(Arbitraries.of(TenderStatus.class))
                .in(TenderBuilder::status)
                .use(people())
                .withProbability(0.5)
                .in(TenderBuilder::bidders)
                .use(Arbitraries.of(AwardBasis.class))
                .in(TenderBuilder::awardBasis)
                .use(Arbitraries.of(Licence.class))
                .in(TenderBuilder::licence)
                .use(provenances())
                .in(TenderBuilder::provenance)
                .build(TenderBuilder::build);
    }

    @Provide
    Arbitrary<Consultation> consultations() {
        return Builders.withBuilder(ConsultationBuilder::builder)
                .use(text())
                .in(ConsultationBuilder::id)
                .use(text())
                .in(ConsultationBuilder::about)
                .use(Arbitraries.of(Group.class).set())
                .in(ConsultationBuilder::groups)
                .use(dates())
                .in(ConsultationBuilder::heldOn)
                .use(answers())
                .in(ConsultationBuilder::responsePublished)
                .use(provenances())
                .in(ConsultationBuilder::provenance)
                .build(ConsultationBuilder::build);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Builders.withBuilder(AssessmentBuilder::builder)
                .use(text())
                .in(AssessmentBuilder::id)
                .use(text())
                .in(AssessmentBuilder::about)
                .use(Arbitraries.of(AssessmentKind.class))
                .in(AssessmentBuilder::kind)
                .use(answers())
                .in(AssessmentBuilder::completed)
                .use(dates())
                .in(AssessmentBuilder::completedOn)
                .use(answers())
                .in(AssessmentBuilder::published)
                .use(answers())
                .in(AssessmentBuilder::independent)
                .use(provenances())
                .in(AssessmentBuilder::provenance)
                .build(AssessmentBuilder::build);
    }

    @Provide
    Arbitrary<Capacity> capacities() {
        return Builders.withBuilder(CapacityBuilder::builder)
                .use(text())
                .in(CapacityBuilder::id)
                .use(text())
                .in(CapacityBuilder::holder)
                .use(Arbitraries.of(CapacityTopic.class))
                .in(CapacityBuilder::topic)
                .use(answers())
                .in(CapacityBuilder::inPlace)
                .use(people())
                .withProbability(0.5)
                .in(CapacityBuilder::trained)
                .use(people())
                .withProbability(0.5)
                .in(CapacityBuilder::needed)
                .use(provenances())
                .in(CapacityBuilder::provenance)
                .build(CapacityBuilder::build);
    }

    @Provide
    Arbitrary<Financing> financings() {
        return Builders.withBuilder(FinancingBuilder::builder)
                .use(text())
                .in(FinancingBuilder::id)
                .use(text())
                .in(FinancingBuilder::about)
                .use(Arbitraries.of(FinancingSource.class))
                .in(FinancingBuilder::source)
                .use(textOrEmpty())
                .in(FinancingBuilder::financier)
                .use(answers())
                .in(FinancingBuilder::safeguardInstrument)
                .use(textOrEmpty())
                .in(FinancingBuilder::instrument)
                .use(amounts())
                .withProbability(0.5)
                .in(FinancingBuilder::amount)
                .use(provenances())
                .in(FinancingBuilder::provenance)
                .build(FinancingBuilder::build);
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(IndicatorBuilder::builder)
                .use(text())
                .in(IndicatorBuilder::id)
                .use(text())
                .in(IndicatorBuilder::name)
                .use(Arbitraries.integers())
                .in(IndicatorBuilder::year)
                .use(textOrEmpty())
                .in(IndicatorBuilder::value)
                .use(Arbitraries.maps(textOrEmpty(), textOrEmpty()).ofMaxSize(4))
                .in(IndicatorBuilder::components)
                .use(textOrEmpty())
                .in(IndicatorBuilder::scale)
                .use(provenances())
                .in(IndicatorBuilder::provenance)
                .build(IndicatorBuilder::build);
    }

    @Provide
    Arbitrary<Attestation> attestations() {
        return Builders.withBuilder(AttestationBuilder::builder)
                .use(text())
                .in(AttestationBuilder::id)
                .use(text())
                .in(AttestationBuilder::safeguard)
                .use(text())
                .in(AttestationBuilder::subject)
                .use(answers())
                .in(AttestationBuilder::answer)
                .use(text())
                .in(AttestationBuilder::by)
                .use(dates())
                .in(AttestationBuilder::on)
                .use(provenances())
                .in(AttestationBuilder::provenance)
                .build(AttestationBuilder::build);
    }

    @Provide
    Arbitrary<Complete> completes() {
        return Arbitraries.of(FactKind.class).flatMap(kind -> Builders.withBuilder(CompleteBuilder::builder)
                .use(Arbitraries.just(kind))
                .in(CompleteBuilder::of)
                .use(topics(kind))
                .in(CompleteBuilder::topic)
                .use(text())
                .in(CompleteBuilder::id)
                .use(textOrEmpty())
                .in(CompleteBuilder::about)
                .use(provenances())
                .in(CompleteBuilder::provenance)
                .build(CompleteBuilder::build));
    }

    private static Arbitrary<String> topics(FactKind kind) {
        List<String> topics = kind.topics().stream().sorted().toList();
        return topics.isEmpty() ? Arbitraries.just("") : Arbitraries.of(topics).injectDuplicates(0.1);
    }

    @Provide
    Arbitrary<Waiver> waivers() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1000))
                .flatAs((from, length) -> Builders.withBuilder(WaiverBuilder::builder)
                        .use(text())
                        .in(WaiverBuilder::id)
                        .use(text())
                        .in(WaiverBuilder::safeguard)
                        .use(text())
                        .in(WaiverBuilder::subject)
                        .use(text())
                        .in(WaiverBuilder::reason)
                        .use(text())
                        .in(WaiverBuilder::approver)
                        .use(Arbitraries.just(PartialDate.of(from)))
                        .in(WaiverBuilder::from)
                        .use(Arbitraries.just(PartialDate.of(from.plusDays(length))))
                        .in(WaiverBuilder::until)
                        .use(provenances())
                        .in(WaiverBuilder::provenance)
                        .build(WaiverBuilder::build));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 80_000).map(LocalDate.of(1850, 1, 1)::plusDays);
    }

    private Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                Arbitraries.just(PartialDate.UNKNOWN),
                days().map(PartialDate::of),
                days().map(day -> PartialDate.parse(YearMonth.from(day).toString())),
                days().map(day -> PartialDate.parse(String.valueOf(day.getYear()))));
    }

    private static Arbitrary<Answer> answers() {
        return Arbitraries.of(Answer.class);
    }

    private static Arbitrary<Integer> people() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    private static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1E+15"), new BigDecimal("1E+15"))
                                .ofScale(4),
                        Arbitraries.of("USD", "EUR", "LKR", "XXX"))
                .as((amount, currency) -> new Money(amount.setScale(4), currency));
    }

    private static Arbitrary<Provenance> provenances() {
        Arbitrary<Claim> claim =
                Combinators.combine(text(), text(), sourceKeys()).as(Claim::new);
        return Combinators.combine(
                        Arbitraries.subsetOf(SOURCES),
                        Arbitraries.of(Confidence.class),
                        textOrEmpty(),
                        claim.list().ofMaxSize(3),
                        Arbitraries.of(Surety.class))
                .as((sources, confidence, note, claims, surety) ->
                        new Provenance(List.copyOf(sources), confidence, POINTER, note, claims, surety));
    }

    private static Arbitrary<List<String>> sourceKeys() {
        return Arbitraries.of("gazette", "courier").list().uniqueElements().ofMaxSize(2);
    }

    private static Arbitrary<String> text() {
        return textOrEmpty().filter(text -> !text.isBlank());
    }

    /** Texts with quotes, controls, slashes and letters of many scripts, but without halves of characters. */
    private static Arbitrary<String> textOrEmpty() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\u007F')
                .withCharRange('\u00A0', '\uD7FF')
                .withChars("~/\"\\{}[]: \uFEFF\u2028")
                .ofMaxLength(12);
    }
}
