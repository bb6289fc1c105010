package dpi.safeguards.cli;

/** The command was used in a way that cannot work. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
