package dpi.safeguards.report;

import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a rule read of a fact and what it needs, in words. */
final class ComparisonWords {

    private static final String UNKNOWN = "(unknown)";

    /** How many of the values that a rule takes are written out. */
    private static final int MOST_NAMED = 6;

    private ComparisonWords() {}

    /** {@return what was read and holds, such as "digital is yes; method is open"; empty if nothing needs saying} */
    static String holding(Witness witness) {
        Set<String> words = new LinkedHashSet<>();
        for (Comparison comparison : witness.comparisons()) {
            boolean names = comparison.field().equals("id")
                    || (witness.fact() instanceof Complete
                            && Set.of("of", "topic").contains(comparison.field()));
            if (comparison.outcome() == Outcome.HOLDS && !names) {
                words.add(read(witness.fact(), comparison));
            }
        }
        return String.join("; ", words);
    }

    /** {@return what does not hold or is not known, and what the rule needs} */
    static String missing(Witness witness) {
        List<String> words = new ArrayList<>();
        for (Comparison comparison : witness.comparisons()) {
            if (comparison.outcome() != Outcome.HOLDS) {
                words.add(lacks(witness.fact(), comparison));
            }
        }
        return String.join("; and ", words);
    }

    private static String lacks(Fact fact, Comparison comparison) {
        String field = comparison.field();
        if (field.endsWith(".isExact()") && comparison.outcome() == Outcome.UNKNOWN) {
            return FieldWords.path(field.replace(".isExact()", "")) + " is not known to the day, as the rule needs it";
        } else if (field.endsWith(".isKnown()") && comparison.outcome() == Outcome.UNKNOWN) {
            return FieldWords.path(field.replace(".isKnown()", "")) + " is not stated; the rule needs it";
        }
        return read(fact, comparison) + "; the rule needs " + wanted(fact, comparison);
    }

    /** The value that was read. */
    private static String read(Fact fact, Comparison comparison) {
        String field = FieldWords.path(comparison.field());
        String value = value(fact, comparison, comparison.value());
        boolean set = comparison.operator().equals("contains")
                || comparison.operator().equals("overlaps");
        if (comparison.value().isEmpty()) {
            return field + (set ? " are" : " is") + " not stated"
                    + (comparison.outcome() == Outcome.HOLDS && comparison.isCompared()
                            ? ", which leaves it possible"
                            : "");
        }
        return field + (set ? " are " : " is ") + value;
    }

    private static String wanted(Fact fact, Comparison comparison) {
        List<String> values = comparison.wanted().stream()
                .map(value -> value.equals(UNKNOWN) ? "a value that is not stated" : value(fact, comparison, value))
                .toList();
        String first = values.get(0);
        return switch (comparison.operator()) {
            case "!=" -> first.equals("\"\"") ? "one that is stated" : "another than " + first;
            case "<" -> "less than " + first;
            case "<=" -> "at most " + first;
            case ">" -> "more than " + first;
            case ">=" -> "at least " + first;
            case "contains" -> first + " among them";
            case "overlaps" -> either(values) + " among them";
            default -> either(values);
        };
    }

    private static String either(List<String> values) {
        List<String> known = values.stream()
                .map(value -> value.equals("unknown") ? "not stated" : value)
                .toList();
        if (known.size() > MOST_NAMED) {
            return "one of " + known.size() + " others, such as " + String.join(", ", known.subList(0, MOST_NAMED));
        }
        int last = known.size() - 1;
        return last == 0 ? known.get(0) : String.join(", ", known.subList(0, last)) + " or " + known.get(last);
    }

    /** A text as it is; a constant as a word. */
    private static String value(Fact fact, Comparison comparison, String value) {
        if (isText(fact, comparison.field())) {
            return value;
        }
        return String.join(
                ", ",
                Arrays.stream(value.split(", ", -1))
                        .map(each -> each.matches("[A-Z][A-Z_]+") ? PlainWords.lower(each) : each)
                        .toList());
    }

    private static boolean isText(Fact fact, String field) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(field) && component.getType() == String.class);
    }
}
