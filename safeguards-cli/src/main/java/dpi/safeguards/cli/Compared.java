package dpi.safeguards.cli;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is judged, with an earlier version of it to compare it with, if there is one.
 *
 * @param <T> cases, or the evaluations of them
 */
record Compared<T>(T now, Optional<T> earlier) {

    /** {@return both, changed in the same way} */
    <R> Compared<R> map(Function<T, R> change) {
        return new Compared<>(change.apply(now), earlier.map(change));
    }
}
