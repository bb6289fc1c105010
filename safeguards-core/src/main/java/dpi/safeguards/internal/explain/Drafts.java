package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes facts that a condition asks for. */
final class Drafts {

    /** Who holds a role that is only thought of. */
    static final String TO_BE_NAMED = "to be named";

    private static final List<String> NAMING =
            List.of("kind", "topic", "function", "groups", "about", "tender", "holder");

    private final Editor editor;
    private final Values values;
    private final PartialDate today;
    private final Set<String> taken;

    Drafts(List<Fact> facts, Editor editor, Values values, PartialDate today) {
        this.today = today;
        this.editor = editor;
        this.values = values;
        this.taken = facts.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** {@return facts of the kind with the values that the condition compares fields with} */
    List<Edit> of(Condition condition, FactKind kind, Map<String, Object> bound) {
        Set<String> fields = Arrays.stream(kind.type().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        List<Map<String, String>> stated = List.of(Map.of());
        for (Constraint constraint : condition.constraints()) {
            Path.Step step = constraint.path().steps().get(0);
            if (constraint.operator() == null
                    || constraint.path().steps().size() > 1
                    || !step.arguments().isEmpty()
                    || !fields.contains(step.member())) {
                continue;
            }
            stated = with(stated, kind, step.member(), wanted(constraint, bound));
        }
        List<Edit> drafts = new ArrayList<>();
        for (Map<String, String> each : stated) {
            Map<String, String> all = new TreeMap<>(each);
            if (kind == FactKind.ROLE) {
                all.putIfAbsent("holder", TO_BE_NAMED);
            }
            String dated = Changeable.dated(kind);
            if (!dated.isEmpty()) {
                all.put(dated, today.toString());
            }
            editor.added(kind, key(kind, all), all).ifPresent(fact -> drafts.add(new Edit(fact, true, all)));
        }
        return drafts;
    }

    /** The values that fulfil the constraint; none if it is no comparison that names them. */
    private List<String> wanted(Constraint constraint, Map<String, Object> bound) {
        Operator operator = constraint.operator();
        boolean names = operator == Operator.EQUAL
                || operator == Operator.IN
                || operator == Operator.CONTAINS
                || operator == Operator.OVERLAPS;
        List<String> wanted = new ArrayList<>();
        if (names) {
            for (Operand operand : constraint.operands()) {
                Object value = values.operand(operand, bound);
                if (!Values.isUnknown(value)) {
                    wanted.add(editor.text(value));
                }
            }
        }
        return wanted;
    }

    /** Nobody would add a fact that says no; and what can be changed is brought only to where it can be brought. */
    private static List<Map<String, String>> with(
            List<Map<String, String>> stated, FactKind kind, String field, List<String> wanted) {
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> each : stated) {
            for (String value : wanted) {
                boolean allowed = Changeable.in(kind).stream()
                        .filter(changeable -> changeable.field().equals(field))
                        .allMatch(changeable -> changeable.targets().contains(value));
                if (allowed && !value.equals("no")) {
                    Map<String, String> further = new TreeMap<>(each);
                    further.put(field, value);
                    more.add(further);
                }
            }
        }
        return wanted.isEmpty() ? stated : more;
    }

    /** The same for the same thing, so that two rules that ask for it ask for one fact. */
    private String key(FactKind kind, Map<String, String> fields) {
        String name = NAMING.stream()
                .filter(fields::containsKey)
                .filter(field -> !(kind == FactKind.ROLE && field.equals("holder")))
                .map(field -> fields.getOrDefault(field, ""))
                .collect(Collectors.joining("-"));
        String key = "new-" + kind.name().toLowerCase(Locale.ROOT) + "-" + name.replace(' ', '-');
        int number = 2;
        String free = key;
        while (taken.contains(free)) {
            free = key + "-" + number++;
        }
        return free;
    }
}
