package dpi.safeguards.internal.json;

import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the parts of a gate fit together. */
public final class GateCheck {

    private record Numbered(int number, GateRule rule) {}

    private GateCheck() {}

    /**
     * {@return what is wrong, by the JSON pointer of the part that is}
     *
     * <p>A part that is null was refused for itself. If that is a role, nothing is said about overrides, as their role
     * may be the one that is missing.
     */
    public static Map<String, String> problems(
            List<? extends @Nullable GateRule> rules,
            List<? extends @Nullable GateRole> roles,
            List<? extends @Nullable GateOverride> overrides) {
        Map<String, String> problems = new TreeMap<>();
        overlaps(rules, problems);
        Map<String, GateRole> named = new HashMap<>();
        for (int i = 0; i < roles.size(); i++) {
            GateRole role = roles.get(i);
            if (role == null) {
                return problems;
            }
            if (named.putIfAbsent(role.role(), role) != null) {
                problems.put("/roles/" + i + "/role", "\"" + role.role() + "\" is named twice.");
            }
        }
        for (int i = 0; i < overrides.size(); i++) {
            GateOverride override = overrides.get(i);
            if (override == null) {
                continue;
            }
            GateRole role = named.get(override.role());
            if (role == null) {
                problems.put(
                        "/overrides/" + i + "/role",
                        "\"" + override.role() + "\" is not among the roles that may override."
                                + Names.maybe(override.role(), named.keySet()));
            } else if (!role.mayOverride(override.safeguard())) {
                problems.put(
                        "/overrides/" + i + "/role",
                        "\"" + override.role() + "\" may not override " + override.safeguard() + ".");
            }
        }
        return problems;
    }

    /** Two rules about the same on the same day would leave open which of them counts. */
    private static void overlaps(List<? extends @Nullable GateRule> rules, Map<String, String> problems) {
        Map<String, List<Numbered>> byTarget = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            GateRule rule = rules.get(i);
            if (rule != null) {
                byTarget.computeIfAbsent(rule.target(), key -> new ArrayList<>())
                        .add(new Numbered(i, rule));
            }
        }
        for (List<Numbered> same : byTarget.values()) {
            same.sort(Comparator.<Numbered, LocalDate>comparing(each -> first(each.rule()))
                    .thenComparing(Numbered::number));
            LocalDate end = LocalDate.MIN;
            for (int i = 0; i < same.size(); i++) {
                GateRule rule = same.get(i).rule();
                if (i > 0 && !first(rule).isAfter(end)) {
                    problems.put(
                            "/rules/" + same.get(i).number(),
                            "Another rule on " + rule.target() + " is in force on some of the same days.");
                }
                end = last(rule).isAfter(end) ? last(rule) : end;
            }
        }
    }

    private static LocalDate first(GateRule rule) {
        return day(rule.from(), LocalDate.MIN);
    }

    private static LocalDate last(GateRule rule) {
        return day(rule.until(), LocalDate.MAX);
    }

    private static LocalDate day(PartialDate date, LocalDate ifNone) {
        LocalDate day = date.earliest();
        return day == null ? ifNone : day;
    }
}
