package dpi.safeguards.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Immutable copies that keep an order that does not change from one start of the JVM to the next. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable Collection<? extends T> values) {
        return values == null || values.isEmpty() ? List.of() : List.copyOf(new ArrayList<>(values));
    }

    static <T extends Comparable<T>> Set<T> sorted(@Nullable Collection<T> values) {
        return values == null || values.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(new LinkedHashSet<>(new TreeSet<>(values)));
    }

    static <K extends Comparable<K>, V> Map<K, V> sorted(@Nullable Map<K, V> values) {
        return values == null || values.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }
}
