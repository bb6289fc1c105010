package dpi.safeguards.io;

import java.io.IOException;

/** A file or a line of it is larger than is read. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
