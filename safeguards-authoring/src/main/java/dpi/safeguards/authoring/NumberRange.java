package dpi.safeguards.authoring;

import dpi.safeguards.authoring.RuleShape.Comparison;

/**
 * The numbers that comparisons with whole numbers leave over. In halves, so that "more than 4" and "5 or more" differ:
 * a field may hold 4.5.
 *
 * @param least the smallest of them, in halves
 * @param most the largest of them, in halves
 */
record NumberRange(long least, long most) {

    /** All numbers. */
    static final NumberRange ALL = new NumberRange(Long.MIN_VALUE, Long.MAX_VALUE);

    /** {@return those of the numbers that also fulfil a comparison with a number; others change nothing} */
    NumberRange and(Comparison comparison) {
        if (!comparison.isNumber()) {
            return this;
        }
        long number = 2 * comparison.number();
        return switch (comparison.operator()) {
            case EQUAL -> new NumberRange(Math.max(least, number), Math.min(most, number));
            case LESS -> new NumberRange(least, Math.min(most, number - 1));
            case AT_MOST -> new NumberRange(least, Math.min(most, number));
            case MORE -> new NumberRange(Math.max(least, number + 1), most);
            case AT_LEAST -> new NumberRange(Math.max(least, number), most);
            case NOT_EQUAL, CONTAINS, OVERLAPS, IN -> this;
        };
    }

    boolean isEmpty() {
        return least > most;
    }

    boolean contains(NumberRange other) {
        return other.least >= least && other.most <= most;
    }
}
