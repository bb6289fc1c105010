package dpi.safeguards.pack;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A version of a rule pack. Immutable and thread-safe.
 *
 * @param id its id, such as {@code dpi-safeguards}
 * @param version its semantic version
 * @param title its title
 * @param licence its licence, as an SPDX id
 * @param frameworks the frameworks it covers
 * @param digest {@code sha256:} and the hexadecimal digest of its content, the same for equal content
 * @param extended the pack it extends, as {@code id@version}; empty unless it is an overlay
 * @param country the country whose overlay it is, as a code of ISO 3166-1; empty if none's
 * @param safeguards its safeguards, by id
 * @param mitigations its mitigations, by key
 * @param crosswalks how other frameworks relate to its safeguards
 * @param asked processes of the framework that facts cannot decide
 * @param languages the languages, besides English, in which it can speak, as tags of BCP 47
 */
public record RulePack(
        String id,
        String version,
        String title,
        String licence,
        List<String> frameworks,
        String digest,
        String extended,
        String country,
        List<Safeguard> safeguards,
        List<Mitigation> mitigations,
        List<Crosswalk> crosswalks,
        List<AskedProcess> asked,
        Set<String> languages) {

    /** Copies the lists. */
    public RulePack {
        frameworks = List.copyOf(frameworks);
        safeguards = List.copyOf(safeguards);
        mitigations = List.copyOf(mitigations);
        crosswalks = List.copyOf(crosswalks);
        asked = List.copyOf(asked);
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    }

    @Override
    public String toString() {
        return id + " " + version + " (" + digest + ")";
    }
}
