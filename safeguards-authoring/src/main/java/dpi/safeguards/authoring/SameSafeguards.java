package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds safeguards whose rules say the same, so that one trouble would be found twice. */
final class SameSafeguards implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        Map<List<String>, String> first = new HashMap<>();
        pack.rulesBySafeguard().forEach((id, rules) -> {
            String other = first.putIfAbsent(written(rules), id);
            Document card = pack.card(id);
            if (other != null && card != null) {
                problems.add(
                        Check.SAME_SAFEGUARD_TWICE,
                        card,
                        "/id",
                        "The rules of " + id + " say the same as those of " + other
                                + ", so whoever meets one meets both; keep one of them, or say what differs.");
            }
        });
    }

    private static List<String> written(List<RuleOutline> rules) {
        return rules.stream()
                .filter(rule -> rule.gives() != RuleOutline.Gives.RECOMMENDS)
                .map(RuleShape::of)
                .map(SameSafeguards::written)
                .sorted()
                .toList();
    }

    private static String written(RuleShape shape) {
        RuleOutline rule = shape.rule();
        return rule.gives() + " #" + shape.conditionOf(rule.subject()) + " " + rule.inForceFrom() + " "
                + rule.inForceUntil() + " "
                + shape.conditions().stream().map(shape::written).toList();
    }
}
