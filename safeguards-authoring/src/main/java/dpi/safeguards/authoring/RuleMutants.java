package dpi.safeguards.authoring;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mistakes that can be made in one rule, one at a time, in the order of its text. */
final class RuleMutants {

    private final RuleOutline rule;
    private final List<Parameter> parameters;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<RuleOutline> seen = new HashSet<>();
    private final Set<String> changes = new HashSet<>();

    private RuleMutants(RuleOutline rule, List<Parameter> parameters) {
        this.rule = rule;
        this.parameters = parameters;
        seen.add(rule);
    }

    /** {@return the mutants of a rule; none of one that recommends, since worked cases expect no recommendations} */
    static List<Mutant> of(RuleOutline rule, List<Parameter> parameters) {
        return rule.gives() == Gives.RECOMMENDS ? List.of() : new RuleMutants(rule, parameters).make();
    }

    private List<Mutant> make() {
        add(rule.line(), null, "without this rule", "A case in which this rule alone gives evidence.");
        if (rule.gives() != Gives.APPLIES) {
            Gives other = rule.gives() == Gives.SUPPORTS ? Gives.CONTRADICTS : Gives.SUPPORTS;
            add(
                    rule.line(),
                    Outlines.with(rule, other),
                    "evidence." + Outlines.word(rule.gives()) + " -> evidence." + Outlines.word(other),
                    "A case in which this rule alone gives evidence.");
        }
        dates();
        for (int i = 0; i < rule.conditions().size(); i++) {
            condition(i, rule.conditions().get(i));
        }
        return mutants;
    }

    private void dates() {
        PartialDate from = rule.inForceFrom();
        PartialDate until = rule.inForceUntil();
        for (int days : new int[] {-1, 1}) {
            if (from.isExact()) {
                PartialDate wrong = Outlines.moved(from, days);
                add(
                        rule.line(),
                        Outlines.with(rule, wrong, until),
                        "@inForceFrom( " + from + " ) -> " + wrong,
                        "Two cases, judged by the law of " + from + " and of the day before.");
            }
            if (until.isExact()) {
                PartialDate wrong = Outlines.moved(until, days);
                add(
                        rule.line(),
                        Outlines.with(rule, from, wrong),
                        "@inForceUntil( " + until + " ) -> " + wrong,
                        "Two cases, judged by the law of " + until + " and of the day after.");
            }
        }
    }

    private void condition(int place, Condition condition) {
        if (condition.quantifier() != Quantifier.EACH) {
            Quantifier other = condition.quantifier() == Quantifier.NOT ? Quantifier.EXISTS : Quantifier.NOT;
            Condition wrong = new Condition(other, "", condition.kind(), condition.constraints(), condition.line());
            add(
                    condition.line(),
                    Outlines.with(rule, place, wrong),
                    condition + " -> " + wrong,
                    "A case in which all else of this rule holds, without such a fact, and one with it.");
        }
        Set<String> used = Outlines.namesUsedAfter(rule, place);
        if (rule.conditions().size() > 1 && Outlines.namesOf(condition).stream().noneMatch(used::contains)) {
            add(
                    condition.line(),
                    Outlines.without(rule, place),
                    "without " + condition,
                    "A case in which all else of this rule holds, but not \"" + condition + "\".");
        }
        for (int i = 0; i < condition.constraints().size(); i++) {
            if (condition.constraints().get(i).operator() != null) {
                constraint(place, condition, i);
            }
            steps(place, condition, i);
        }
    }

    private void constraint(int place, Condition condition, int at) {
        Constraint constraint = condition.constraints().get(at);
        if (isDateOfUndated(condition, constraint)) {
            return;
        }
        boolean joins = constraint.operands().get(0).form() == Operand.Form.VARIABLE;
        add(
                condition.line(),
                Outlines.with(rule, place, Outlines.without(condition, at)),
                condition.type() + " without " + constraint,
                joins
                        ? "A case with " + one(condition) + " that fulfils all else but not \"" + constraint
                                + "\": it belongs to another one."
                        : "A case with " + one(condition) + " that fulfils all else but not \"" + constraint + "\".");
        Operator other = otherOperator(constraint);
        if (other != null) {
            change(
                    place,
                    condition,
                    at,
                    new Constraint("", constraint.path(), other, constraint.operands()),
                    "A case with " + one(condition) + " whose " + constraint.path() + " is exactly "
                            + constraint.operands().get(0) + ".");
        }
        if (constraint.operator() != null && constraint.operator().takesList()) {
            listed(place, condition, at);
        } else {
            compared(place, condition, at);
        }
    }

    private void compared(int place, Condition condition, int at) {
        Constraint constraint = condition.constraints().get(at);
        for (Operand wrong : otherValues(constraint.operands().get(0), constraint.operands())) {
            change(
                    place,
                    condition,
                    at,
                    new Constraint("", constraint.path(), constraint.operator(), List.of(wrong)),
                    "A case with " + one(condition) + " whose " + constraint.path() + " is " + wrong
                            + " and that fulfils all else.");
        }
    }

