package dpi.safeguards.finding;

import dpi.safeguards.facts.Waiver;

/**
 * Something about a waiver that somebody should look at.
 *
 * @param waiver the waiver
 * @param kind what it is
 * @param explanation the same in words, with the days and versions concerned
 */
public record WaiverFinding(Waiver waiver, Kind kind, String explanation) {

    /** What can be the matter with a waiver. */
    public enum Kind {
        /** No pack of the evaluation has the safeguard. */
        NO_SUCH_SAFEGUARD,
        /** The case has no fact with the id of the subject. */
        NO_SUCH_SUBJECT,
        /** The safeguard is no finding on the subject: it is met, an open question, or does not apply. */
        NOTHING_TO_WAIVE,
        /** Nobody can waive the safeguard. */
        NOT_WAIVABLE,
        /** It was granted for other versions of the pack. */
        OTHER_PACK_VERSION,
        /** Its first day has not come. */
        NOT_YET_IN_FORCE,
        /** Its last day is over, and no other waiver has taken its place. */
        EXPIRED,
        /** It is in force, but not for long, and no other waiver follows. */
        EXPIRING_SOON,
        /** It is in force, and so is another one for the same finding. */
        TWICE
    }

    /** {@return whether the waiver has an effect all the same} */
    public boolean isInEffect() {
        return kind == Kind.EXPIRING_SOON || kind == Kind.TWICE;
    }
}
