package dpi.safeguards.finding;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * Something that can be done about an unmet safeguard.
 *
 * @param key its key in the pack
 * @param title what it is, in a few words
 * @param action what to do, in plain words
 * @param authority who does it
 * @param function the function there that does it
 * @param stage the last life-cycle stage at which it can still be done
 * @param effort how much work it takes
 * @param prerequisites keys of the mitigations that come first
 * @param effects what it would change in the facts
 * @param citations the texts it rests on
 * @param clause words a buyer can paste, a draft for legal review; empty if there are none
 */
@RecordBuilder
public record Mitigation(
        String key,
        String title,
        String action,
        Authority authority,
        RoleFunction function,
        Stage stage,
        Effort effort,
        List<String> prerequisites,
        List<Effect> effects,
        List<Citation> citations,
        String clause) {

    /** Copies the lists. */
    public Mitigation {
        prerequisites = List.copyOf(prerequisites);
        effects = List.copyOf(effects);
        citations = List.copyOf(citations);
    }
}
