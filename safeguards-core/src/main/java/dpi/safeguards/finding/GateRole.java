package dpi.safeguards.finding;

import java.util.List;

/**
 * A role whose holder may override a block.
 *
 * @param role what it is called
 * @param safeguards ids of the safeguards it may override
 * @param areas the areas it may override; if no safeguards and no areas are named, all
 */
public record GateRole(String role, List<String> safeguards, List<String> areas) {

    /** Copies the lists. */
    public GateRole {
        if (role == null || role.isBlank()) {
            throw new IllegalArgumentException("A role that may override needs \"role\", what it is called.");
        }
        safeguards = List.copyOf(safeguards);
        areas = List.copyOf(areas);
    }

    /** {@return whether it may override a block on the safeguard with this id} */
    public boolean mayOverride(String safeguard) {
        return (safeguards.isEmpty() && areas.isEmpty())
                || safeguards.contains(safeguard)
                || areas.contains(Safeguard.areaOf(safeguard));
    }
}
