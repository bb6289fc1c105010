package dpi.safeguards.cli;

import dpi.safeguards.Since;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is judged, with an earlier version of it to compare it with, if there is one.
 *
 * @param <T> cases, or the evaluations of them
 * @param now what is judged
 * @param earlier the earlier version
 * @param since what has changed since a kept evaluation, if it is compared with one
 */
record Compared<T>(T now, Optional<T> earlier, Optional<Since> since) {

    Compared(T now, Optional<T> earlier) {
        this(now, earlier, Optional.empty());
    }

    /** {@return both, changed in the same way} */
    <R> Compared<R> map(Function<T, R> change) {
        return new Compared<>(change.apply(now), earlier.map(change), since);
    }
}
