package dpi.safeguards.authoring;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds keys of parameters in rules for which there is no parameter: such a rule never gives evidence. */
final class ParameterKeys implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        if (pack.mayReferElsewhere()) {
            return;
        }
        Set<String> known = new TreeSet<>();
        pack.index().parameters().stream().map(Parameter::key).forEach(known::add);
        if (pack.base() != null) {
            pack.base().parameters().stream().map(Parameter::key).forEach(known::add);
        }
        for (RuleOutline rule : pack.rules()) {
            for (Operand key : keys(rule)) {
                if (!known.contains(key.text()) && pack.reading().seen().certainlyLack("parameters", key.text())) {
                    problems.add(
                            Check.UNKNOWN_PARAMETER,
                            pack.places().of(key, rule),
                            "\"" + key.text() + "\" is not among the parameters, so this rule never gives evidence."
                                    + Names.maybe(key.text(), known));
                }
            }
        }
    }

    /** {@return the keys of parameters that the rule names} */
    static List<Operand> keys(RuleOutline rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.kind() == FactKind.PARAMETER)
                .flatMap(condition -> RuleShape.of(rule).comparisons(condition).stream())
                .filter(comparison -> comparison.path().equals("key[]"))
                .flatMap(comparison -> comparison.origin().operands().stream())
                .filter(operand -> operand.form() == Operand.Form.TEXT)
                .toList();
    }
}
