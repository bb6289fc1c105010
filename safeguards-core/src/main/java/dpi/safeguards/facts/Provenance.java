package dpi.safeguards.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from.
 *
 * @param sources what the fact rests on; empty if not stated
 * @param confidence how sure its compiler is
 * @param pointer JSON pointer (RFC 6901) to the fact in the file it was read from; empty if it was not read from a file
 * @param note what else the compiler says about it; empty if nothing
 * @param claims values of this fact's fields on which sources disagree
 * @param surety how sure an automated reading of it is
 */
public record Provenance(
        List<Source> sources, Confidence confidence, String pointer, String note, List<Claim> claims, Surety surety) {

    /** Nothing is said about where the fact comes from. */
    public static final Provenance NONE = new Provenance(List.of(), Confidence.UNSTATED, "", "", List.of());

    /** Copies the lists; what is missing becomes empty or unstated. */
    public Provenance {
        sources = Lists.copy(sources);
        confidence = confidence == null ? Confidence.UNSTATED : confidence;
        pointer = Text.orEmpty(pointer);
        note = Text.orEmpty(note);
        claims = Lists.copy(claims);
        surety = surety == null ? Surety.UNSTATED : surety;
    }

    /** Makes a provenance of something that was not read automatically. */
    public Provenance(List<Source> sources, Confidence confidence, String pointer, String note, List<Claim> claims) {
        this(sources, confidence, pointer, note, claims, Surety.UNSTATED);
    }

    /** {@return a provenance with this one source} */
    public static Provenance of(Source source) {
        return new Provenance(List.of(source), Confidence.UNSTATED, "", "", List.of());
    }

    static Provenance orNone(@Nullable Provenance provenance) {
        return provenance == null ? NONE : provenance;
    }
}
