package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Result;
import dpi.safeguards.finding.Witness;
import dpi.safeguards.report.ExplanationJson;
import dpi.safeguards.report.ExplanationText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of one safeguard with few rules: why, why not, and what nobody stated. */
class ExplainTest {

    private static final String EXISTS =
            """
            rule "TST-001 supported where any assessment is completed"
            when
              $system : DpiSystem( $id : id )
              exists Assessment( about == $id, completed == Answer.YES )
            then evidence.supports( $system ); end
            """;
    private static final String NONE =
            """
            rule "TST-001 contradicted where the complete list has no assessment"
            when
              $system : DpiSystem( $id : id )
              $list : Complete( of == FactKind.ASSESSMENT, covers( "DPIA", $id ) == Answer.YES )
              not Assessment( about == $id, kind == AssessmentKind.DPIA, completed in ( Answer.YES, Answer.UNKNOWN ) )
            then evidence.contradicts( $system, $list ); end
            """;
    private static final String LATER =
            """
            rule "TST-001 supported by the law to come"
            @inForceFrom( 2030-01-01 )
            when
              $system : DpiSystem( personalData == Answer.YES )
            then evidence.supports( $system ); end
            """;

    @TempDir
    private static Path folder = Path.of("");

    private static List<Safeguards> compiled = List.of();

    @BeforeAll
    static void compile() {
        PackFolder pack = SmallPack.in(folder)
                .withRules(SmallPack.APPLIES, SmallPack.SUPPORTS, EXISTS, NONE, LATER)
                .read();
        compiled = List.of(Safeguards.load(CompiledPack.of(pack).asClassLoader(), "small"));
    }

    @Test
    void showsTheFactsBehindExists() {
        RuleTrace rule = rule(
                explain(assessment("b", "register", Answer.YES), assessment("a", "register", Answer.YES)),
                "supported where any assessment is completed");

        assertTrue(rule.hasMatched());
        ConditionTrace exists = rule.ways().get(0).conditions().get(1);
        assertEquals(2, exists.matching());
        assertEquals(
                List.of("a", "b"),
                exists.witnesses().stream().map(witness -> witness.fact().id()).toList());
        assertEquals(
                new Comparison("about", "register", "==", List.of("register"), Outcome.HOLDS),
                exists.witnesses().get(0).comparisons().get(0));
    }

    @Test
    void saysWhatMustNotBeThereAndHowManyWereLookedAt() {
        Explanation explanation =
                explain(list(), assessment("a", "other", Answer.YES), assessment("b", "register", Answer.NO));
        ConditionTrace not = rule(explanation, "contradicted where the complete list has no assessment")
                .ways()
                .get(0)
                .conditions()
                .get(2);

        assertEquals(Change.State.NOT_SATISFIED, explanation.state());
        assertEquals(Outcome.HOLDS, not.outcome());
        assertEquals(2, not.considered());
        assertEquals("about == register, kind == DPIA, completed in YES, UNKNOWN", not.sought());
        String text = ExplanationText.write(explanation).replaceAll("\\s+", " ");
        assertTrue(
                text.contains("holds: 2 assessments looked at, none of them fits; there must be none with about is"
                        + " register, kind is DPIA, completed is one of yes, unknown"),
                text);
        assertTrue(text.contains("holds: statement \"list\" that the list of assessments is complete"), text);
    }

    @Test
    void anUnknownThatStandsInTheWayIsSaidAsUnknown() {
        RuleTrace rule = rule(
                explain(list(), assessment("a", "register", Answer.UNKNOWN)),
                "contradicted where the complete list has no assessment");

        ConditionTrace not = failing(rule);
        assertEquals(Outcome.UNKNOWN, not.outcome());
        assertEquals("a", not.witnesses().get(0).fact().id());
    }

    @Test
    void theNearestFactIsAboutTheRightThingAndFailsLeast() {
        Explanation explanation = explain(
                assessment("a", "other", Answer.YES),
                assessment("c", "register", Answer.NO),
                assessment("d", "register", Answer.NO));
        ConditionTrace failing = failing(rule(explanation, "supported by a completed assessment"));
        Witness nearest = failing.witnesses().get(0);

        assertEquals(Outcome.FAILS, failing.outcome());
        assertEquals("c", nearest.fact().id(), "of two equally near ones the first");
        assertEquals(
                List.of(new Comparison("completed", "NO", "==", List.of("YES"), Outcome.FAILS)),
                nearest.with(Outcome.FAILS));
        String text = ExplanationText.write(explanation).replaceAll("\\s+", " ");
        assertTrue(
                text.contains("fails: assessment \"DPIA of register\" (c): completed is no; the rule needs yes"), text);
    }

