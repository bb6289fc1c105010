package dpi.safeguards.authoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The keys and ids that stand in the files of a pack, also where what they stand for could not be read: what refers to
 * one of these is not wrong. Not thread-safe.
 */
final class KeysSeen {

    private final Map<String, Set<String>> keys = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();

    void add(String list, String key) {
        keys.computeIfAbsent(list, name -> new HashSet<>()).add(key);
    }

    /** Notes that a file of the list could not be read, so that there may be any keys in it. */
    void addUnreadable(String list) {
        unreadable.add(list);
    }

    /** {@return whether the key stands nowhere in the list, and all of the list was seen} */
    boolean certainlyLack(String list, String key) {
        return !unreadable.contains(list) && !keys.getOrDefault(list, Set.of()).contains(key);
    }
}
