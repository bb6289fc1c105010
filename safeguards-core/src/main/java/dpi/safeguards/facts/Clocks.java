package dpi.safeguards.facts;

import java.time.LocalDate;

/**
 * The days on which a case is judged. They are always passed in; nothing here ever reads a wall clock.
 *
 * <p>All three are exact days.
 *
 * @param factsAsOf the day the facts describe
 * @param lawAsOf the day whose law applies; the same as {@code factsAsOf} if not given
 * @param knownAt the day up to which later knowledge is taken into account; the same as {@code factsAsOf} if not given
 */
public record Clocks(PartialDate factsAsOf, PartialDate lawAsOf, PartialDate knownAt) implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Clocks {
        factsAsOf = Text.required(factsAsOf, "The clocks", "factsAsOf");
        lawAsOf = lawAsOf == null || !lawAsOf.isKnown() ? factsAsOf : lawAsOf;
        knownAt = knownAt == null || !knownAt.isKnown() ? factsAsOf : knownAt;
        if (!factsAsOf.isExact() || !lawAsOf.isExact() || !knownAt.isExact()) {
            throw new IllegalArgumentException("The clocks need exact days such as 2026-01-31, not " + factsAsOf + ", "
                    + lawAsOf + " and " + knownAt + ".");
        }
    }

    @Override
    public String id() {
        return "clocks";
    }

    @Override
    public Provenance provenance() {
        return Provenance.NONE;
    }

    /** {@return clocks that all show this day} */
    public static Clocks at(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return new Clocks(date, date, date);
    }
}
