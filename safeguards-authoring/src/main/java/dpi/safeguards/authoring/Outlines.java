package dpi.safeguards.authoring;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Copies of rules in which one thing is different. */
final class Outlines {

    private Outlines() {}

    static String word(Gives gives) {
        return gives.name().toLowerCase(Locale.ROOT);
    }

    static RuleOutline with(RuleOutline rule, Gives gives) {
        return new RuleOutline(
                rule.name(),
                rule.safeguard(),
                rule.conditions(),
                gives,
                rule.mitigation(),
                rule.subject(),
                rule.shown(),
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.file(),
                rule.line());
    }

    static RuleOutline with(RuleOutline rule, PartialDate from, PartialDate until) {
        return new RuleOutline(
                rule.name(),
                rule.safeguard(),
                rule.conditions(),
                rule.gives(),
                rule.mitigation(),
                rule.subject(),
                rule.shown(),
                from,
                until,
                rule.file(),
                rule.line());
    }

    static RuleOutline with(RuleOutline rule, int place, Condition wrong) {
        return rule.withConditions(replaced(rule.conditions(), place, wrong));
    }

    /** The rule without a condition, and without showing what it named. */
    static RuleOutline without(RuleOutline rule, int place) {
        List<Condition> rest = new ArrayList<>(rule.conditions());
        Condition gone = rest.remove(place);
        return new RuleOutline(
                rule.name(),
                rule.safeguard(),
                rest,
                rule.gives(),
                rule.mitigation(),
                rule.subject(),
                rule.shown().stream().filter(name -> !name.equals(gone.name())).toList(),
                rule.inForceFrom(),
                rule.inForceUntil(),
                rule.file(),
                rule.line());
    }

    static Condition with(Condition condition, int at, Constraint wrong) {
        return new Condition(
                condition.quantifier(),
                condition.name(),
                condition.kind(),
                replaced(condition.constraints(), at, wrong),
                condition.line());
    }

    static Condition without(Condition condition, int at) {
        List<Constraint> rest = new ArrayList<>(condition.constraints());
        rest.remove(at);
        return new Condition(condition.quantifier(), condition.name(), condition.kind(), rest, condition.line());
    }

    static Path with(Path path, int step, int argument, Operand wrong) {
        Path.Step old = path.steps().get(step);
        return new Path(replaced(
                path.steps(),
                step,
                new Path.Step(old.member(), old.call(), replaced(old.arguments(), argument, wrong))));
    }

    private static <T> List<T> replaced(List<T> list, int place, T other) {
        List<T> copy = new ArrayList<>(list);
        copy.set(place, other);
        return copy;
    }

    /** The names that a condition binds. */
    static Set<String> namesOf(Condition condition) {
        Set<String> names = new HashSet<>();
        names.add(condition.name());
        condition.constraints().forEach(constraint -> names.add(constraint.binds()));
        names.remove("");
        return names;
    }

    /** The names that the rule needs after a condition: in further conditions, and for its subject. */
    static Set<String> namesUsedAfter(RuleOutline rule, int place) {
        Set<String> used = new HashSet<>(Set.of(rule.subject()));
        for (Condition condition :
                rule.conditions().subList(place + 1, rule.conditions().size())) {
            for (Constraint constraint : condition.constraints()) {
                names(constraint.operands(), used);
                constraint.path().steps().forEach(step -> names(step.arguments(), used));
            }
        }
        return used;
    }

    /** Whether the rule compares with a parameter of this key. */
    static boolean speaksOf(RuleOutline rule, String key) {
        return rule.conditions().stream()
                .filter(condition -> condition.kind() == FactKind.PARAMETER)
                .flatMap(condition -> condition.constraints().stream())
                .flatMap(constraint -> constraint.operands().stream())
                .anyMatch(operand ->
                        operand.form() == Operand.Form.TEXT && operand.text().equals(key));
    }

    private static void names(List<Operand> operands, Set<String> into) {
        operands.stream()
                .filter(operand -> operand.form() == Operand.Form.VARIABLE)
                .forEach(operand -> into.add(operand.text()));
    }

    /**
     * Constants that could stand there by mistake: for an answer both others, for a stage the one before and the one
     * after, otherwise the next of its kind that is not beside it.
     */
    static List<Operand> neighbours(Operand constant, List<Operand> beside) {
        Enum<?>[] all = constants(constant);
        String type = constant.text().substring(0, constant.text().indexOf('.') + 1);
        List<String> names = Arrays.stream(all).map(each -> type + each.name()).toList();
        int place = names.indexOf(constant.text());
        List<String> others = new ArrayList<>();
        if (all[0] instanceof Answer) {
            others.addAll(names);
        } else if (all[0] instanceof Stage) {
            others.addAll(names.subList(Math.max(0, place - 1), Math.min(names.size(), place + 2)));
        } else {
            for (int i = 1; i < names.size() && others.isEmpty(); i++) {
                String next = names.get((place + i) % names.size());
                if (beside.stream().noneMatch(operand -> operand.text().equals(next))) {
                    others.add(next);
                }
            }
        }
        return others.stream()
                .filter(other ->
                        beside.stream().noneMatch(operand -> operand.text().equals(other)))
                .filter(other -> !other.equals(constant.text()))
                .map(other -> new Operand(Operand.Form.CONSTANT, other))
                .toList();
    }

    /** All constants of the kind that a constant is of. */
    static Enum<?>[] constants(Operand constant) {
        String type = constant.text().substring(0, constant.text().indexOf('.'));
        try {
            return (Enum<?>[])
                    Class.forName(Fact.class.getPackageName() + "." + type).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type + " is no list of constants", e);
        }
    }

    /** An exact day, moved. */
    static PartialDate moved(PartialDate day, int days) {
        return PartialDate.of(LocalDate.parse(day.toString()).plusDays(days));
    }
}
