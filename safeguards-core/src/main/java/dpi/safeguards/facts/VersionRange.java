package dpi.safeguards.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A range of pack versions, such as {@code >=0.2.0 <0.3.0}, {@code >=0.2.0}, {@code <0.3.0} or just {@code 0.2.0}. */
final class VersionRange {

    private static final String VERSION = "(\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:-[0-9A-Za-z.-]{1,40})?)";
    private static final Pattern ONE = Pattern.compile(VERSION);
    private static final Pattern BOUNDS =
            Pattern.compile("(?=[<>])(?:(>=?) ?" + VERSION + ")?(?:(?:^| )(<=?) ?" + VERSION + ")?");

    private record Bound(PackVersion version, boolean included) {}

    private final Optional<Bound> lowest;
    private final Optional<Bound> highest;

    private VersionRange(Optional<Bound> lowest, Optional<Bound> highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** {@return the range, or nothing if the text is none or no version could be in it} */
    static Optional<VersionRange> parse(String text) {
        Matcher one = ONE.matcher(text);
        if (one.matches()) {
            Optional<Bound> only = Optional.of(new Bound(PackVersion.parse(text), true));
            return Optional.of(new VersionRange(only, only));
        }
        Matcher bounds = BOUNDS.matcher(text);
        if (!bounds.matches()) {
            return Optional.empty();
        }
        VersionRange range = new VersionRange(bound(bounds, 1), bound(bounds, 3));
        return range.isEmpty() ? Optional.empty() : Optional.of(range);
    }

    private static Optional<Bound> bound(Matcher matcher, int group) {
        String operator = matcher.group(group);
        return operator == null
                ? Optional.empty()
                : Optional.of(new Bound(PackVersion.parse(matcher.group(group + 1)), operator.endsWith("=")));
    }

    private boolean isEmpty() {
        if (lowest.isEmpty() || highest.isEmpty()) {
            return false;
        }
        int order = lowest.get().version().compareTo(highest.get().version());
        return order > 0
                || (order == 0 && !(lowest.get().included() && highest.get().included()));
    }

    boolean contains(PackVersion version) {
        return lowest.map(bound -> isPast(version.compareTo(bound.version()), bound))
                        .orElse(true)
                && highest.map(bound -> isPast(bound.version().compareTo(version), bound))
                        .orElse(true);
    }

    private static boolean isPast(int order, Bound bound) {
        return order > 0 || (order == 0 && bound.included());
    }
}
