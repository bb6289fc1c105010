package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;

/** The day by whose law something is judged. */
public final class LawDay {

    private LawDay() {}

    /** {@return for a tender the day it was published, for everything else the law's day on the case's clocks} */
    public static PartialDate of(Clocks clocks, Fact subject) {
        return subject instanceof Tender tender && tender.publishedOn().isKnown()
                ? tender.publishedOn()
                : clocks.lawAsOf();
    }
}
