package dpi.safeguards.authoring;

import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements of completeness that say nothing of the absence they stand beside: with a topic that does not exist,
 * of another topic, or of no topic and no subject at all.
 */
final class CompleteLists implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (RuleOutline rule : pack.rules()) {
            List<Condition> lists = rule.conditions().stream()
                    .filter(condition -> condition.kind() == FactKind.COMPLETE)
                    .toList();
            for (Condition list : lists) {
                unknownTopics(list, rule, pack, problems);
                if (rule.gives() == Gives.CONTRADICTS && !isLimited(list)) {
                    problems.add(
                            Check.LIST_OF_SOMETHING_ELSE,
                            pack.places().of(list, rule),
                            "\"" + list + "\" also matches a list about another subject or of another topic. Add"
                                    + " covers( \"TOPIC\", $id ) == Answer.YES.");
                }
            }
            if (rule.gives() == Gives.CONTRADICTS) {
                rule.conditions().stream()
                        .filter(condition -> condition.quantifier() == Quantifier.NOT)
                        .forEach(absent -> otherTopic(absent, lists, rule, pack, problems));
            }
        }
    }

    private static void unknownTopics(Condition list, RuleOutline rule, LintedPack pack, PackProblems problems) {
        FactKind kind = of(list);
        if (kind == null) {
            return;
        }
        Set<String> known = new TreeSet<>(kind.topics());
        if (kind == FactKind.LAW) {
            known.add(Complete.AMENDMENTS);
        }
        for (Operand topic : topics(list)) {
            if (!topic.text().isEmpty() && !known.contains(topic.text())) {
                problems.add(
                        Check.UNKNOWN_TOPIC,
                        pack.places().of(topic, rule),
                        "\"" + topic.text() + "\" is no topic of " + kind.key()
                                + ", so no list is ever complete for it." + Names.maybe(topic.text(), known));
            }
        }
    }

    private static void otherTopic(
            Condition absent, List<Condition> lists, RuleOutline rule, LintedPack pack, PackProblems problems) {
        FactKind kind = absent.kind();
        if (kind == null) {
            return;
        }
        Set<String> excluded = new TreeSet<>();
        for (Constraint constraint : absent.constraints()) {
            constraint.operands().stream()
                    .filter(operand -> operand.form() == Operand.Form.CONSTANT)
                    .map(operand -> operand.text().substring(operand.text().indexOf('.') + 1))
                    .filter(kind.topics()::contains)
                    .forEach(excluded::add);
        }
        Set<String> covered = new TreeSet<>();
        lists.stream()
                .filter(list -> of(list) == kind)
                .flatMap(list -> topics(list).stream())
                .map(Operand::text)
                .filter(topic -> topic.isEmpty() || kind.topics().contains(topic))
                .forEach(covered::add);
        if (!excluded.isEmpty()
                && !covered.isEmpty()
                && !covered.contains("")
                && covered.stream().noneMatch(excluded::contains)) {
            problems.add(
                    Check.LIST_OF_SOMETHING_ELSE,
                    pack.places().of(absent, rule),
                    "\"" + absent + "\" is about " + String.join(", ", excluded) + ", but the complete list is one of "
                            + String.join(", ", covered) + ".");
        }
    }

    private static boolean isLimited(Condition list) {
        return list.constraints().stream()
                .filter(constraint -> constraint.operator() != null)
                .map(constraint -> constraint.path().steps().get(0).member())
                .anyMatch(member -> member.equals("covers") || member.equals("about"));
    }

    /** {@return the kind whose list is complete; null if that is not a constant} */
    private static @Nullable FactKind of(Condition list) {
        for (Constraint constraint : list.constraints()) {
            if (constraint.operator() != null && constraint.path().toString().equals("of")) {
                String text = constraint.operands().get(0).text();
                for (FactKind kind : FactKind.values()) {
                    if (text.equals("FactKind." + kind.name())) {
                        return kind;
                    }
                }
            }
        }
        return null;
    }

    private static List<Operand> topics(Condition list) {
        return list.constraints().stream()
                .map(constraint -> constraint.path().steps().get(0))
                .filter(step -> step.member().equals("covers"))
                .map(Path.Step::arguments)
                .filter(arguments -> !arguments.isEmpty() && arguments.get(0).form() == Operand.Form.TEXT)
                .map(arguments -> arguments.get(0))
                .toList();
    }
}
