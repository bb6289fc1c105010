package dpi.safeguards.pack;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import java.util.List;

/**
 * A version of a rule pack. Immutable and thread-safe.
 *
 * @param id its id, such as {@code dpi-safeguards}
 * @param version its semantic version
 * @param title its title
 * @param licence its licence, as an SPDX id
 * @param frameworks the frameworks it covers
 * @param digest {@code sha256:} and the hexadecimal digest of its content, the same for equal content
 * @param safeguards its safeguards, by id
 * @param mitigations its mitigations, by key
 */
public record RulePack(
        String id,
        String version,
        String title,
        String licence,
        List<String> frameworks,
        String digest,
        List<Safeguard> safeguards,
        List<Mitigation> mitigations) {

    /** Copies the lists. */
    public RulePack {
        frameworks = List.copyOf(frameworks);
        safeguards = List.copyOf(safeguards);
        mitigations = List.copyOf(mitigations);
    }

    @Override
    public String toString() {
        return id + " " + version + " (" + digest + ")";
    }
}
