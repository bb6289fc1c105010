package dpi.safeguards.facts;

import java.util.List;

/**
 * A change to a law.
 *
 * @param instrument the amending instrument
 * @param on its date; may be unknown
 * @param sources keys of the sources that report it
 */
public record Amendment(String instrument, PartialDate on, List<String> sources) {

    /** Checks that the instrument is named. */
    public Amendment {
        instrument = Text.required(instrument, "An amendment", "instrument");
        on = PartialDate.orUnknown(on);
        sources = Lists.copy(sources);
    }
}
