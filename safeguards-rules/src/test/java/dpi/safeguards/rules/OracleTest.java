package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.explain.Values;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Drools against an interpreter that shares nothing with it but the outline of the rules. */
class OracleTest {

    private static final int CASES = 3_000;

    @Test
    void droolsFindsExactlyWhatTheInterpreterFinds() {
        ClassLoader loader = OracleTest.class.getClassLoader();
        PackIndex index = PackIndexes.read(loader, "dpi-safeguards");
        RuleEngine engine = RuleEngine.load(index.model(), loader);
        List<String> ids = index.safeguards().stream().map(Safeguard::id).toList();
        Values values = Values.of(index.rules());
        long evidence = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile caseFile = RandomCases.make(seed, ids);
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            facts.add(caseFile.country());
            facts.add(caseFile.clocks());
            facts.addAll(index.parameters());
            Collections.shuffle(facts, new Random(seed));
            TreeSet<String> fired = new TreeSet<>();
            engine.fire(facts, Integer.MAX_VALUE, Long.MAX_VALUE)
                    .given()
                    .forEach(given -> fired.add(describe(given.rule(), given.subject(), given.shown())));
            TreeSet<String> interpreted = new TreeSet<>();
            Interpreter interpreter = new Interpreter(values, facts);
            for (int rule = 0; rule < index.rules().size(); rule++) {
                for (Interpreter.Match match : interpreter.matches(index.rules().get(rule))) {
                    interpreted.add(describe(rule, match.subject(), match.shown()));
                }
            }
            assertEquals(interpreted, fired, "seed " + seed);
            evidence += fired.size();
        }
        assertTrue(evidence > CASES, "the random cases hardly match any rule");
        System.out.println("Oracle: " + CASES + " cases, " + evidence + " pieces of evidence, 0 differences.");
    }

    private static String describe(int rule, Fact subject, List<Fact> shown) {
        return "%03d %s %s"
                .formatted(rule, subject.id(), shown.stream().map(Fact::id).toList());
    }
}
