package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.internal.outline.RuleOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Rules have no order: a pack whose rules stand in another order gives the same verdicts for the same reasons.
 *
 * <p>Compiling takes its time, so one order of the rules of every fifth safeguard is compiled and compared with the
 * pack as it was built, whose other rules must not matter either. The system properties {@code rule.order.shuffles} and
 * {@code rule.order.part} (1: all safeguards) ask for more.
 */
class RuleOrderTest {

    private static final int SHUFFLES = Integer.getInteger("rule.order.shuffles", 1);
    private static final int PART = Integer.getInteger("rule.order.part", 5);

    @Test
    void theOrderOfRulesNeverMatters() {
        PackFolder folder = PackFolder.read(Path.of("src/main/packs/dpi-safeguards"));
        Safeguards asWritten = Safeguards.load(folder.id());
        for (int seed = 1; seed <= SHUFFLES; seed++) {
            Set<String> chosen = everyOther(folder.safeguards(), seed);
            List<RuleOutline> rules = new ArrayList<>(folder.index().rules().stream()
                    .filter(rule -> rule.safeguard().isEmpty() || chosen.contains(rule.safeguard()))
                    .toList());
            Collections.shuffle(rules, new Random(seed));
            PackFolder shuffled = folder.withRules(rules);
            Safeguards inOtherOrder = Safeguards.load(CompiledPack.of(shuffled).asClassLoader(), folder.id());
            List<WorkedCase> cases = folder.cases().stream()
                    .filter(worked -> chosen.contains(worked.safeguard()))
                    .toList();
            int said = 0;
            for (WorkedCase worked : cases) {
                List<Object> expected = said(asWritten, worked.facts(), chosen);
                assertEquals(expected, said(inOtherOrder, worked.facts(), chosen), worked.name());
                said += expected.size();
            }
            assertTrue(said > cases.size(), "the worked cases say hardly anything of " + chosen);
        }
    }

    private static Set<String> everyOther(List<Safeguard> safeguards, int first) {
        return IntStream.range(0, safeguards.size())
                .filter(place -> (place - first) % PART == 0)
                .mapToObj(place -> safeguards.get(place).id())
                .collect(Collectors.toSet());
    }

    /** What is judged and asked about the chosen safeguards, with all reasons. */
    private static List<Object> said(Safeguards safeguards, CaseFile facts, Set<String> chosen) {
        Evaluation evaluation = safeguards.evaluate(facts);
        List<Object> said = new ArrayList<>();
        for (Judgement judgement : evaluation.judgements()) {
            if (chosen.contains(judgement.safeguard().id())) {
                said.add(judgement);
            }
        }
        for (ScopeQuestion question : evaluation.scopeQuestions()) {
            if (chosen.contains(question.safeguard().id())) {
                said.add(question);
            }
        }
        return said;
    }
}
