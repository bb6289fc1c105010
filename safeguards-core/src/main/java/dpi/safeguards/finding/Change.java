package dpi.safeguards.finding;

import java.util.Optional;

/**
 * That a safeguard is judged otherwise than it was before, for instance after a tender was amended.
 *
 * @param safeguard the safeguard
 * @param subject the key of the fact it is judged on
 * @param before the verdict before; empty if it did not apply
 * @param after the verdict after; empty if it does not apply any more
 */
public record Change(Safeguard safeguard, String subject, Optional<Verdict> before, Optional<Verdict> after) {

    /** What a change means for whoever has to act. */
    public enum Kind {
        /** A finding has gone. */
        CURED,
        /** A finding has come. */
        BROKEN,
        /** A question has been answered, and well. */
        ANSWERED,
        /** A question has come. */
        ASKED,
        /** Anything else, such as a safeguard that applies no more. */
        OTHER
    }

    /** {@return what the change means} */
    public Kind kind() {
        boolean wasFinding = before.filter(Change::isFinding).isPresent();
        boolean isFinding = after.filter(Change::isFinding).isPresent();
        if (wasFinding != isFinding) {
            return isFinding ? Kind.BROKEN : Kind.CURED;
        }
        if (after.equals(Optional.of(Verdict.UNDETERMINED))) {
            return Kind.ASKED;
        }
        return before.equals(Optional.of(Verdict.UNDETERMINED)) && after.equals(Optional.of(Verdict.SATISFIED))
                ? Kind.ANSWERED
                : Kind.OTHER;
    }

    private static boolean isFinding(Verdict verdict) {
        return verdict == Verdict.NOT_SATISFIED || verdict == Verdict.CONFLICTING;
    }
}
