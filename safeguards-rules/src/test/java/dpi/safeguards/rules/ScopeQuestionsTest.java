package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.report.TextReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where it is not known whether a safeguard applies, that is asked subject by subject. */
class ScopeQuestionsTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final Clocks DAY = Clocks.at(LocalDate.of(2026, 1, 15));
    private static final Country COUNTRY = new Country("XE", "Examplia", "", Provenance.NONE);

    @Test
    void judgesTheSystemThatIsMandatoryAndAsksAboutTheOneOfWhichItIsNotStated() {
        Evaluation evaluation =
                evaluate(system("card", Answer.YES), system("portal", Answer.UNKNOWN), system("gateway", Answer.NO));

        assertEquals(List.of("card"), judged(evaluation, "INC-001"));
        assertEquals(List.of("portal"), asked(evaluation, "INC-001"));
    }

    @Test
    void namesTheSubjectsThatLackTheSameInOneLine() {
        Evaluation evaluation = evaluate(List.of("a", "b", "c", "d", "e", "f", "g").stream()
                .map(id -> system(id, Answer.UNKNOWN))
                .toArray(Fact[]::new));

        String text = TextReport.write(evaluation).replaceAll("\\s+", " ");
        assertTrue(text.contains("system \"System e\" (e) and 2 more. It depends on this: mandatory is yes"), text);
        assertEquals(2, text.split("depends on this: mandatory", -1).length, text);
    }

    @Test
    void asksForWhichSystemATenderIs() {
        Evaluation evaluation =
                evaluate(TenderBuilder.builder().id("t").title("T").build());

        assertEquals(List.of("t"), asked(evaluation, "PRO-002"));
        assertEquals(List.of("system"), fields(evaluation, "PRO-002"));
    }

    @Test
    void asksForTheLawsASystemRestsOnOnlyWhereNoneIsStated() {
        Law law = LawBuilder.builder()
                .id("stamps")
                .title("Stamps Act")
                .topics(Set.of(LawTopic.OTHER))
                .enactedOn(PartialDate.parse("1990"))
                .commencedOn(PartialDate.parse("1991"))
                .build();
        DpiSystem stated = DpiSystemBuilder.builder(system("card", Answer.NO))
                .legalBasis(Set.of("other"))
                .build();

        assertEquals(List.of(), asked(evaluate(law, stated), "LEG-008"));
        assertEquals(List.of("stamps"), asked(evaluate(law, stated, system("portal", Answer.NO)), "LEG-008"));
    }

    @Test
    void asksNothingOfASystemThatIsRetired() {
        DpiSystem retired = DpiSystemBuilder.builder(system("portal", Answer.UNKNOWN))
                .retiredOn(PartialDate.parse("2025"))
                .build();

        assertEquals(List.of(), asked(evaluate(retired), "INC-001"));
        assertEquals(List.of(), asked(evaluate(retired), "SEC-019"));
    }

    @Test
    void saysOfAnAttestationThatItDoesNotCountUntilItIsKnownWhetherTheSafeguardApplies() {
        Attestation answer = new Attestation(
                "a1", "INC-001", "portal", Answer.YES, "Registrar", PartialDate.UNKNOWN, Provenance.NONE);

        assertEquals(
                List.of("Attestation \"a1\" has no effect yet: whether INC-001 applies to \"portal\" is not known."),
                evaluate(system("portal", Answer.UNKNOWN), answer).notes());
    }

    @Test
    void judgesNothingOnACountryThatIsNotStatedAndSaysSoOnce() {
        Evaluation evaluation = SAFEGUARDS.evaluate(CaseFile.of(
                "T",
                DAY,
                Country.NOT_STATED,
                List.of(TenderBuilder.builder().id("t").title("T").build())));

        assertEquals(List.of(), judged(evaluation, "LEG-001"));
        assertEquals(List.of(), asked(evaluation, "LEG-001"));
        assertEquals(1, evaluation.notes().size());
        assertTrue(evaluation.notes().get(0).startsWith("No country is stated"));
        assertFalse(TextReport.write(evaluation).contains("ZZ"));
        assertEquals(List.of("XE"), judged(evaluate(), "LEG-001"));
    }

    private static Evaluation evaluate(Fact... facts) {
        return SAFEGUARDS.evaluate(CaseFile.of("Examplia", DAY, COUNTRY, List.of(facts)));
    }

    private static DpiSystem system(String id, Answer mandatory) {
        return DpiSystemBuilder.builder()
                .id(id)
                .name("System " + id)
                .kind(SystemKind.PORTAL)
                .mandatory(mandatory)
                .build();
    }

    private static List<String> judged(Evaluation evaluation, String safeguard) {
        return evaluation.judgements().stream()
                .filter(judgement -> judgement.safeguard().id().equals(safeguard))
                .map(judgement -> judgement.subject().id())
                .toList();
    }

    private static List<String> asked(Evaluation evaluation, String safeguard) {
        return questions(evaluation, safeguard).stream()
                .map(question -> question.subject().id())
                .toList();
    }

    private static List<String> fields(Evaluation evaluation, String safeguard) {
        return questions(evaluation, safeguard).stream()
                .flatMap(question -> question.missing().stream())
                .map(missing -> missing.field())
                .toList();
    }

    private static List<ScopeQuestion> questions(Evaluation evaluation, String safeguard) {
        return evaluation.scopeQuestions().stream()
                .filter(question -> question.safeguard().id().equals(safeguard))
                .toList();
    }
}
