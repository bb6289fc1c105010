package dpi.safeguards.internal.outline;

import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Tailoring;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that an overlay makes to the pack it extends.
 *
 * @param change what is done
 * @param target the safeguard's id or the parameter's key
 * @param to the new value, where a severity or a waiver is changed; empty otherwise
 * @param direction whether it asks for more; null where that follows from the change itself
 * @param reason why
 * @param citations the texts behind it
 */
public record OverlayChange(
        Tailoring.Kind change,
        String target,
        String to,
        Tailoring.@Nullable Direction direction,
        String reason,
        List<Citation> citations) {

    public OverlayChange {
        citations = List.copyOf(citations);
    }
}
