package dpi.safeguards.authoring;

import dpi.safeguards.authoring.RuleCoverage.Blocked;
import dpi.safeguards.authoring.RuleCoverage.OfRule;
import dpi.safeguards.authoring.RuleCoverage.OfSafeguard;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what the worked cases of a pack touch. */
final class CoverageCount {

    private static final String CASE = "case of its own";

    private CoverageCount() {}

    static RuleCoverage of(PackFolder folder, InterpretedPack pack) {
        Map<String, List<WorkedCase>> cases = folder.cases().stream()
                .collect(Collectors.groupingBy(WorkedCase::safeguard, TreeMap::new, Collectors.toList()));
        return new RuleCoverage(
                folder.id() + "@" + folder.version(),
                cases.entrySet().parallelStream()
                        .map(of -> safeguard(pack, of.getKey(), of.getValue()))
                        .toList());
    }

    private static OfSafeguard safeguard(InterpretedPack pack, String id, List<WorkedCase> cases) {
        List<Scene> scenes = cases.stream()
                .map(worked -> new Scene(pack, id, worked.facts()))
                .toList();
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(Names.of(verdict), 0);
        }
        verdicts.put(WorkedCase.NOT_APPLICABLE, 0);
        for (int i = 0; i < cases.size(); i++) {
            Scene scene = scenes.get(i);
            cases.get(i).expected().forEach((subject, expected) -> {
                if (scene.verdict(subject).equals(expected)) {
                    verdicts.merge(expected, 1, Integer::sum);
                }
            });
        }
        return new OfSafeguard(
                id,
                cases.size(),
                verdicts,
                pack.rules(id).stream().map(rule -> rule(rule, scenes)).toList());
    }

    private static OfRule rule(RuleOutline rule, List<Scene> scenes) {
        int fired = 0;
        Map<Blocked, Integer> blocked = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            if (scene.subjects(rule).isEmpty()) {
                blocked.merge(blocked(rule, scene), 1, Integer::sum);
            } else {
                fired++;
            }
        }
        List<Blocked> sorted = blocked.entrySet().stream()
                .map(entry ->
                        new Blocked(entry.getKey().condition(), entry.getKey().line(), entry.getValue()))
                .sorted(Comparator.comparing(Blocked::cases).reversed().thenComparing(Blocked::line))
                .toList();
        return new OfRule(rule.name(), rule.file() + ":" + rule.line(), fired, sorted);
    }

    /** The first condition that nothing fulfilled, after all ways to fulfil those before it. */
    private static Blocked blocked(RuleOutline rule, Scene scene) {
        for (int depth = 1; depth <= rule.conditions().size(); depth++) {
            if (scene.interpreter().matches(beginning(rule, depth)).isEmpty()) {
                Condition condition = rule.conditions().get(depth - 1);
                return new Blocked(condition.toString(), condition.line(), 0);
            }
        }
        return new Blocked("a day on which the rule is in force", rule.line(), 0);
    }

    /** The first conditions alone, as a rule about the clocks, of which every case has one. */
    private static RuleOutline beginning(RuleOutline rule, int conditions) {
        List<Condition> first = new ArrayList<>();
        first.add(new Condition(Quantifier.EACH, CASE, FactKind.CLOCKS, List.of(), rule.line()));
        first.addAll(rule.conditions().subList(0, conditions));
        return new RuleOutline(
                rule.name(),
                rule.safeguard(),
                first,
                rule.gives(),
                rule.mitigation(),
                CASE,
                List.of(),
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.file(),
                rule.line());
    }
}
