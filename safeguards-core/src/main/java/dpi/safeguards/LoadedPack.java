package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.explain.Values;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import dpi.safeguards.internal.outline.Tailored;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack, with the overlays laid over it, ready to be used. Immutable and thread-safe.
 *
 * @param index its cards, mitigations and parameters as the overlays leave them
 * @param layers the pack's rules, then those of each overlay
 * @param ledger what the overlays changed
 * @param notes what is to be said of where the pack and its overlays came from
 * @param safeguards the cards by id
 * @param mitigations the mitigations by key
 * @param rulesOf the rules that count, by safeguard; those on attestations under the empty id
 * @param applying of these, the rules that say to what a safeguard applies
 * @param values the values that the rules speak of
 */
record LoadedPack(
        PackIndex index,
        List<Layer> layers,
        List<Tailoring> ledger,
        List<String> notes,
        Map<String, Safeguard> safeguards,
        Map<String, Mitigation> mitigations,
        Map<String, List<RuleOutline>> rulesOf,
        Map<String, List<RuleOutline>> applying,
        Values values) {

    /**
     * The rules of the pack, or of one overlay.
     *
     * @param pack what users see of it
     * @param engine its rules, compiled
     * @param rules its rules, by the numbers the engine knows them by
     * @param silenced the safeguards of which later overlays replaced or excluded these rules
     */
    record Layer(RulePack pack, RuleEngine engine, List<RuleOutline> rules, Set<String> silenced) {}

    /**
     * One piece of evidence.
     *
     * @param rule the rule that gave it
     * @param subject what it is about
     * @param shown the facts it shows
     */
    record Piece(RuleOutline rule, Fact subject, List<Fact> shown) {}

    /**
     * What came of firing the rules of all layers.
     *
     * @param completion whether all ran to their end
     * @param pieces the evidence; empty unless they did
     */
    record Fired(Completion completion, List<Piece> pieces) {}

    static LoadedPack of(PackIndex base, List<PackIndex> overlays, ClassLoader loader) {
        Tailored tailored = Tailored.of(base, overlays);
        List<PackIndex> indexes = new ArrayList<>(List.of(base));
        indexes.addAll(overlays);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            PackIndex each = indexes.get(i);
            requireFit(each);
            layers.add(new Layer(
                    each.pack(),
                    RuleEngine.load(each.model(), loader),
                    each.rules(),
                    tailored.silenced().get(i)));
        }
        List<String> notes = indexes.stream()
                .map(each -> PackIndexes.note(loader, each))
                .filter(note -> !note.isEmpty())
                .toList();
        return of(tailored.index(), layers, tailored.ledger(), notes);
    }

    private static LoadedPack of(PackIndex index, List<Layer> layers, List<Tailoring> ledger, List<String> notes) {
        return new LoadedPack(
                index,
                List.copyOf(layers),
                List.copyOf(ledger),
                List.copyOf(notes),
                index.safeguards().stream().collect(Collectors.toUnmodifiableMap(Safeguard::id, Function.identity())),
                index.mitigations().stream()
                        .collect(Collectors.toUnmodifiableMap(Mitigation::key, Function.identity())),
                counting(layers).collect(Collectors.groupingBy(RuleOutline::safeguard)),
                counting(layers)
                        .filter(rule -> rule.gives() == Gives.APPLIES)
                        .collect(Collectors.groupingBy(RuleOutline::safeguard)),
                Values.of(
                        layers.stream().flatMap(layer -> layer.rules().stream()).toList()));
    }

    private static Stream<RuleOutline> counting(List<Layer> layers) {
        return layers.stream().flatMap(layer -> layer.rules().stream()
                .filter(rule -> !layer.silenced().contains(rule.safeguard())));
    }

    /** {@return the same, speaking another language} */
    LoadedPack in(String language) {
        return of(index.in(language), layers, ledger, notes);
    }

    Fired fire(List<Fact> facts, int mostFirings, long nanos) {
        List<Piece> pieces = new ArrayList<>();
        long start = System.nanoTime();
        for (Layer layer : layers) {
            RuleEngine.Firing firing = layer.engine().fire(facts, mostFirings, nanos - (System.nanoTime() - start));
            if (firing.completion() != Completion.COMPLETE) {
                return new Fired(firing.completion(), List.of());
            }
            firing.given().forEach(given -> {
                RuleOutline rule = layer.rules().get(given.rule());
                if (layer.silenced().isEmpty() || !layer.silenced().contains(rule.safeguard())) {
                    pieces.add(new Piece(rule, given.subject(), given.shown()));
                }
            });
        }
        return new Fired(Completion.COMPLETE, pieces);
    }

    private static void requireFit(PackIndex index) {
        if (index.factModel() != PackIndex.FACT_MODEL || !index.drools().equals(RuleEngine.droolsVersion())) {
            throw new InputException(List.of(new Problem(
                    index.id() + "@" + index.version(),
                    0,
                    "",
                    "The pack was compiled for fact model " + index.factModel() + " and Drools " + index.drools()
                            + ", but here are fact model " + PackIndex.FACT_MODEL + " and Drools "
                            + RuleEngine.droolsVersion() + ". Compile it again with this version of the library.")));
        }
    }
}
