package dpi.safeguards.internal.json;

import dpi.safeguards.input.InputLimits;
import org.jspecify.annotations.Nullable;

/** Counts what a tree will hold, so that it is refused before it fills the memory. Not thread-safe. */
public final class Budget {

    private final String what;
    private final InputLimits limits;
    private long tokens;
    private long characters;

    /**
     * Begins to count.
     *
     * @param what what is counted, as a sentence begins
     */
    public Budget(String what, InputLimits limits) {
        this.what = what;
        this.limits = limits;
    }

    /** Counts a value or name with a text of this length. */
    public void spend(int length) {
        tokens++;
        characters += length;
    }

    /** Counts all that the other has counted. */
    public void spend(Budget other) {
        tokens += other.tokens;
        characters += other.characters;
    }

    /** {@return why it is too much, or null if it is not} */
    public @Nullable String breach() {
        if (tokens > limits.tokens()) {
            return Breach.tokens(what, limits);
        }
        return characters > limits.bytes() ? Breach.bytes(what, limits) : null;
    }
}