    @Test
    void unknownIsSaidAsUnknownAndNeverAsNo() {
        Explanation explanation = explain(assessment("a", "register", Answer.UNKNOWN));
        ConditionTrace failing = failing(rule(explanation, "supported by a completed assessment"));

        assertEquals(Change.State.UNDETERMINED, explanation.state());
        assertEquals(Outcome.UNKNOWN, failing.outcome());
        assertEquals("", failing.witnesses().get(0).with(Outcome.UNKNOWN).get(0).value());
        String text = ExplanationText.write(explanation).replaceAll("\\s+", " ");
        assertTrue(text.contains("not known: assessment \"DPIA of register\" (a): completed is not stated"), text);
        assertTrue(
                text.contains(
                        "would speak against it: a statement that the list of assessments (DPIA) about \"register\""
                                + " is complete"),
                text);
    }

    @Test
    void aRuleOfAnotherTimeSaysItsDates() {
        Explanation explanation = explain();

        assertEquals(
                Result.NOT_IN_FORCE,
                rule(explanation, "supported by the law to come").result());
        String text = ExplanationText.write(explanation).replaceAll("\\s+", " ");
        assertTrue(text.contains("in force from 2030-01-01"), text);
        assertEquals(
                List.of(),
                explanation.missing().stream()
                        .filter(missing -> missing.rule().contains("to come"))
                        .toList());
    }

    @Test
    void saysWhyItDoesNotApplyAndWhyThatIsNotKnown() {
        Explanation no = explain(system("register", Answer.NO));
        Explanation unknown = explain(system("register", Answer.UNKNOWN));

        assertEquals(Change.State.NOT_APPLICABLE, no.state());
        assertTrue(ExplanationText.write(no).contains("fails: system \"register\""), ExplanationText.write(no));
        assertEquals(Change.State.SCOPE_UNKNOWN, unknown.state());
        String text = ExplanationText.write(unknown);
        assertTrue(text.contains("personal data is not stated; the rule needs yes"), text);
        assertTrue(text.contains("would bring it into scope: system \"register\": personal data is yes"), text);
    }

    @Test
    void attestationsCountForTheirOwnSafeguardOnly() {
        RuleTrace rule = rule(explain(), "attested as met");

        assertEquals(Result.NOT_MATCHED, rule.result());
        assertTrue(
                failing(rule).text().contains("safeguard == \"TST-001\""),
                failing(rule).text());
    }

    @Test
    void refusesWhatItDoesNotKnowAndTeaches() {
        assertEquals("\"TST-01\" is not a safeguard of small. Maybe \"TST-001\"?", refusal("TST-01", "register"));
        assertEquals(
                "\"registry\" is not the id of a fact in the case. Maybe \"register\"? TST-001 is judged on systems, such"
                        + " as \"register\".",
                refusal("TST-001", "registry"));
    }

    @Test
    void theSameExplanationGivesTheSameJson() {
        assertEquals(
                ExplanationJson.write(explain(list(), assessment("a", "register", Answer.NO))),
                ExplanationJson.write(explain(assessment("a", "register", Answer.NO), list())));
    }

    private static String refusal(String safeguard, String subject) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> compiled.get(0)
                        .explain(caseOf(system("register", Answer.YES)), safeguard, subject))
                .getMessage());
    }

    private static Explanation explain(Fact... facts) {
        boolean own = Arrays.stream(facts).anyMatch(fact -> fact.id().equals("register"));
        CaseFile caseFile = caseOf(facts);
        return compiled.get(0)
                .explain(
                        own ? caseFile : caseFile.with(List.of(system("register", Answer.YES))), "TST-001", "register");
    }

    private static CaseFile caseOf(Fact... facts) {
        Country country = new Country("ZZ", "Anyland", "", Provenance.NONE);
        return CaseFile.of("T", Clocks.at(LocalDate.of(2025, 1, 1)), country, List.of(facts));
    }

    private static RuleTrace rule(Explanation explanation, String name) {
        return explanation.rules().stream()
                .filter(rule -> rule.rule().endsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static ConditionTrace failing(RuleTrace rule) {
        return rule.ways().get(0).conditions().stream()
                .filter(condition -> condition.outcome() != Outcome.HOLDS)
                .findFirst()
                .orElseThrow();
    }

    private static Fact system(String id, Answer personalData) {
        return DpiSystemBuilder.builder()
                .id(id)
                .name(id)
                .kind(SystemKind.REGISTRY)
                .personalData(personalData)
                .build();
    }

    private static Fact assessment(String id, String about, Answer completed) {
        return AssessmentBuilder.builder()
                .id(id)
                .about(about)
                .kind(AssessmentKind.DPIA)
                .completed(completed)
                .build();
    }

    private static Fact list() {
        return new Complete("list", FactKind.ASSESSMENT, "", "", Provenance.NONE);
    }
}
