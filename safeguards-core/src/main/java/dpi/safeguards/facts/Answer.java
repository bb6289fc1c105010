package dpi.safeguards.facts;

import org.jspecify.annotations.Nullable;

/** A yes-or-no fact that may be unknown. Unknown is never yes and never no. */
public enum Answer {
    /** Stated to be so. */
    YES,
    /** Stated not to be so. */
    NO,
    /** Not stated, or not decided by what is stated. */
    UNKNOWN;

    /** {@return the given answer, or {@link #UNKNOWN} where nothing was given} */
    static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }

    /** {@return {@link #YES} for true, {@link #NO} for false} */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** {@return yes for no, no for yes, and unknown for unknown} */
    public Answer negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** {@return yes only if both are yes, no if either is no, otherwise unknown (strong Kleene logic)} */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /** {@return yes if either is yes, no only if both are no, otherwise unknown (strong Kleene logic)} */
    public Answer or(Answer other) {
        return negate().and(other.negate()).negate();
    }
}
