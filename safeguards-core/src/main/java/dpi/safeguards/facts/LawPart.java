package dpi.safeguards.facts;

/**
 * Provisions of a law, or bodies it binds, whose entry into force differs from the rest.
 *
 * @param label which provisions or bodies, in the words of the source
 * @param from since when they are in force; may be unknown
 * @param instrument the order that brought them into force; empty if not stated
 */
public record LawPart(String label, PartialDate from, String instrument) {

    /** Checks that the part is named. */
    public LawPart {
        label = Text.required(label, "A part of a law", "label");
        from = PartialDate.orUnknown(from);
        instrument = Text.orEmpty(instrument);
    }
}
