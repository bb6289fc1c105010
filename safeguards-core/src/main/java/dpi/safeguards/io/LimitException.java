package dpi.safeguards.io;

import java.io.IOException;

/** A file is more than is read. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
