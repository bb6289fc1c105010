package dpi.safeguards.finding;

import dpi.safeguards.facts.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an evaluation rests on, short enough to be kept with it: with the same fingerprint the same evaluation comes
 * out, and of two fingerprints it can be told what differs. Packs and clocks stand in the evaluation itself.
 *
 * <p>A digest is {@code sha256:} and 64 hexadecimal digits, taken over JSON with its keys sorted and no white space.
 * Immutable and thread-safe.
 *
 * @param digest the digest of all of it: this value, the packs with their digests, the clocks, and what the case says
 *     about itself; empty if this is not the fingerprint of a case
 * @param library the version of this library
 * @param language the language of titles, questions and measures, as a tag of BCP 47
 * @param waiverNoticeDays how many days before its last day it is said of a waiver that it ends soon
 * @param limits the limits under which the evaluation was stopped; empty if it ran to its end, as they change nothing
 *     then
 * @param facts the digest of each fact of the case and of its country, with the sources it rests on, by id; empty if
 *     the evaluation was stopped
 * @param places the digest of where the facts stood in the file they came from; empty if they came from no file
 * @param origins what packs say about where they came from, such as an archive that is not signed
 * @param parameters the dated values of the packs in force on one of the clocks or on the day a tender was published
 */
@RecordBuilder
public record Fingerprint(
        String digest,
        String library,
        String language,
        int waiverNoticeDays,
        String limits,
        Map<String, String> facts,
        String places,
        List<String> origins,
        List<Parameter> parameters) {

    /** Of an evaluation that was made by hand and not from a case. */
    public static final Fingerprint NONE = new Fingerprint("", "", "", 0, "", Map.of(), "", List.of(), List.of());

    /** Copies map and lists. */
    public Fingerprint {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        origins = List.copyOf(origins);
        parameters = List.copyOf(parameters);
    }
}
