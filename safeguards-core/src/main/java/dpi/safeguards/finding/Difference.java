package dpi.safeguards.finding;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that two evaluations do not rest on alike.
 *
 * @param component what kind of thing it is
 * @param key which one: the id of a fact, pack or overlay, the name of a clock, the key of a parameter; empty if there
 *     is only one of the kind
 * @param before what it was: a digest of a fact, a version and digest of a pack, a value; empty if it was not there
 * @param after what it is; empty if it is not there
 */
public record Difference(Component component, String key, String before, String after)
        implements Comparable<Difference> {

    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::component)
            .thenComparing(Difference::key)
            .thenComparing(Difference::before)
            .thenComparing(Difference::after);

    private static final int LONG = 60;

    /** What evaluations rest on. */
    public enum Component {
        /** A fact of the case, or its country, with its sources. */
        FACT,
        /** Where the same facts stand in their file. */
        PLACES,
        /** What the case says about itself: title, note, open questions. */
        CASE,
        /** A day on which it is judged. */
        CLOCK,
        /** A rule pack, by version and digest. */
        PACK,
        /** An overlay, by version and digest. */
        OVERLAY,
        /** What packs say about where they came from, such as an archive that is not signed. */
        ORIGIN,
        /** A dated value in force: another one follows from another clock, pack or overlay. */
        PARAMETER,
        /** The language. */
        LANGUAGE,
        /** The version of this library. */
        LIBRARY,
        /** How many days before its last day it is said of a waiver that it ends soon. */
        WAIVER_NOTICE,
        /** The limits under which one was stopped. */
        LIMITS,
        /** What came out, though all of the above is the same; the first line in which the two differ. */
        RESULT,
        /** How the file is written: the values are the same, the bytes are not. */
        FORM
    }

    @Override
    public int compareTo(Difference other) {
        return ORDER.compare(this, other);
    }

    /** {@return what differs, in words, on one line} */
    public String words() {
        String what = component.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (key.isEmpty() ? "" : " " + key);
        if (component == Component.FACT) {
            return what + (before.isEmpty() ? " came" : after.isEmpty() ? " went" : " changed");
        }
        return what + ": "
                + switch (component) {
                    case PLACES -> "the same facts stand elsewhere in the file";
                    case FORM -> after;
                    default ->
                        before.isEmpty()
                                ? shortened(after) + " came"
                                : after.isEmpty()
                                        ? shortened(before) + " went"
                                        : shortened(before) + " -> " + shortened(after);
                };
    }

    private static String shortened(String value) {
        String text = value.replaceAll("(sha256:[0-9a-f]{12})[0-9a-f]{52}", "$1");
        return text.length() <= LONG ? text : text.substring(0, LONG - 3) + "...";
    }
}
