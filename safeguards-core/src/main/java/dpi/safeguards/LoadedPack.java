package dpi.safeguards;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A pack ready to be used. Immutable and thread-safe.
 *
 * @param index its cards, parameters and rules as outlines
 * @param engine its rules, compiled
 * @param safeguards the cards by id
 * @param mitigations the mitigations by key
 * @param rulesOf the rules by safeguard; those on attestations under the empty id
 */
record LoadedPack(
        PackIndex index,
        RuleEngine engine,
        Map<String, Safeguard> safeguards,
        Map<String, Mitigation> mitigations,
        Map<String, List<RuleOutline>> rulesOf) {

    static LoadedPack of(PackIndex index, ClassLoader loader) {
        if (index.factModel() != PackIndex.FACT_MODEL || !index.drools().equals(RuleEngine.droolsVersion())) {
            throw new InputException(List.of(new Problem(
                    index.id() + "@" + index.version(),
                    0,
                    "",
                    "The pack was compiled for fact model " + index.factModel() + " and Drools " + index.drools()
                            + ", but here are fact model " + PackIndex.FACT_MODEL + " and Drools "
                            + RuleEngine.droolsVersion() + ". Compile it again with this version of the library.")));
        }
        return new LoadedPack(
                index,
                RuleEngine.load(index.model(), loader),
                index.safeguards().stream().collect(Collectors.toUnmodifiableMap(Safeguard::id, Function.identity())),
                index.mitigations().stream()
                        .collect(Collectors.toUnmodifiableMap(Mitigation::key, Function.identity())),
                index.rules().stream().collect(Collectors.groupingBy(RuleOutline::safeguard)));
    }
}
