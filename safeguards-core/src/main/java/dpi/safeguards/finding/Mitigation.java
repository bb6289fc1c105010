package dpi.safeguards.finding;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;

/**
 * Something that can be done about an unmet safeguard.
 *
 * @param key its key in the pack
 * @param title what it is, in a few words
 * @param action what to do, in plain words
 * @param authority who does it
 * @param stage the last life-cycle stage at which it can still be done
 * @param effort how much work it takes
 * @param clause words a buyer can paste, a draft for legal review; empty if there are none
 */
public record Mitigation(
        String key, String title, String action, Authority authority, Stage stage, Effort effort, String clause) {}