    /** A value that is missing in a list, or one too many; a list of answers with a third one would be no condition. */
    private void listed(int place, Condition condition, int at) {
        Constraint constraint = condition.constraints().get(at);
        List<Operand> all = constraint.operands();
        String text = condition.type() + " " + constraint.path() + " "
                + Objects.requireNonNull(constraint.operator()).symbol() + " ( ... ) ";
        for (Operand operand : all) {
            List<Operand> rest =
                    all.stream().filter(other -> !other.equals(operand)).toList();
            if (!rest.isEmpty()) {
                add(
                        condition.line(),
                        Outlines.with(rule, place, Outlines.with(condition, at, listed(constraint, rest))),
                        text + "without " + operand,
                        "A case with " + one(condition) + " whose " + constraint.path() + " is " + operand + ".");
            }
        }
        Operand first = all.get(0);
        if (first.form() == Operand.Form.CONSTANT && !first.text().startsWith("Answer.")) {
            for (Operand more : Outlines.neighbours(first, all)) {
                List<Operand> further = new ArrayList<>(all);
                further.add(more);
                add(
                        condition.line(),
                        Outlines.with(rule, place, Outlines.with(condition, at, listed(constraint, further))),
                        text + "with " + more,
                        "A case with " + one(condition) + " whose " + constraint.path() + " is " + more
                                + " and that fulfils all else.");
            }
        }
    }

    private static Constraint listed(Constraint constraint, List<Operand> operands) {
        return new Constraint("", constraint.path(), constraint.operator(), operands);
    }

    /** Whether it asks a parameter for its dates that has none in this pack, and so always holds. */
    private boolean isDateOfUndated(Condition condition, Constraint constraint) {
        return condition.kind() == FactKind.PARAMETER
                && constraint.path().toString().startsWith("appliesOn")
                && parameters.stream()
                        .filter(parameter -> condition.constraints().stream()
                                .flatMap(other -> other.operands().stream())
                                .anyMatch(operand -> operand.text().equals(parameter.key())))
                        .noneMatch(parameter ->
                                parameter.from().isKnown() || parameter.until().isKnown());
    }

    /** The values that methods of a fact are asked with. */
    private void steps(int place, Condition condition, int at) {
        Constraint constraint = condition.constraints().get(at);
        for (int step = 0; step < constraint.path().steps().size(); step++) {
            List<Operand> arguments = constraint.path().steps().get(step).arguments();
            for (int i = 0; i < arguments.size(); i++) {
                for (Operand wrong : otherValues(arguments.get(i), List.of())) {
                    Constraint changed = new Constraint(
                            constraint.binds(),
                            Outlines.with(constraint.path(), step, i, wrong),
                            constraint.operator(),
                            constraint.operands());
                    change(
                            place,
                            condition,
                            at,
                            changed,
                            "A case in which \"" + changed.path() + "\" and \"" + constraint.path()
                                    + "\" come out differently.");
                }
            }
        }
    }

    private void change(int place, Condition condition, int at, Constraint wrong, String advice) {
        add(
                condition.line(),
                Outlines.with(rule, place, Outlines.with(condition, at, wrong)),
                condition.type() + " " + condition.constraints().get(at) + " -> " + wrong,
                advice);
    }

    private static @Nullable Operator otherOperator(Constraint constraint) {
        return switch (constraint.operator() == null ? Operator.IN : constraint.operator()) {
            case LESS -> Operator.AT_MOST;
            case AT_MOST -> Operator.LESS;
            case MORE -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.MORE;
            case NOT_EQUAL -> Operator.EQUAL;
            case EQUAL, CONTAINS, OVERLAPS, IN -> null;
        };
    }

    private static List<Operand> otherValues(Operand operand, List<Operand> beside) {
        List<Operand> others = new ArrayList<>();
        switch (operand.form()) {
            case NUMBER -> {
                int number = Integer.parseInt(operand.text());
                others.add(new Operand(Operand.Form.NUMBER, String.valueOf(number - 1)));
                others.add(new Operand(Operand.Form.NUMBER, String.valueOf(number + 1)));
            }
            case BOOLEAN ->
                others.add(new Operand(
                        Operand.Form.BOOLEAN, String.valueOf(!operand.text().equals("true"))));
            case CONSTANT -> others.addAll(Outlines.neighbours(operand, beside));
            case TEXT, VARIABLE -> {}
        }
        return others;
    }

    private void add(int line, @Nullable RuleOutline wrong, String change, String advice) {
        if (wrong != null && !seen.add(wrong)) {
            return;
        }
        String named = change;
        for (int i = 2; !changes.add(named); i++) {
            named = change + " (" + i + ")";
        }
        mutants.add(new Mutant(
                new Mutant.InRule(rule, wrong), new Mutant.Place(rule.name(), rule.file(), line), named, advice));
    }

    /** The type with its article: "an Institution". */
    private static String one(Condition condition) {
        return ("AEIOU".indexOf(condition.type().charAt(0)) < 0 ? "a " : "an ") + condition.type();
    }
}
