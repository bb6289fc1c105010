package dpi.safeguards.report;

import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.ConditionTrace.Quantifier;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Way;
import dpi.safeguards.finding.Witness;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How rules fared, in a plain text: first in words, then as the rule writes it. Describes each fact once. */
final class TraceLines {

    /** How many ways through one rule are written out. */
    private static final int MOST_WAYS = 5;

    private final Wrapped out;
    private final Set<Fact> described = new HashSet<>();

    TraceLines(Wrapped out) {
        this.out = out;
    }

    void write(RuleTrace rule) {
        out.line("  ", rule.rule() + " (" + rule.file() + ":" + rule.line() + ")");
        int written = 0;
        for (Way way : rule.ways()) {
            if (written == MOST_WAYS) {
                out.line("    ", "and " + (rule.ways().size() - written) + " more ways; the JSON lists all");
                break;
            }
            if (rule.ways().size() > 1) {
                out.line("    ", "way " + (written + 1) + " of " + rule.ways().size());
            }
            way.conditions().forEach(this::condition);
            written++;
        }
        out.blank();
    }

    private void condition(ConditionTrace condition) {
        out.line("    ", sign(condition) + ": " + words(condition));
        for (Witness witness : condition.witnesses()) {
            if (condition.witnesses().size() > 1) {
                out.line("        ", "- " + said(witness));
            }
            if (described.add(witness.fact()) && FactKind.of(witness.fact()) != FactKind.CLOCKS) {
                FactLines.write(out, "          ", witness.fact());
            }
        }
        int more = condition.matching() - condition.witnesses().size();
        if (condition.quantifier() != Quantifier.EACH
                && more > 0
                && !condition.witnesses().isEmpty()) {
            out.line("        ", "and " + more + " more");
        }
        out.line("        ", "rule: " + condition.text());
    }

    private static String sign(ConditionTrace condition) {
        return switch (condition.outcome()) {
            case HOLDS -> "holds";
            case FAILS -> condition.quantifier() != Quantifier.NOT && nothingFits(condition) ? "not listed" : "fails";
            case UNKNOWN -> "not known";
            case NOT_REACHED -> "not reached";
        };
    }

    private static String words(ConditionTrace condition) {
        if (condition.outcome() == Outcome.NOT_REACHED) {
            return "one before it does not hold";
        }
        boolean holds = condition.outcome() == Outcome.HOLDS;
        if (condition.quantifier() == Quantifier.NOT) {
            return holds ? absent(condition) : "there must be no such fact, but there is " + these(condition);
        }
        if (holds) {
            return condition.witnesses().size() == 1
                    ? said(condition.witnesses().get(0))
                    : condition.matching() + " of " + count(condition) + " fit";
        }
        if (condition.considered() == 0) {
            return condition.aboutSubject()
                    ? "the rule is about " + kind(condition) + ", not about this subject"
                    : "no " + kind(condition) + " is listed; " + sought(condition);
        }
        Witness nearest = condition.witnesses().get(0);
        String near = FactLines.name(nearest.fact()) + ": " + ComparisonWords.missing(nearest);
        return condition.aboutSubject() || !nothingFits(condition)
                ? near
                : "of " + count(condition) + " none fits; " + sought(condition) + ". The nearest is " + near;
    }

    private static boolean nothingFits(ConditionTrace condition) {
        return !condition.aboutSubject()
                && (condition.considered() == 0 || condition.witnesses().get(0).isAboutSomethingElse());
    }

    private static String absent(ConditionTrace condition) {
        String looked = condition.considered() == 0
                ? "no " + kind(condition) + " is listed at all"
                : count(condition) + " looked at, none of them fits";
        return looked + "; there must be none with " + FieldWords.of(condition.sought());
    }

    private static String these(ConditionTrace condition) {
        return condition.witnesses().size() == 1
                ? said(condition.witnesses().get(0))
                : condition.matching() + " of " + count(condition);
    }

    private static String said(Witness witness) {
        String words = ComparisonWords.holding(witness);
        String name = witness.fact() instanceof Complete complete
                ? CompleteWords.of(complete)
                : FactLines.name(witness.fact());
        if (FactKind.of(witness.fact()) == FactKind.CLOCKS) {
            return "day of the case: " + words.replace(" as of is ", " as of ");
        }
        return words.isEmpty() ? name + " is listed" : name + ": " + words;
    }

    private static String sought(ConditionTrace condition) {
        if (condition.sought().isEmpty()) {
            return "the rule needs one";
        }
        return "the rule needs "
                + (condition.kind() == FactKind.COMPLETE
                        ? CompleteWords.of(condition.sought())
                        : "one with " + FieldWords.of(condition.sought()));
    }

    private static String kind(ConditionTrace condition) {
        return condition.kind() == null ? "fact" : PlainWords.of(condition.kind());
    }

    private static String count(ConditionTrace condition) {
        String several = condition.kind() == null
                ? "facts"
                : FieldWords.split(condition.kind().key()).toLowerCase(Locale.ROOT);
        return condition.considered() == 1 ? "1 " + kind(condition) : condition.considered() + " " + several;
    }
}
