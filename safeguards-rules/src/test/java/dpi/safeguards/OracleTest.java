package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.LoadedPack.Layer;
import dpi.safeguards.LoadedPack.Piece;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.rules.Packs;
import dpi.safeguards.rules.RandomCases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Drools against an interpreter that shares nothing with it but the outline of the rules. See {@code docs/oracle.md}.
 *
 * <p>Makes as many random cases as the system property {@code oracle.cases} says, 400 by default. Each goes through
 * both packs, and some through a pack with an overlay, by turns; of some the whole verdicts are compared, too.
 */
class OracleTest {

    private static final int CASES = Integer.getInteger("oracle.cases", 400);
    /** Cases that go through the same code one after another: that is several times as fast as by turns. */
    private static final int BATCH = 40;

    private static final int WITH_OVERLAY = BATCH / 8;
    private static final int WITH_VERDICTS = BATCH / 20;

    private long evidence;
    private long verdicts;
    private final List<String> differences = new ArrayList<>();

    /** A pack, or a pack with an overlay, and what judges cases by it. */
    private record Stack(String name, LoadedPack pack, Safeguards safeguards) {

        static Stack of(PackIndex index) {
            ClassLoader loader = OracleTest.class.getClassLoader();
            LoadedPack pack = index.isOverlay()
                    ? LoadedPack.of(Packs.index(index.extended()), List.of(index), loader)
                    : LoadedPack.of(index, List.of(), loader);
            return new Stack(index.id(), pack, new Safeguards(List.of(pack)));
        }

        List<Fact> facts(CaseFile caseFile, long seed) {
            List<Fact> facts = new ArrayList<>(Safeguards.facts(caseFile, pack));
            Collections.shuffle(facts, new Random(seed));
            return facts;
        }

        List<Piece> interpreted(List<Fact> facts) {
            Interpreter interpreter = new Interpreter(pack.values(), facts);
            List<Piece> pieces = new ArrayList<>();
            for (Layer layer : pack.layers()) {
                for (RuleOutline rule : layer.rules()) {
                    if (!layer.silenced().contains(rule.safeguard())) {
                        interpreter
                                .matches(rule)
                                .forEach(match -> pieces.add(new Piece(rule, match.subject(), match.shown())));
                    }
                }
            }
            return pieces;
        }
    }

    @Test
    void droolsFindsExactlyWhatTheInterpreterFinds() {
        List<PackIndex> overlays =
                Packs.all().stream().filter(PackIndex::isOverlay).toList();
        List<Stack> packs = Packs.all().stream()
                .filter(index -> !index.isOverlay())
                .map(Stack::of)
                .toList();
        List<String> ids = packs.stream()
                .flatMap(stack -> stack.pack().index().safeguards().stream())
                .map(Safeguard::id)
                .toList();
        int batches = (CASES + BATCH - 1) / BATCH;
        // An overlay is loaded once, for all batches in which it has its turn.
        for (int turn = 0; turn < Math.min(batches, overlays.size()); turn++) {
            Stack overlay = Stack.of(overlays.get(turn));
            for (int batch = turn; batch < batches; batch += overlays.size()) {
                List<CaseFile> cases = cases((long) batch * BATCH, Math.min(BATCH, CASES - batch * BATCH), ids);
                packs.forEach(stack -> compare(stack, cases));
                compare(overlay, cases.subList(0, Math.min(WITH_OVERLAY, cases.size())));
            }
        }
        System.out.println("Oracle: " + CASES + " cases, " + packs.size() + " packs and "
                + Math.min(batches, overlays.size()) + " overlays, " + evidence + " pieces of evidence, " + verdicts
                + " verdicts, " + differences.size() + " differences.");
        assertEquals(List.of(), differences);
        assertTrue(evidence > CASES, "the random cases hardly match any rule");
    }

    private static List<CaseFile> cases(long firstSeed, int count, List<String> ids) {
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(RandomCases.make(firstSeed + i, ids));
        }
        return cases;
    }

    private void compare(Stack stack, List<CaseFile> cases) {
        List<List<Fact>> facts = new ArrayList<>();
        List<List<Piece>> fired = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            facts.add(stack.facts(cases.get(i), i));
            fired.add(stack.pack()
                    .fire(facts.get(i), Integer.MAX_VALUE, Long.MAX_VALUE)
                    .pieces());
        }
        for (int i = 0; i < cases.size(); i++) {
            List<Piece> interpreted = stack.interpreted(facts.get(i));
            List<String> byDrools = described(fired.get(i));
            if (!byDrools.equals(described(interpreted))) {
                differences.add(stack.name() + " on " + cases.get(i));
            }
            evidence += byDrools.size();
            if (i < WITH_VERDICTS) {
                compareVerdicts(stack, cases.get(i), interpreted);
            }
        }
    }

    /** Every match is a piece of evidence of its own, so two that say the same count twice. */
    private static List<String> described(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> {
                    StringBuilder text = new StringBuilder(piece.rule().name())
                            .append('|')
                            .append(piece.subject().id());
                    piece.shown().forEach(fact -> text.append('|').append(fact.id()));
                    return text.toString();
                })
                .sorted()
                .toList();
    }

    private void compareVerdicts(Stack stack, CaseFile caseFile, List<Piece> interpreted) {
        Judge judge = new Judge(stack.pack(), caseFile, Safeguards.facts(caseFile, stack.pack()), interpreted);
        Evaluation expected = stack.safeguards().evaluation(caseFile, Completion.COMPLETE, List.of(judge.judged()));
        Evaluation evaluated = stack.safeguards().evaluate(caseFile);
        verdicts += evaluated.judgements().size();
        if (!expected.equals(evaluated)) {
            differences.add("verdicts of " + stack.name() + " on " + caseFile);
        }
    }
}
