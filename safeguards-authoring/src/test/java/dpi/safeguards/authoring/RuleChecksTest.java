package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that reason about conditions: what they find, and above all what they must not find. */
class RuleChecksTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // one condition more, a name changed, conditions in another order
                "completed == Answer.NO | completed == Answer.NO, published == Answer.NO | true",
                "completed == Answer.NO | completed == Answer.NO | true",
                // several values, one of them
                "kind in ( AssessmentKind.DPIA, AssessmentKind.OPTIONS ) | kind == AssessmentKind.DPIA | true",
                "kind == AssessmentKind.DPIA | kind in ( AssessmentKind.DPIA, AssessmentKind.OPTIONS ) | false",
                "kind in ( AssessmentKind.DPIA, AssessmentKind.NEEDS ) | kind in ( AssessmentKind.DPIA, AssessmentKind.OPTIONS ) | false",
                // another value, another field
                "completed == Answer.NO | completed == Answer.YES | false",
                "completed == Answer.NO | published == Answer.NO | false",
                // a method with other arguments
                "completedBefore( $day ) == Answer.NO | completedBefore( $from ) == Answer.NO | false",
                "completedBefore( $day ) == Answer.NO | completedBefore( $day ) == Answer.NO | true",
            })
    void aRuleSaysNothingNewOnlyWhereAnotherGivesTheSame(String general, String special, boolean isFound) {
        String rule =
                """
                rule "TST-001 contradicted by %s"
                when
                  Clocks( $day : factsAsOf )
                  $system : DpiSystem( $id : id, personalData == Answer.YES, $from : firstEntered( Stage.L4 ) )
                  $dpia : Assessment( about == $id, %s )
                then evidence.contradicts( $system, $dpia ); end
                """;
        assertEquals(
                isFound,
                found(Check.RULE_SAYS_NOTHING_NEW, rule.formatted("one", general), rule.formatted("two", special)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // shows a further fact
                "$dpia : Assessment( about == $id ) | $system | $dpia : Assessment( about == $id ) | $system, $dpia | false",
                "$dpia : Assessment( about == $id ) | $system, $dpia | $dpia : Assessment( about == $id ) | $system | true",
                // must exist, and is taken
                "exists Assessment( about == $id ) | $system | $dpia : Assessment( about == $id ) | $system | true",
                "$dpia : Assessment( about == $id ) | $system | exists Assessment( about == $id ) | $system | false",
                // the narrower the absence, the wider the rule
                "not Assessment( about == $id, completed == Answer.YES ) | $system | not Assessment( about == $id ) | $system | true",
                "not Assessment( about == $id ) | $system | not Assessment( about == $id, completed == Answer.YES ) | $system | false",
            })
    void whatIsShownAndWhatIsAbsentCounts(
            String general, String shown, String special, String specialShown, boolean isFound) {
        String rule =
                """
                rule "TST-001 contradicted by %s"
                when
                  $system : DpiSystem( $id : id, personalData == Answer.YES )
                  $list : Complete( of == FactKind.ASSESSMENT, covers( "", $id ) == Answer.YES )
                  %s
                then evidence.contradicts( %s ); end
                """;
        assertEquals(
                isFound,
                found(
                        Check.RULE_SAYS_NOTHING_NEW,
                        rule.formatted("one", general, shown),
                        rule.formatted("two", special, specialShown)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@inForceFrom( 2020-01-01 ) | @inForceFrom( 2021-01-01 ) | true",
                "@inForceFrom( 2021-01-01 ) | @inForceFrom( 2020-01-01 ) | false",
                "@inForceUntil( 2020-12-31 ) | @inForceFrom( 2021-01-01 ) | false",
            })
    void rulesOfDifferentTimesSayTheSameOnlyWhereOneCoversTheOther(String one, String other, boolean isFound) {
        String rule =
                """
                rule "TST-001 contradicted by %s"
                %s
                when
                  $system : DpiSystem( $id : id, personalData == Answer.YES )
                  $dpia : Assessment( about == $id, completed == Answer.NO )
                then evidence.contradicts( $system, $dpia ); end
                """;
        assertEquals(
                isFound, found(Check.RULE_SAYS_NOTHING_NEW, rule.formatted("one", one), rule.formatted("two", other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bidders > 4, bidders < 6 | false",
                "bidders > 5, bidders < 5 | true",
                "bidders >= 5, bidders <= 5 | false",
                "bidders == 5, bidders < 5 | true",
                "status == TenderStatus.ACTIVE, status == TenderStatus.ACTIVE | false",
                "status == TenderStatus.ACTIVE, status == TenderStatus.PLANNED | true",
                "status in ( TenderStatus.ACTIVE, TenderStatus.PLANNED ), status == TenderStatus.PLANNED | false",
                "buyer == \"a\", buyer != \"a\" | true",
                "buyer != \"a\", buyer != \"b\" | false",
                "buyer == $id, buyer == \"a\" | false",
                "openForDays( $days ) == Answer.NO, openForDays( $more ) == Answer.YES | false",
            })
    void conditionsAreImpossibleOnlyWhereNoFactFulfilsThem(String constraints, boolean isFound) {
        assertEquals(
                isFound,
                found(
                        Check.IMPOSSIBLE_CONDITIONS,
                        """
                        rule "TST-001 contradicted by a tender"
                        when
                          Parameter( key == "days", $days : value )
                          Parameter( key == "more-days", $more : value )
                          $system : DpiSystem( $id : id, personalData == Answer.YES )
                          $tender : Tender( system == $id, %s )
                        then evidence.contradicts( $system, $tender ); end
                        """
                                .formatted(constraints)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "supports( $system, $dpia ) | false",
                "contradicts( $system, $dpia ) | true",
            })
    void anAnswerIsLeftOutOnlyIfNoRuleOnTheOtherSideReadsIt(String gives, boolean isFound) {
        String rule =
                """
                rule "TST-001 %s"
                when
                  $system : DpiSystem( $id : id )
                  $dpia : Assessment( about == $id, independent == Answer.%s )
                then evidence.%s; end
                """;
        assertEquals(
                isFound,
                found(
                        Check.ANSWER_LEFT_OUT,
                        rule.formatted("contradicted by a dependent one", "NO", "contradicts( $system, $dpia )"),
                        rule.formatted("by an independent one", "YES", gives)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a law binds every system
                "not Law( mayBeInForceOn( $day ) == Answer.YES ) | LAW | false",
                "Law( mayBeInForceOn( $day ) == Answer.YES ) | LAW | true",
                // an assessment may be that of another system
                "not Assessment( completed == Answer.YES ) | ASSESSMENT | true",
            })
    void onlyTheAbsenceOfLawsNeedsNoJoin(String condition, String listed, boolean isFound) {
        String rule =
                """
                rule "TST-001 contradicted by one"
                when
                  Clocks( $day : factsAsOf )
                  $system : DpiSystem( personalData == Answer.YES )
                  $list : Complete( of == FactKind.%s, covers( "" ) == Answer.YES )
                  %s
                then evidence.contradicts( $system, $list ); end
                """;
        assertEquals(isFound, found(Check.UNJOINED_FACTS, rule.formatted(listed, condition)));
    }

    /** {@return whether the check finds something; of rules that say nothing new only the second one counts} */
    private boolean found(Check check, String... rules) {
        SmallPack pack = SmallPack.in(folder);
        pack.withRules(SmallPack.APPLIES, SmallPack.SUPPORTS, SmallPack.CONTRADICTS, String.join("\n", rules))
                .with(
                        "parameters.yaml",
                        """
                        days: { title: Days, unit: days, values: [{ value: 5, citation: law-1 }] }
                        more-days: { title: More days, unit: days, values: [{ value: 9, citation: law-1 }] }
                        """);
        LintReport report = Linter.lint(folder);
        assertEquals(
                List.of(),
                report.issues().stream()
                        .filter(PackIssue::isError)
                        .filter(issue -> issue.check() != check)
                        .toList());
        return report.issues().stream()
                .anyMatch(issue -> issue.check() == check
                        && (check != Check.RULE_SAYS_NOTHING_NEW || issue.text().contains("by two")));
    }
}
