package dpi.safeguards.authoring;

import dpi.safeguards.authoring.RuleShape.Comparison;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds yes-or-no fields of which a safeguard takes the one answer for evidence and has no rule on the other side for
 * the opposite answer. Both sides may read the same answer, and a {@code not} over such facts speaks of all answers.
 */
final class AnswersLeftOut implements PackCheck {

    @Override
    public boolean needsAllOfIt() {
        return true;
    }

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        pack.rulesBySafeguard().forEach((id, rules) -> {
            Set<String> said = new HashSet<>();
            for (RuleOutline rule : rules) {
                if (rule.gives() == Gives.SUPPORTS || rule.gives() == Gives.CONTRADICTS) {
                    check(rule, rules, said, pack, problems);
                }
            }
        });
    }

    private static void check(
            RuleOutline rule, List<RuleOutline> rules, Set<String> said, LintedPack pack, PackProblems problems) {
        for (Condition condition : rule.conditions()) {
            for (Comparison comparison : RuleShape.of(rule).comparisons(condition)) {
                Answer answer = stated(comparison);
                if (answer == Answer.UNKNOWN || condition.quantifier() == Quantifier.NOT) {
                    continue;
                }
                String field = comparison.path();
                boolean answered = rules.stream()
                        .filter(other -> other.gives() != rule.gives())
                        .anyMatch(other -> isAbout(other, condition, comparison));
                if (!answered && said.add(rule.gives() + condition.type() + field)) {
                    Gives missing = rule.gives() == Gives.SUPPORTS ? Gives.CONTRADICTS : Gives.SUPPORTS;
                    problems.add(
                            Check.ANSWER_LEFT_OUT,
                            pack.places().of(comparison.origin(), rule),
                            "Nothing follows where " + comparison.origin().path() + " of " + condition.type() + " is "
                                    + answer.negate() + ". Write a rule that says evidence."
                                    + Names.of(missing)
                                    + "( ... ) there, or say in the page why it is left open, and allow it here: // lint: allow "
                                    + Check.ANSWER_LEFT_OUT.code() + " because ...");
                }
            }
        }
    }

    /** {@return the answer that a plain field must have; unknown if it is no plain field or may have several} */
    private static Answer stated(Comparison comparison) {
        List<Path.Step> steps = comparison.origin().path().steps();
        if (steps.size() > 1 || steps.get(0).call() || comparison.values().size() > 1) {
            return Answer.UNKNOWN;
        }
        if (comparison.values().contains("Answer.YES")) {
            return Answer.YES;
        }
        return comparison.values().contains("Answer.NO") ? Answer.NO : Answer.UNKNOWN;
    }

    /** {@return whether the rule speaks of facts of that kind by what the field says, or by the absence of them} */
    private static boolean isAbout(RuleOutline rule, Condition condition, Comparison comparison) {
        String field = comparison.origin().path().steps().get(0).member();
        return rule.conditions().stream()
                .filter(other -> other.kind() == condition.kind())
                .anyMatch(other -> other.quantifier() == Quantifier.NOT
                        || RuleShape.of(rule).comparisons(other).stream().anyMatch(each -> each.origin()
                                .path()
                                .steps()
                                .get(0)
                                .member()
                                .startsWith(field)));
    }
}
