package dpi.safeguards.internal.archive;

import dpi.safeguards.pack.PackRefusedException;
import dpi.safeguards.pack.PackRefusedException.Reason;
import dpi.safeguards.pack.PackRefusedException.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What an archive is refused for, gathered so that it is said at once. Not thread-safe. */
public final class Refusals {

    private static final int MOST = 20;

    private final String archive;
    private final List<Refusal> refusals = new ArrayList<>();

    public Refusals(String archive) {
        this.archive = archive;
    }

    public void add(Reason reason, String entry, String message) {
        if (refusals.size() < MOST) {
            refusals.add(new Refusal(reason, printable(entry), message));
        }
    }

    public void throwIfAny() {
        if (!refusals.isEmpty()) {
            throw new PackRefusedException(archive, refusals);
        }
    }

    /** {@return the exception for this and whatever was gathered before} */
    public PackRefusedException with(Reason reason, String message) {
        refusals.add(new Refusal(reason, "", message));
        return new PackRefusedException(archive, refusals);
    }

    /** {@return the text without what could move a terminal's cursor} */
    private static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
