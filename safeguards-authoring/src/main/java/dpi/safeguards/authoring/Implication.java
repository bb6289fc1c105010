package dpi.safeguards.authoring;

import dpi.safeguards.authoring.RuleShape.Comparison;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Operator;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/**
 * Whether a rule fires wherever another one does. Says yes only where that follows from what is written; it may follow
 * where this says no.
 */
final class Implication {

    private final RuleShape general;
    private final RuleShape special;
    /** For each condition of the general rule, the one of the special rule whose fact it takes; -1 if not yet known. */
    private final int[] taken;

    private Implication(RuleShape general, RuleShape special) {
        this.general = general;
        this.special = special;
        this.taken = new int[general.conditions().size()];
        Arrays.fill(taken, -1);
    }

    /** {@return whether the general rule gives the same evidence wherever the special one does} */
    static boolean holds(RuleShape general, RuleShape special) {
        return new Implication(general, special).takes(0);
    }

    /** {@return whether each fact that fulfils the special comparisons fulfils the general ones} */
    static boolean holds(List<Comparison> general, List<Comparison> special) {
        return general.stream().allMatch(wanted -> special.stream().anyMatch(given -> implies(given, wanted)));
    }

    private boolean takes(int next) {
        if (next == taken.length) {
            return sameEvidence();
        }
        Condition wanted = general.conditions().get(next);
        for (int i = 0; i < special.conditions().size(); i++) {
            taken[next] = i;
            if (fits(wanted, special.conditions().get(i)) && takes(next + 1)) {
                return true;
            }
        }
        taken[next] = -1;
        return false;
    }

    private boolean fits(Condition wanted, Condition given) {
        boolean absent = wanted.quantifier() == Quantifier.NOT;
        if (absent != (given.quantifier() == Quantifier.NOT)
                || (wanted.quantifier() == Quantifier.EACH && given.quantifier() != Quantifier.EACH)
                || wanted.kind() != given.kind()) {
            return false;
        }
        List<Comparison> all = general.comparisons(wanted, place -> taken[place]);
        List<Comparison> these = special.comparisons(given, IntUnaryOperator.identity());
        return absent ? holds(these, all) : holds(all, these);
    }

    private boolean sameEvidence() {
        Set<Integer> shown = general.rule().shown().stream()
                .map(name -> taken[general.conditionOf(name)])
                .collect(Collectors.toSet());
        return taken[general.conditionOf(general.rule().subject())]
                        == special.conditionOf(special.rule().subject())
                && special.rule().shown().stream().map(special::conditionOf).allMatch(shown::contains);
    }

    private static boolean implies(Comparison given, Comparison wanted) {
        if (!given.path().equals(wanted.path())) {
            return false;
        }
        Operator operator = wanted.operator();
        if (operator == given.operator() && given.values().equals(wanted.values())) {
            return true;
        }
        boolean exact = given.operator() == Operator.EQUAL || given.operator() == Operator.IN;
        return switch (operator) {
            case EQUAL, IN -> exact && wanted.values().containsAll(given.values());
            case OVERLAPS -> given.operator().isOnSets() && wanted.values().containsAll(given.values());
            case NOT_EQUAL ->
                exact
                        && given.hasOnlyConstants()
                        && wanted.hasOnlyConstants()
                        && given.values().stream().noneMatch(wanted.values()::contains);
            case LESS, AT_MOST, MORE, AT_LEAST -> given.isNumber() && wanted.isNumber() && within(given, wanted);
            case CONTAINS -> false;
        };
    }

    private static boolean within(Comparison given, Comparison wanted) {
        NumberRange range = NumberRange.ALL.and(given);
        return !range.equals(NumberRange.ALL) && NumberRange.ALL.and(wanted).contains(range);
    }
}
