package dpi.safeguards.report;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.FieldChange;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Changes to facts: in words, and as lines to paste into a case file. */
final class FactChangeWords {

    private FactChangeWords() {}

    /** {@return the change in words, on one line} */
    static String of(FactChange change) {
        List<String> fields = new ArrayList<>();
        for (FieldChange field : change.fields()) {
            String name = FieldWords.split(field.field());
            fields.add(
                    change.added() || field.from().isEmpty()
                            ? name + " " + field.to() + (change.added() ? "" : " (not stated now)")
                            : name + " " + field.from() + " -> " + field.to());
        }
        return (change.added() ? "add a " : "change ") + PlainWords.of(change.kind())
                + (change.added() ? "" : " \"" + change.id() + "\"") + ": " + String.join(", ", fields);
    }

    /** {@return the changes as a case file would have them, kind by kind; what changes says in a comment what was} */
    static List<String> yaml(Collection<FactChange> changes) {
        Map<FactKind, List<FactChange>> byKind = new TreeMap<>();
        changes.forEach(change ->
                byKind.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        List<String> lines = new ArrayList<>();
        byKind.forEach((kind, some) -> {
            lines.add(kind.key() + ":");
            for (FactChange change : some) {
                lines.add("  - id: " + YamlText.quoted(change.id())
                        + (change.added() ? "" : "   # is there already; change these lines"));
                change.fields().forEach(field -> lines.add(line(change, field)));
            }
        });
        return lines;
    }

    private static String line(FactChange change, FieldChange field) {
        int dot = field.field().indexOf('.');
        String value = value(change.kind(), field);
        String key = dot < 0
                ? field.field() + ": " + value
                : field.field().substring(0, dot) + ": { " + field.field().substring(dot + 1) + ": " + value + " }";
        String was = change.added()
                ? ""
                : "   # " + (field.from().isEmpty() ? "not stated now" : "was " + YamlText.quoted(field.from()));
        return "    " + key + was;
    }

    private static String value(FactKind kind, FieldChange field) {
        Class<?> type = Arrays.stream(kind.type().getRecordComponents())
                .filter(component -> component.getName().equals(field.field()))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElse(String.class);
        if (type == Set.class || type == List.class) {
            return "[ "
                    + String.join(
                            ", ",
                            Arrays.stream(field.to().split(",", -1))
                                    .map(String::strip)
                                    .map(YamlText::word)
                                    .toList())
                    + " ]";
        }
        return Number.class.isAssignableFrom(type) ? field.to() : YamlText.word(field.to());
    }
}
