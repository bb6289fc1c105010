package dpi.safeguards.report;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;
import java.util.Locale;

/** How constants and facts read in a report. */
final class Words {

    private Words() {}

    /** {@return the constant in lower-case words} */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return what a reader would call the fact, with its key where that says more} */
    static String name(Fact fact) {
        String kind = of(FactKind.of(fact));
        return kind + " \"" + fact.label() + "\"" + (fact.label().equals(fact.id()) ? "" : " (" + fact.id() + ")");
    }

    /** {@return what would settle a question, in words} */
    static String of(MissingFact missing) {
        String settles = missing.settles() == Verdict.SATISFIED ? "met" : "not met";
        return missing.fact().isEmpty()
                ? "a " + of(missing.kind()) + " with " + missing.field() + " would show that it is " + settles
                : of(missing.kind()) + " \"" + missing.fact() + "\": " + missing.field() + " would show that it is "
                        + settles;
    }
}
