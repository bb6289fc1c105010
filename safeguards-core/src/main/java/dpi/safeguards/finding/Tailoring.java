package dpi.safeguards.finding;

import java.util.List;

/**
 * Something that an overlay, of a country or a donor, changed in the pack it extends: an entry of the ledger.
 *
 * @param layer the overlay that changed it, as {@code id@version}
 * @param kind what was done
 * @param target the safeguard's id or the parameter's key
 * @param before how it was; empty for an addition
 * @param after how it is; empty for an exclusion
 * @param direction whether it asks for more or less than before
 * @param reason why
 * @param citations the texts behind it
 */
public record Tailoring(
        String layer,
        Kind kind,
        String target,
        String before,
        String after,
        Direction direction,
        String reason,
        List<Citation> citations) {

    /** What an overlay can do. */
    public enum Kind {
        /** Give a parameter other values. */
        PARAMETER,
        /** Give a safeguard another severity. */
        SEVERITY,
        /** Allow or forbid waivers. */
        WAIVABLE,
        /** Put rules of its own in the place of a safeguard's. */
        REPLACE,
        /** Add a safeguard. */
        ADD,
        /** Leave a safeguard out. */
        EXCLUDE
    }

    /** Whether a change asks for more or for less. */
    public enum Direction {
        /** For more. */
        STRICTER,
        /** For less. */
        LOOSER,
        /** For something else. */
        DIFFERENT
    }

    /** Copies the list. */
    public Tailoring {
        citations = List.copyOf(citations);
    }
}
