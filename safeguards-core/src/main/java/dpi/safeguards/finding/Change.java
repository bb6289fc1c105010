package dpi.safeguards.finding;

/**
 * That a safeguard stands otherwise than it did before, for instance after a tender was amended.
 *
 * @param safeguard the safeguard
 * @param subject the key of the fact it is judged on
 * @param before how it stood before
 * @param after how it stands now
 */
public record Change(Safeguard safeguard, String subject, State before, State after) {

    /** How a safeguard stands on a subject: a verdict, or why there is none. */
    public enum State {
        /** Met. */
        SATISFIED,
        /** Not met. */
        NOT_SATISFIED,
        /** Evidence on both sides. */
        CONFLICTING,
        /** An open question. */
        UNDETERMINED,
        /** It is not known whether it applies. */
        SCOPE_UNKNOWN,
        /** It does not apply, or there is no such subject. */
        NOT_APPLICABLE;

        /** {@return the state of a safeguard that is judged so} */
        public static State of(Verdict verdict) {
            return switch (verdict) {
                case SATISFIED -> SATISFIED;
                case NOT_SATISFIED -> NOT_SATISFIED;
                case CONFLICTING -> CONFLICTING;
                case UNDETERMINED -> UNDETERMINED;
            };
        }

        private boolean isFinding() {
            return this == NOT_SATISFIED || this == CONFLICTING;
        }

        private boolean isUnknown() {
            return this == UNDETERMINED || this == SCOPE_UNKNOWN;
        }
    }

    /** What a change means for whoever has to act. */
    public enum Kind {
        /** What was met is a finding now. */
        BROKEN,
        /** A finding has come where nothing was known or nothing applied; it may be older than it was known. */
        FOUND,
        /** What was known is not known any more; a finding that went this way is not mended. */
        MADE_UNKNOWN,
        /** A question has come. */
        ASKED,
        /** A finding is met now. */
        CURED,
        /** A question is answered, and well. */
        ANSWERED,
        /** Anything else, such as a safeguard that applies no more. */
        OTHER
    }

    /** {@return what the change means} */
    public Kind kind() {
        if (after.isFinding() && !before.isFinding()) {
            return before == State.SATISFIED ? Kind.BROKEN : Kind.FOUND;
        }
        if (after.isUnknown() && !before.isUnknown()) {
            return before == State.NOT_APPLICABLE ? Kind.ASKED : Kind.MADE_UNKNOWN;
        }
        if (after == State.SATISFIED && before != State.NOT_APPLICABLE) {
            return before.isFinding() ? Kind.CURED : Kind.ANSWERED;
        }
        return Kind.OTHER;
    }
}
