package dpi.safeguards.report;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;

/** What would settle a question, as a sentence. */
final class MissingWords {

    private MissingWords() {}

    static String of(MissingFact missing) {
        String settles = missing.settles() == Verdict.SATISFIED ? "met if " : "not met if ";
        String condition = FieldWords.of(missing.field());
        if (!missing.fact().isEmpty()) {
            return settles + "of " + PlainWords.of(missing.kind()) + " \"" + missing.fact() + "\": " + condition;
        }
        return missing.kind() == FactKind.COMPLETE
                ? settles + "the case said that its list is complete: " + condition
                : settles + "the case had a " + PlainWords.of(missing.kind()) + ": " + condition;
    }
}
