package dpi.safeguards.authoring;

import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SafeguardBuilder;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.PackIndexBuilder;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A pack made from another for measuring, compiled in the same way as any pack. */
public final class DerivedPack {

    private DerivedPack() {}

    /**
     * {@return the pack with some of its rules and their safeguards only; mitigations, parameters and crosswalks stay}
     */
    public static CompiledPack only(PackIndex index, Predicate<RuleOutline> kept, String id) {
        List<RuleOutline> rules = index.rules().stream()
                .filter(rule -> rule.safeguard().isEmpty() || kept.test(rule))
                .toList();
        Set<String> safeguards = rules.stream().map(RuleOutline::safeguard).collect(Collectors.toSet());
        return compiled(
                index,
                id,
                index.safeguards().stream()
                        .filter(card -> safeguards.contains(card.id()))
                        .toList(),
                rules);
    }

    /**
     * {@return the pack with each of its safeguards so many times, the copies under ids and rule names of their own}
     */
    public static CompiledPack times(PackIndex index, int times, String id) {
        List<Safeguard> cards = new ArrayList<>(index.safeguards());
        List<RuleOutline> rules = new ArrayList<>(index.rules());
        for (int i = 1; i < times; i++) {
            String suffix = "-" + i;
            index.safeguards()
                    .forEach(card -> cards.add(SafeguardBuilder.builder(card)
                            .id(card.id() + suffix)
                            .name(card.name() + suffix)
                            .build()));
            index.rules().stream()
                    .filter(rule -> !rule.safeguard().isEmpty())
                    .forEach(rule -> rules.add(copy(rule, suffix)));
        }
        return compiled(index, id, cards, rules);
    }

    private static RuleOutline copy(RuleOutline rule, String suffix) {
        return new RuleOutline(
                rule.name().replace(rule.safeguard(), rule.safeguard() + suffix),
                rule.safeguard() + suffix,
                rule.conditions(),
                rule.gives(),
                rule.mitigation(),
                rule.subject(),
                rule.shown(),
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.file(),
                rule.line());
    }

    private static CompiledPack compiled(PackIndex index, String id, List<Safeguard> cards, List<RuleOutline> rules) {
        return CompiledPack.of(new PackFolder(
                PackIndexBuilder.builder(index)
                        .id(id)
                        .drools("")
                        .model("")
                        .digest("")
                        .safeguards(cards)
                        .rules(rules)
                        .build(),
                List.of()));
    }
}
