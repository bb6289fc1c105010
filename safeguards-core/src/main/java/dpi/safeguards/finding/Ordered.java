package dpi.safeguards.finding;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/** Immutable sets whose order is the natural one on every start of the JVM. */
final class Ordered {

    private Ordered() {}

    static <T extends Comparable<T>> Set<T> copy(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }
}
