package dpi.safeguards.authoring;

import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds names that a rule gives to values and never uses: often a comparison that was forgotten. The name of a fact may
 * be unused, as it can be there for the reader.
 */
final class UnusedNames implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (RuleOutline rule : pack.rules()) {
            Set<String> used = used(rule);
            for (Condition condition : rule.conditions()) {
                for (Constraint constraint : condition.constraints()) {
                    if (constraint.operator() == null && !used.contains(constraint.binds())) {
                        say(constraint.binds(), pack.places().of(constraint, rule), problems);
                    }
                }
            }
        }
    }

    private static Set<String> used(RuleOutline rule) {
        Set<String> used = new HashSet<>();
        for (Condition condition : rule.conditions()) {
            for (Constraint constraint : condition.constraints()) {
                constraint.operands().forEach(operand -> use(operand, used));
                constraint.path().steps().forEach(step -> step.arguments().forEach(operand -> use(operand, used)));
            }
        }
        return used;
    }

    private static void use(Operand operand, Set<String> used) {
        if (operand.form() == Operand.Form.VARIABLE) {
            used.add(operand.text());
        }
    }

    private static void say(String name, RulePlaces.Place place, PackProblems problems) {
        problems.add(
                Check.UNUSED_NAME,
                place,
                "$" + name + " is bound and never used; compare something with it, or leave the name out.");
    }
}
