package dpi.safeguards.report;

import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Measurement;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Effort;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Priority;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What constants are called in a report. */
final class PlainWords {

    private static final Set<String> ACRONYMS = Set.of("API", "DPI", "DPIA", "ID", "MAPS");

    private PlainWords() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> "Not met";
            case CONFLICTING -> "Sources conflict";
            case UNDETERMINED -> "Open question";
            case SATISFIED -> "Met";
        };
    }

    static String of(Change.State state) {
        return switch (state) {
            case SATISFIED -> "met";
            case NOT_SATISFIED -> "not met";
            case CONFLICTING -> "conflicting";
            case UNDETERMINED -> "open question";
            case SCOPE_UNKNOWN -> "not known whether it applies";
            case NOT_APPLICABLE -> "does not apply";
        };
    }

    /** {@return a sign that stands beside the words and says nothing more than they do} */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> "×";
            case CONFLICTING -> "≠";
            case UNDETERMINED -> "?";
            case SATISFIED -> "✓";
        };
    }

    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case NOT_SATISFIED -> "The case shows that it is not met, and nothing shows that it is.";
            case CONFLICTING -> "The case shows both; a person has to decide.";
            case UNDETERMINED -> "The case does not say; it counts neither as met nor as unmet.";
            case SATISFIED -> "The case shows that it is met, and nothing shows that it is not.";
        };
    }

    static String of(Completion completion) {
        return switch (completion) {
            case COMPLETE -> "It ran to its end.";
            case TOO_MANY_FACTS -> "The case has more facts than the limit allows.";
            case TOO_MANY_FIRINGS -> "The case gave more evidence than the limit allows.";
            case OUT_OF_TIME -> "It took longer than the limit allows.";
        };
    }

    static String of(Disposition disposition) {
        return switch (disposition) {
            case OPEN -> "Nothing decided yet";
            case WAIVED -> "Waived for a time; the verdict stands";
            case OBSERVED -> "In its grace period; the verdict stands";
        };
    }

    static String of(Basis basis) {
        return switch (basis) {
            case NONE -> "not stated";
            case OWN_MEASURE -> "a measure of the country's own";
            case EXISTING_MEASURE ->
                "a binding measure already in place under another framework, which covers all of it";
        };
    }

    static String of(Effort effort) {
        return switch (effort) {
            case SMALL -> "days";
            case MEDIUM -> "weeks";
            case LARGE -> "months or more";
        };
    }

    static String of(Confidence confidence) {
        return switch (confidence) {
            case CONFIRMED -> "confirmed";
            case LIKELY -> "likely, from a single secondary source";
            case UNSTATED -> "not stated";
        };
    }

    static String of(FactKind kind) {
        return switch (kind) {
            case CLOCKS -> "day of the case";
            case COMPLETE -> "statement that a list is complete";
            case DATA_SHARING -> "sharing of data";
            default -> lower(kind);
        };
    }

    static String of(Stage stage) {
        return stage.name() + " " + stage.title();
    }

    /** {@return who carries it out: the named holders, or else the authority and function} */
    static String of(Recommendation recommendation) {
        Mitigation mitigation = recommendation.mitigation();
        String who = of(mitigation.authority()) + ", " + lower(mitigation.function());
        List<String> holders = recommendation.actor().holders();
        return holders.isEmpty() ? who : who + ": " + String.join(", ", holders);
    }

    /** {@return the safeguards and subjects whose findings an action answers} */
    static String answered(Priority priority) {
        return String.join(
                ", ",
                priority.findings().stream()
                        .map(finding -> finding.safeguard().id() + " ("
                                + finding.subject().label() + ")")
                        .toList());
    }

    /** {@return what an overlay did to what} */
    static String of(Tailoring change) {
        String what =
                switch (change.kind()) {
                    case PARAMETER -> "parameter " + change.target() + ": " + change.before() + " -> " + change.after();
                    case SEVERITY -> change.target() + ": severity " + change.before() + " -> " + change.after();
                    case WAIVABLE -> change.target() + ": can be waived " + change.before() + " -> " + change.after();
                    case REPLACE -> change.target() + ": replaced by \"" + change.after() + "\"";
                    case ADD -> change.target() + ": added, \"" + change.after() + "\"";
                    case EXCLUDE -> change.target() + ": left out, \"" + change.before() + "\"";
                };
        return what + " (" + lower(change.direction()) + ", by " + change.layer() + ")";
    }

    /** {@return the titles of the citations, after a space, in brackets; empty if there are none} */
    static String sources(List<Citation> citations) {
        return citations.isEmpty()
                ? ""
                : " ["
                        + String.join(
                                "; ", citations.stream().map(Citation::title).toList()) + "]";
    }

    static String of(Authority authority) {
        return authority.name() + " " + authority.title();
    }

    /** {@return the fact's label, without constants} */
    static String label(Fact fact) {
        if (fact instanceof Clause clause) {
            return lower(clause.topic()) + " clause of " + clause.tender();
        } else if (fact instanceof Assessment assessment) {
            return lower(assessment.kind()) + " of " + assessment.about();
        } else if (fact instanceof Control control) {
            return lower(control.kind()) + " for " + control.about();
        } else if (fact instanceof Measurement measurement) {
            return lower(measurement.kind()) + " of " + measurement.about();
        } else if (fact instanceof Mechanism mechanism) {
            return lower(mechanism.kind()) + " for " + mechanism.about();
        } else if (fact instanceof Capacity capacity) {
            return lower(capacity.topic()) + " at " + capacity.holder();
        } else if (fact instanceof Complete complete) {
            String topic = complete.topic().isEmpty() ? "" : ": " + lower(complete.topic());
            return FieldWords.split(complete.of().key()) + topic;
        }
        return fact.label();
    }

    /** {@return the constant as words in the middle of a sentence} */
    static String lower(Enum<?> constant) {
        return lower(constant.name());
    }

    /** {@return the constant as words, or as it is if it is a code such as L4} */
    static String code(Enum<?> constant) {
        return constant.name().length() <= 3
                        && Character.isDigit(
                                constant.name().charAt(constant.name().length() - 1))
                ? constant.name()
                : lower(constant);
    }

    static String lower(String constant) {
        StringBuilder words = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(ACRONYMS.contains(word) ? word : word.toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** {@return the words with a capital first letter} */
    static String start(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
