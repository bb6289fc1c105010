package dpi.safeguards.pack;

import java.util.List;

/**
 * An archive with a pack was refused: nothing of it was compiled, loaded or run. The message lists every refusal, one a
 * line.
 */
public final class PackRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why an archive is refused; later versions may know further reasons. */
    public enum Reason {
        /** The file is empty or no ZIP file. */
        NOT_AN_ARCHIVE,
        /** The file ends too early, or the checksum of an entry is wrong. */
        DAMAGED,
        /** There are more bytes, entries or letters in a name than are read. */
        TOO_LARGE,
        /** An entry is compressed or encrypted; it is not unpacked. */
        COMPRESSED,
        /** The name of an entry leads out of the archive, or is none that every system can write. */
        UNSAFE_NAME,
        /** Two entries have the same name, or names that differ in capital letters only. */
        AMBIGUOUS_NAME,
        /** Other bytes follow or stand between, or the entries are in another order. */
        NOT_CANONICAL,
        /** The manifest is missing. */
        NO_MANIFEST,
        /** The digest is none of those that are pinned. */
        NOT_PINNED,
        /** There is no signature, and the policy asks for one. */
        NOT_SIGNED,
        /** The signature is by a key that is not trusted. */
        UNKNOWN_KEY,
        /** The signature does not fit the manifest: one of the two was changed, or is that of another archive. */
        WRONG_SIGNATURE,
        /** The manifest is none that this library reads. */
        UNREADABLE_MANIFEST,
        /** A file is not in the manifest. */
        EXTRA_FILE,
        /** A file of the manifest is not there. */
        MISSING_FILE,
        /** A file has another name than in the manifest. */
        RENAMED_FILE,
        /** A file has other content than the manifest says. */
        CHANGED_FILE,
        /** A file is at a place that is not the pack's own. */
        MISPLACED_FILE,
        /** The pack is older than the oldest version the policy allows. */
        TOO_OLD,
        /** The pack was compiled for other facts or another version of Drools. */
        OTHER_LIBRARY,
        /** The compiled pack is not the one the manifest describes. */
        INCONSISTENT
    }

    /**
     * One thing for which an archive is refused.
     *
     * @param reason the kind of thing
     * @param entry the entry it is about; empty for the archive as a whole
     * @param message what is wrong, what was expected and what to do about it
     */
    public record Refusal(Reason reason, String entry, String message) {}

    private final transient List<Refusal> refusals;

    /**
     * Makes an exception for these refusals.
     *
     * @param archive the archive, as its reader was given it
     * @param refusals what it is refused for, at least one
     */
    public PackRefusedException(String archive, List<Refusal> refusals) {
        super(String.join(
                "\n",
                refusals.stream()
                        .map(refusal -> archive
                                + (refusal.entry().isEmpty() ? "" : "!" + refusal.entry())
                                + ": " + refusal.message())
                        .toList()));
        this.refusals = List.copyOf(refusals);
    }

    /** {@return what the archive is refused for} */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** {@return the first reason} */
    public Reason reason() {
        return refusals.get(0).reason();
    }
}
