package dpi.safeguards;

import java.time.Duration;

/**
 * How much one evaluation may take before it is stopped and says so.
 *
 * @param facts the most facts a case may have
 * @param firings the most pieces of evidence that may be given
 * @param time the longest it may take; looked at again and again while rules fire. What an evaluation finds out only
 *     when asked, such as what is missing, heeds no limit
 */
public record Limits(int facts, int firings, Duration time) {

    /** Enough for any country: 20,000 facts, 200,000 pieces of evidence, 30 seconds. */
    public static final Limits DEFAULT = new Limits(20_000, 200_000, Duration.ofSeconds(30));

    /** Checks that something can be done within the limits. */
    public Limits {
        if (facts < 1 || firings < 1 || time.isNegative()) {
            throw new IllegalArgumentException("Limits are at least 1 fact, 1 firing and no negative time, not " + facts
                    + ", " + firings + " and " + time + ".");
        }
    }

    /** {@return the longest time in nanoseconds, or as near to it as there are} */
    long nanos() {
        try {
            return time.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
