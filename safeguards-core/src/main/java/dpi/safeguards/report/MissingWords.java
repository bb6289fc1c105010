package dpi.safeguards.report;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;

/** What would settle a question, as a sentence. */
final class MissingWords {

    private MissingWords() {}

    static String of(MissingFact missing) {
        String settles = missing.settles() == Verdict.SATISFIED ? "would speak for it: " : "would speak against it: ";
        String condition = FieldWords.of(missing.field());
        if (!missing.fact().isEmpty()) {
            return settles + PlainWords.of(missing.kind()) + " \"" + missing.fact() + "\": " + condition;
        }
        return missing.kind() == FactKind.COMPLETE
                ? settles + "a statement that the list is complete: " + condition
                : settles + "a further " + PlainWords.of(missing.kind()) + ": " + condition;
    }
}
