package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.explain.Values;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.Tailored;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack whose rules are walked as they stand in their outlines, so that nothing has to be compiled. Immutable and
 * thread-safe.
 */
final class InterpretedPack {

    private final PackIndex index;
    private final Map<String, List<RuleOutline>> rulesOf;
    private final List<RuleOutline> onAttestations;
    private final Values values;

    private InterpretedPack(PackIndex index, List<RuleOutline> rules) {
        this.index = index;
        this.rulesOf = rules.stream().collect(Collectors.groupingBy(RuleOutline::safeguard));
        this.onAttestations = rulesOf.getOrDefault("", List.of());
        this.values = Values.of(rules);
    }

    /** {@return the pack; an overlay together with the pack it extends, which comes with this library} */
    static InterpretedPack of(PackFolder folder) {
        return folder.index().isOverlay()
                ? laid(
                        folder.index(),
                        PackIndexes.read(
                                InterpretedPack.class.getClassLoader(),
                                folder.index().extended()))
                : new InterpretedPack(folder.index(), folder.index().rules());
    }

    /** {@return the overlay together with the pack it extends} */
    static InterpretedPack of(PackFolder overlay, PackFolder base) {
        return laid(overlay.index(), base.index());
    }

    private static InterpretedPack laid(PackIndex overlay, PackIndex base) {
        Tailored tailored = Tailored.of(base, List.of(overlay));
        List<RuleOutline> rules = new ArrayList<>();
        List<PackIndex> layers = List.of(base, overlay);
        for (int i = 0; i < layers.size(); i++) {
            Set<String> silenced = tailored.silenced().get(i);
            layers.get(i).rules().stream()
                    .filter(rule -> !silenced.contains(rule.safeguard()))
                    .forEach(rules::add);
        }
        return new InterpretedPack(tailored.index(), rules);
    }

    /** {@return the cards, lists and parameters as an overlay leaves them} */
    PackIndex index() {
        return index;
    }

    /** {@return the rules that count for the safeguard, without those on attestations} */
    List<RuleOutline> rules(String safeguard) {
        return rulesOf.getOrDefault(safeguard, List.of());
    }

    /** {@return the rules that weigh what people attest, for any safeguard} */
    List<RuleOutline> onAttestations() {
        return onAttestations;
    }

    /** {@return the rules at work on a case} */
    Interpreter on(CaseFile caseFile) {
        return on(caseFile, index.parameters());
    }

    /** {@return the rules at work on a case, with other parameters} */
    Interpreter on(CaseFile caseFile, List<Parameter> parameters) {
        return new Interpreter(values, facts(caseFile, parameters));
    }

    /** {@return everything that rules match in a case} */
    static List<Fact> facts(CaseFile caseFile, List<Parameter> parameters) {
        return Stream.of(caseFile.facts(), List.of(caseFile.country(), caseFile.clocks()), parameters)
                .flatMap(List::stream)
                .filter(fact -> fact != caseFile.country() || caseFile.country().isStated())
                .map(Fact.class::cast)
                .toList();
    }
}
