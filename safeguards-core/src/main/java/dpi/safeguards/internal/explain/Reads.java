package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of safeguards read of facts of one kind: for which of them it makes a difference that a fact was
 * replaced by another. Immutable and thread-safe.
 */
public final class Reads {

    /**
     * A value that is read.
     *
     * @param path where it is found
     * @param days where the days that the path names are found on the clocks, by their names
     * @param safeguards whose rules read it
     */
    private record Read(Path path, Map<String, Path> days, Set<String> safeguards) {}

    private final Values values;
    private final Map<String, Read> reads = new TreeMap<>();
    /** The safeguards of which no more can be said than that they read something. */
    private final Set<String> always = new HashSet<>();

    private Reads(Values values) {
        this.values = values;
    }

    /** {@return what these rules, by safeguard, read of facts of the kind} */
    public static Reads of(Values values, Map<String, List<RuleOutline>> rules, FactKind kind) {
        Reads reads = new Reads(values);
        rules.forEach((safeguard, outlines) -> outlines.forEach(rule -> rule.conditions().stream()
                .filter(condition -> condition.kind() == null || condition.kind() == kind)
                .flatMap(condition -> condition.constraints().stream())
                .forEach(constraint -> reads.add(safeguard, rule, constraint.path()))));
        return reads;
    }

    private void add(String safeguard, RuleOutline rule, Path path) {
        Map<String, Path> days = new TreeMap<>();
        for (Path.Step step : path.steps()) {
            for (Operand argument : step.arguments()) {
                Path day = argument.form() == Operand.Form.VARIABLE ? onClocks(rule, argument.text()) : path;
                if (day == null) {
                    always.add(safeguard);
                    return;
                }
                if (argument.form() == Operand.Form.VARIABLE) {
                    days.put(argument.text(), day);
                }
            }
        }
        reads.computeIfAbsent(path + " " + days, text -> new Read(path, days, new HashSet<>()))
                .safeguards()
                .add(safeguard);
    }

    private static @Nullable Path onClocks(RuleOutline rule, String name) {
        for (Condition condition : rule.conditions()) {
            for (Constraint constraint : condition.constraints()) {
                if (condition.kind() == FactKind.CLOCKS && constraint.binds().equals(name)) {
                    return constraint.path();
                }
            }
        }
        return null;
    }

    /** {@return the safeguards whose rules may read something else of the one fact than of the other} */
    public Set<String> touched(Fact before, Fact after, Clocks clocks) {
        Set<String> touched = new HashSet<>(always);
        for (Read read : reads.values()) {
            Map<String, Object> bound = new HashMap<>();
            read.days().forEach((name, day) -> Matching.bind(bound, name, values.get(day, clocks, Map.of())));
            if (!Objects.equals(values.get(read.path(), before, bound), values.get(read.path(), after, bound))) {
                touched.addAll(read.safeguards());
            }
        }
        return touched;
    }
}
