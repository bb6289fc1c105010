package dpi.safeguards.finding;

import dpi.safeguards.facts.Authority;
import java.util.List;

/**
 * Who should act.
 *
 * @param authority the responsible authority
 * @param holders the named holders of accountable roles there; empty if the case names none
 */
public record Actor(Authority authority, List<String> holders) {

    /** Copies the list. */
    public Actor {
        holders = List.copyOf(holders);
    }
}
