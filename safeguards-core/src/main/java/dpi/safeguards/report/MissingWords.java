package dpi.safeguards.report;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.MissingFact;

/** What would settle a question, as a sentence. */
final class MissingWords {

    private MissingWords() {}

    static String of(MissingFact missing) {
        String settles =
                switch (missing.settles()) {
                    case SATISFIED -> "would speak for it: ";
                    case NOT_SATISFIED -> "would speak against it: ";
                    case UNDETERMINED, CONFLICTING -> "would bring it into scope: ";
                };
        String condition = FieldWords.of(missing.field());
        if (!missing.fact().isEmpty()) {
            return settles + PlainWords.of(missing.kind()) + " \"" + missing.fact() + "\": " + condition;
        }
        return missing.kind() == FactKind.COMPLETE
                ? settles + CompleteWords.of(missing.field())
                : settles + "a further " + PlainWords.of(missing.kind()) + ": " + condition;
    }
}
