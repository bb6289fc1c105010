package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.EvaluationListener;
import dpi.safeguards.Limits;
import dpi.safeguards.LiveCase;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationListenerTest {

    private static final CaseFile ASSESSED = SmallPack.assessed();

    @TempDir
    private static Path folder;

    private static Safeguards unheard;

    private final List<Evaluation> heard = new ArrayList<>();

    @BeforeAll
    static void load() {
        CompiledPack pack = CompiledPack.of(SmallPack.in(folder).read());
        unheard = Safeguards.load(pack.asClassLoader(), pack.name());
    }

    private Safeguards safeguards() {
        return unheard.with((caseFile, evaluation) -> {
            assertSame(ASSESSED, caseFile);
            heard.add(evaluation);
        });
    }

    @Test
    void hearsOfEachEvaluationBeforeItIsHandedOut() {
        List<Evaluation> handedOut =
                List.of(safeguards().evaluate(ASSESSED), safeguards().evaluate(ASSESSED));

        assertEquals(2, heard.size());
        assertSame(handedOut.get(0), heard.get(0));
        assertSame(handedOut.get(1), heard.get(1));
    }

    @Test
    void isCalledOnTheThreadThatEvaluates() {
        List<Thread> threads = new ArrayList<>();

        unheard.with((caseFile, evaluation) -> threads.add(Thread.currentThread()))
                .evaluate(ASSESSED);

        assertEquals(List.of(Thread.currentThread()), threads);
    }

    @Test
    void hearsOfAnEvaluationThatMetALimit() {
        safeguards().with(new Limits(1, 1, Duration.ofSeconds(30))).evaluate(ASSESSED);

        assertEquals(
                List.of(Completion.TOO_MANY_FACTS),
                heard.stream().map(Evaluation::completion).toList());
    }

    @Test
    void staysWhereOtherThingsAreSet() {
        safeguards().withWaiverNotice(1).inLanguage("en").with(Limits.DEFAULT).evaluate(ASSESSED);

        assertEquals(1, heard.size());
    }

    @Test
    void doesNotHearOfCasesThatAreOnlyTriedOut() {
        safeguards().explain(ASSESSED, "TST-001");
        safeguards().smallestChanges(ASSESSED, "TST-001", "register");
        safeguards().plan(ASSESSED, 1);
        Fact assessment = ASSESSED.facts().get(ASSESSED.facts().size() - 1);
        try (LiveCase live = safeguards().open(ASSESSED)) {
            live.remove(assessment.id());
            live.evaluation();
        }

        assertEquals(List.of(), heard);
    }

    @Test
    void failsTheCallAsItFailsAndNothingElse() {
        IllegalStateException failure = new IllegalStateException("The record is full.");
        EvaluationListener failing = (caseFile, evaluation) -> {
            throw failure;
        };
        Safeguards failed = unheard.with(failing);

        assertSame(failure, assertThrows(IllegalStateException.class, () -> failed.evaluate(ASSESSED)));
        assertSame(failure, assertThrows(IllegalStateException.class, () -> failed.evaluate(ASSESSED)));
        assertEquals(
                safeguards().evaluate(ASSESSED),
                failed.with((caseFile, evaluation) -> {}).evaluate(ASSESSED));
    }
}
