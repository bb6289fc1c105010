package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.RuleOutline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds rules and values that end before they start, parameters that have two values on one day, and parameters that
 * have none on some days between others.
 */
final class DatesInOrder implements PackCheck {

    private static final Comparator<Parameter> BY_START = Comparator.comparing(DatesInOrder::starts);

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (RuleOutline rule : pack.rules()) {
            if (rule.inForceUntil().isBefore(rule.inForceFrom()) == Answer.YES) {
                problems.add(
                        Check.ENDS_BEFORE_IT_STARTS,
                        pack.places().of(rule),
                        "The rule is in force until " + rule.inForceUntil() + " and only from " + rule.inForceFrom()
                                + " on, so it never is.");
            }
        }
        Map<String, List<Parameter>> byKey = pack.index().parameters().stream()
                .collect(Collectors.groupingBy(Parameter::key, TreeMap::new, Collectors.toList()));
        byKey.forEach((key, values) -> {
            Document document = pack.listWith("parameters", key);
            if (document != null) {
                check(values.stream().sorted(BY_START).toList(), document, problems);
            }
        });
    }

    private static void check(List<Parameter> values, Document document, PackProblems problems) {
        for (int i = 0; i < values.size(); i++) {
            Parameter value = values.get(i);
            if (value.until().isBefore(value.from()) == Answer.YES) {
                problems.add(
                        Check.ENDS_BEFORE_IT_STARTS,
                        document,
                        pointer(value, document),
                        "The value applies until " + value.until() + " and only from " + value.from()
                                + " on, so it never does.");
                return;
            }
            if (i > 0) {
                follows(values.get(i - 1), value, document, problems);
            }
        }
    }

    private static void follows(Parameter earlier, Parameter later, Document document, PackProblems problems) {
        LocalDate ends = ends(earlier);
        LocalDate starts = starts(later);
        if (!starts.isAfter(ends)) {
            problems.add(
                    Check.PARAMETER_WITH_TWO_VALUES,
                    document,
                    pointer(later, document),
                    "\"" + later.key() + "\" is " + plain(earlier) + " and " + plain(later)
                            + (later.from().isKnown() ? " from " + later.from() + " on" : " at once")
                            + ". Say until when the earlier value applies: until, the last day.");
        } else if (starts.isAfter(ends.plusDays(1))) {
            problems.add(
                    Check.PARAMETER_WITH_GAP,
                    document,
                    pointer(later, document),
                    "\"" + later.key() + "\" has no value from " + ends.plusDays(1) + " to " + starts.minusDays(1)
                            + ", so the rules that compare with it say nothing on those days.");
        }
    }

    private static String pointer(Parameter value, Document document) {
        JsonNode values = document.root().path(value.key()).path("values");
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i)
                            .path("from")
                            .asText()
                            .equals(value.from().isKnown() ? value.from().toString() : "")
                    && values.get(i).path("value").decimalValue().compareTo(value.value()) == 0) {
                return "/" + value.key() + "/values/" + i;
            }
        }
        return "/" + value.key();
    }

    private static String plain(Parameter parameter) {
        return parameter.value().toPlainString() + " " + parameter.unit();
    }

    private static LocalDate starts(Parameter parameter) {
        LocalDate earliest = parameter.from().earliest();
        return earliest == null ? LocalDate.MIN : earliest;
    }

    private static LocalDate ends(Parameter parameter) {
        LocalDate latest = parameter.until().latest();
        return latest == null ? LocalDate.MAX : latest;
    }
}
