package dpi.safeguards.authoring;

import dpi.safeguards.authoring.Mutant.InRule;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compiles some mutants and fires them by Drools, to confirm what was found by walking their outlines. */
final class DroolsSample {

    private DroolsSample() {}

    /**
     * {@return how many were compiled and gave the same evidence on every worked case of their safeguards}
     *
     * @param most how many to take, evenly from all
     */
    static int confirm(
            PackFolder folder,
            InterpretedPack pack,
            List<Mutant> mutants,
            Map<String, List<WorkedCase>> cases,
            int most) {
        List<RuleOutline> sample = sample(mutants, most);
        if (sample.isEmpty()) {
            return 0;
        }
        RuleEngine engine = CompiledPack.of(folder.withRules(sample)).engine();
        for (String safeguard :
                new TreeSet<>(sample.stream().map(RuleOutline::safeguard).toList())) {
            for (WorkedCase worked : cases.getOrDefault(safeguard, List.of())) {
                compare(worked, pack, engine, sample);
            }
        }
        return sample.size();
    }

    private static List<RuleOutline> sample(List<Mutant> mutants, int most) {
        List<RuleOutline> rules = new ArrayList<>();
        for (Mutant mutant : mutants) {
            if (mutant.mistake() instanceof InRule inRule && inRule.wrong() != null) {
                rules.add(inRule.wrong());
            }
        }
        List<RuleOutline> sample = new ArrayList<>();
        int wanted = Math.min(most, rules.size());
        for (int i = 0; i < wanted; i++) {
            sample.add(rules.get((int) ((long) i * rules.size() / wanted)));
        }
        return sample;
    }

    private static void compare(WorkedCase worked, InterpretedPack pack, RuleEngine engine, List<RuleOutline> sample) {
        Set<String> fired = new TreeSet<>();
        List<Fact> facts = InterpretedPack.facts(worked.facts(), pack.index().parameters());
        engine.fire(facts, Integer.MAX_VALUE, Long.MAX_VALUE)
                .given()
                .forEach(given -> fired.add(evidence(given.rule(), given.subject(), given.shown())));
        Set<String> walked = new TreeSet<>();
        Interpreter interpreter = pack.on(worked.facts());
        for (int i = 0; i < sample.size(); i++) {
            for (Interpreter.Match match : interpreter.matches(sample.get(i))) {
                walked.add(evidence(i, match.subject(), match.shown()));
            }
        }
        if (!fired.equals(walked)) {
            throw new IllegalStateException("Drools and the interpreter differ on \"" + worked.name() + "\": " + fired
                    + " and " + walked + " of " + sample);
        }
    }

    private static String evidence(int rule, Fact subject, List<Fact> shown) {
        return rule + " " + subject.id() + " " + shown.stream().map(Fact::id).toList();
    }
}
