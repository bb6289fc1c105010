package dpi.safeguards.authoring;

import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.RuleOutline;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Finds rules that are in force from a day on which a parameter they compare with has no value yet. */
final class RulesBeforeValues implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (RuleOutline rule : pack.rules()) {
            LocalDate from = rule.inForceFrom().earliest();
            if (from == null) {
                continue;
            }
            for (Operand key : ParameterKeys.keys(rule)) {
                List<Parameter> values = values(key.text(), pack);
                boolean isDated = !values.isEmpty()
                        && values.stream().allMatch(value -> value.from().isKnown());
                LocalDate first = values.stream()
                        .map(value -> value.from().earliest())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(from);
                if (isDated && first.isAfter(from)) {
                    problems.add(
                            Check.PARAMETER_WITH_GAP,
                            pack.places().of(key, rule),
                            "The rule is in force from " + from + " on, but \"" + key.text() + "\" has no value before "
                                    + first + ", so until then the rule says nothing.");
                }
            }
        }
    }

    /** {@return the values that count: an overlay's own, where it has any} */
    private static List<Parameter> values(String key, LintedPack pack) {
        List<Parameter> own = pack.index().parameters();
        boolean isOwn = own.stream().anyMatch(value -> value.key().equals(key));
        List<Parameter> all = isOwn || pack.base() == null ? own : pack.base().parameters();
        return all.stream().filter(value -> value.key().equals(key)).toList();
    }
}
