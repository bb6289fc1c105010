package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.LiveCase;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Delta;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whatever is edited in whatever order, a live case says exactly what an evaluation of the case as it is then says.
 *
 * <p>Tries as many random sequences of edits as the system property {@code live.sequences} says, 40 by default.
 */
class LiveCaseEditsTest {

    private static final int SEQUENCES = Integer.getInteger("live.sequences", 40);
    private static final int EDITS = 6;
    private static final List<Safeguards> STACKS = List.of(
            Safeguards.load("dpi-safeguards", "tender-review"), Safeguards.load("sri-lanka", "donor-world-bank"));

    @Test
    void aLiveCaseSaysAfterEveryEditWhatAnEvaluationSays() {
        int edits = 0;
        int changes = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Safeguards safeguards = STACKS.get(seed % STACKS.size());
            List<String> ids = safeguards.cards().stream().map(Safeguard::id).toList();
            Random random = new Random(seed);
            try (LiveCase live = safeguards.open(RandomCases.make(seed, ids))) {
                Evaluation before = safeguards.evaluate(live.caseFile());
                assertSame(before, live.evaluation(), "seed " + seed);
                Map<String, Change.State> accumulated = states(before);
                for (int edit = 0; edit < EDITS; edit++) {
                    Delta delta = edit(live, random, ids);
                    Evaluation after = safeguards.evaluate(live.caseFile());
                    String where = "seed " + seed + ", edit " + edit;
                    assertEquals(after.changesSince(before), delta.changes(), where);
                    delta.changes().forEach(change -> apply(change, accumulated));
                    assertEquals(states(after), accumulated, where);
                    if (random.nextInt(3) > 0) {
                        assertSame(after, live.evaluation(), where);
                    }
                    before = after;
                    edits++;
                    changes += delta.changes().size();
                }
                assertSame(before, live.evaluation(), "seed " + seed);
            }
        }
        assertTrue(changes > edits, "the edits hardly change anything");
        System.out.println("Live case: " + SEQUENCES + " sequences, " + edits + " edits, " + changes
                + " changed verdicts, 0 differences.");
    }

    /** Compares evaluations, and says of few judgements what differs before it says it of all. */
    private static void assertSame(Evaluation expected, Evaluation actual, String where) {
        Set<Judgement> said = Set.copyOf(actual.judgements());
        List<String> differing = expected.judgements().stream()
                .filter(judgement -> !said.contains(judgement))
                .map(judgement -> judgement.safeguard().id() + " on "
                        + judgement.subject().id() + " " + judgement.verdict())
                .toList();
        assertEquals(List.of(), differing, where);
        assertEquals(expected, actual, where);
    }

    /** Adds, replaces, takes out or repeats a fact. */
    private static Delta edit(LiveCase live, Random random, List<String> safeguards) {
        List<Fact> facts = live.caseFile().facts();
        int choice = facts.isEmpty() ? 0 : random.nextInt(6);
        if (choice == 5) {
            return live.update(facts.get(random.nextInt(facts.size())));
        }
        if (choice == 4) {
            return live.remove(facts.get(random.nextInt(facts.size())).id());
        }
        if (choice == 3) {
            return live.update(waiver(live.evaluation(), random));
        }
        List<Fact> others = new ArrayList<>();
        while (others.isEmpty()) {
            others.addAll(RandomCases.make(random.nextLong(), safeguards).facts());
        }
        return live.update(others.get(random.nextInt(others.size())));
    }

    /** A waiver for one of the judgements, over at once or long after. */
    private static Waiver waiver(Evaluation evaluation, Random random) {
        List<Judgement> judgements = evaluation.judgements();
        String safeguard = "none";
        String subject = "none";
        if (!judgements.isEmpty()) {
            Judgement judgement = judgements.get(random.nextInt(judgements.size()));
            safeguard = judgement.safeguard().id();
            subject = judgement.subject().id();
        }
        return new Waiver(
                "waiver-" + random.nextInt(2),
                safeguard,
                subject,
                "For a trial.",
                "Minister",
                PartialDate.parse("2025-01-01"),
                PartialDate.parse(random.nextBoolean() ? "2025-02-01" : "2030-01-01"),
                "America/Montevideo",
                random.nextBoolean() ? ">=0.2.0" : "<0.2.0",
                Provenance.NONE);
    }

    private static Map<String, Change.State> states(Evaluation evaluation) {
        Map<String, Change.State> states = new TreeMap<>();
        evaluation
                .scopeQuestions()
                .forEach(question -> states.put(
                        question.safeguard().id() + " " + question.subject().id(), Change.State.SCOPE_UNKNOWN));
        evaluation
                .judgements()
                .forEach(judgement -> states.put(
                        judgement.safeguard().id() + " " + judgement.subject().id(),
                        Change.State.of(judgement.verdict())));
        return states;
    }

    private static void apply(Change change, Map<String, Change.State> states) {
        String pair = change.safeguard().id() + " " + change.subject();
        assertEquals(change.before(), states.getOrDefault(pair, Change.State.NOT_APPLICABLE), pair);
        if (change.after() == Change.State.NOT_APPLICABLE) {
            states.remove(pair);
        } else {
            states.put(pair, change.after());
        }
    }
}
