package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Packs that are right are read; packs that are wrong are refused with a message that says where, what and what
 * instead.
 */
class PackFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRightPackIsReadAndItsCasesPass() {
        PackFolder pack = SmallPack.in(folder).read();
        assertEquals("small", pack.id());
        assertEquals(1, pack.safeguards().size());
        assertEquals(5, pack.ruleCount(), "three of its own and two on attestations");
        List<CaseRunner.Result> results = CaseRunner.of(pack).run();
        assertEquals(6, results.size());
        assertTrue(results.stream().allMatch(CaseRunner.Result::passed), results.toString());
    }

    @Test
    void aCaseThatComesOutOtherwiseFailsAndSaysWhy() {
        SmallPack pack = SmallPack.in(folder)
                .withRules(
                        SmallPack.APPLIES,
                        SmallPack.SUPPORTS.replace("Answer.YES", "Answer.NO"),
                        SmallPack.CONTRADICTS.replace("Answer.NO", "Answer.YES"));
        List<String> failures = CaseRunner.of(pack.read()).run().get(0).failures();
        assertEquals(
                List.of("register: expected satisfied, got not-satisfied.\n"
                        + "    against: TST-001 contradicted by an assessment that was not completed"),
                failures);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        SmallPack pack = SmallPack.in(folder)
                .with("citations.yaml", "law-2: { title: Another law }\n")
                .with("mitigations.yaml", "assess: { title: Assess it }\n")
                .withRules(SmallPack.APPLIES, SmallPack.SUPPORTS.replace("Assessment(", "Asessment("));
        InputException refused = assertThrows(InputException.class, pack::read);
        assertEquals(4, refused.problems().size(), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage())
                .contains("\"Asessment\" is not a kind of fact. Maybe \"Assessment\"?"));
        assertTrue(String.valueOf(refused.getMessage())
                .contains("\"law-1\" is not among the citations. Maybe \"law-2\"?"));
        assertTrue(String.valueOf(refused.getMessage()).contains("No rule says evidence.contradicts( ... )"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completed == Answer.YES | $on : completedOn, completedOn.isMoreThanDaysBefore( 6, $on ) == Answer.YES"
                        + " | \"isMoreThanDaysBefore( 6, $on )\" takes a number that is bound to a name, such as the value of a parameter with a citation.",
                "completed == Answer.YES | complted == Answer.YES | Assessment has no \"complted\". Maybe \"completed\"?",
                "completed == Answer.YES | completed == Answer.JA | Answer has no \"JA\".",
                "completed == Answer.YES | completed == \"yes\" | compares a Answer with a text",
                "completed == Answer.YES | completed < Answer.YES | only numbers have an order here",
                "completed == Answer.YES | completedOn < 3 | Compare dates with isBefore( ... ) and isAfter( ... ).",
                "completed == Answer.YES | completed == YES | write a constant with its type in front",
                "completed == Answer.YES | completed matches \"y.*\" | words may raise a question but never decide",
                "completed == Answer.YES | completed == Answer.YES && published == Answer.YES | Separate constraints with a comma",
                "completed == Answer.YES | completedOn.isBefore( 2024-01-01 ) == Answer.YES | A day cannot be written here",
                "completed == Answer.YES | completed contains Answer.YES | not a set",
                "about == $id | about == $other | $other is not bound before it is used.",
                "about == $id, kind | kind | is not joined with what was matched before it",
                "$dpia : Assessment | $system : Assessment | $system is bound twice",
                "supports( $system, $dpia ) | supports( $systm, $dpia ) | Maybe \"system\"?",
                "evidence.supports | evidence.support | evidence has no \"support\"",
                "evidence.supports( $system, $dpia ); end | insert( $dpia ); end | After \"then\" stands one call",
                "TST-001 supported | TST-002 supported | starts with the safeguard's id",
                "when | salience 5 when | evidence counts the same whenever it is given",
                "when | @inForceForm( 2024-01-01 ) when | @inForceForm is not known. Maybe \"inForceFrom\"?",
                "$system : DpiSystem( $id : id ) | forall( DpiSystem() ) | \"forall\" is true on an empty set",
            })
    void aRuleThatCannotMeanAnythingIsRefusedWithAdvice(String right, String wrong, String message) {
        SmallPack pack = SmallPack.in(folder)
                .withRules(
                        SmallPack.APPLIES,
                        SmallPack.SUPPORTS.replaceFirst(
                                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)),
                        SmallPack.CONTRADICTS);
        InputException refused = assertThrows(InputException.class, pack::read);
        Problem problem = refused.problems().stream()
                .filter(each -> each.message().contains(message))
                .findFirst()
                .orElseThrow(() -> new AssertionError(refused.getMessage()));
        assertEquals("safeguards/security/assessed/safeguard.drl", problem.file());
        assertTrue(problem.line() >= 6 && problem.line() <= 11, problem.toString());
    }

    @Test
    void aMeasureThatWouldHaveToBeDoneBeforeItselfIsRefused() {
        String one =
                "{ title: A, action: B, authority: R1, function: owner, stage: L2, effort: small, prerequisites: [";
        SmallPack pack = SmallPack.in(folder)
                .with(
                        "mitigations.yaml",
                        "assess: " + one + "plan] }\nplan: " + one + "ask] }\nask: " + one + "assess] }\nlast: " + one
                                + "ask] }\n");
        List<String> messages = assertThrows(InputException.class, pack::read).problems().stream()
                .map(Problem::message)
                .toList();
        assertEquals(
                List.of(
                        "\"assess\" would have to be done before itself: assess needs plan, ask, assess.",
                        "\"plan\" would have to be done before itself: plan needs ask, assess, plan.",
                        "\"ask\" would have to be done before itself: ask needs assess, plan, ask."),
                messages);
    }

    @Test
    void equalPacksCompileIntoEqualDigests() {
        String first = CompiledPack.of(SmallPack.in(folder).read()).digest();
        assertEquals(first, CompiledPack.of(SmallPack.in(folder).read()).digest());
        String other = CompiledPack.of(SmallPack.in(folder)
                        .withRules(SmallPack.APPLIES, SmallPack.SUPPORTS, SmallPack.CONTRADICTS.replace("NO", "YES"))
                        .read())
                .digest();
        assertTrue(!first.equals(other), first);
    }
}
