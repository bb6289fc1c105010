package dpi.safeguards.authoring;

import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.RuleOutline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds rules that fire only where another rule of the same safeguard gives the same evidence. */
final class NeedlessRules implements PackCheck {

    @Override
    public boolean needsAllOfIt() {
        return true;
    }

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (List<RuleOutline> rules : pack.rulesBySafeguard().values()) {
            List<RuleShape> shapes = rules.stream().map(RuleShape::of).toList();
            for (int i = 0; i < shapes.size(); i++) {
                RuleShape covered = shapes.get(i);
                for (int j = 0; j < shapes.size(); j++) {
                    if (i != j && covers(shapes.get(j), covered) && (j < i || !covers(covered, shapes.get(j)))) {
                        problems.add(
                                Check.RULE_SAYS_NOTHING_NEW,
                                pack.places().of(covered.rule()),
                                "Wherever \"" + covered.rule().name() + "\" gives evidence, \""
                                        + shapes.get(j).rule().name()
                                        + "\" gives the same; remove one of them, or say what differs.");
                        break;
                    }
                }
            }
        }
    }

    private static boolean covers(RuleShape general, RuleShape special) {
        RuleOutline wide = general.rule();
        RuleOutline narrow = special.rule();
        return wide.gives() == narrow.gives()
                && wide.mitigation().equals(narrow.mitigation())
                && !starts(wide).isAfter(starts(narrow))
                && !ends(wide).isBefore(ends(narrow))
                && Implication.holds(general, special);
    }

    private static LocalDate starts(RuleOutline rule) {
        return orElse(rule.inForceFrom().earliest(), LocalDate.MIN);
    }

    private static LocalDate ends(RuleOutline rule) {
        PartialDate until = rule.inForceUntil();
        return orElse(until.latest(), LocalDate.MAX);
    }

    private static LocalDate orElse(@Nullable LocalDate day, LocalDate otherwise) {
        return day == null ? otherwise : day;
    }
}
