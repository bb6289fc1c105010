package dpi.safeguards.cli;

import java.util.function.Supplier;

/** The command was used in a way that cannot work. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** {@return what is made, unless it cannot be made of what somebody typed} */
    static <T> T unless(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
