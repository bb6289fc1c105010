package dpi.safeguards.facts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of time zones, shared by the records. */
final class Zones {

    private static final Pattern OFFSET = Pattern.compile("Z|[+-]\\d{2}:\\d{2}");
    private static final int LONGEST = 60;

    private Zones() {}

    static String required(@Nullable String zone, String owner) {
        if (zone == null || zone.isBlank()) {
            throw new IllegalArgumentException(owner + " needs \"zone\", the time zone in which its days begin and end,"
                    + " such as America/Montevideo or +05:30: a last day alone does not say when it ends.");
        }
        if (!isZone(zone)) {
            throw new IllegalArgumentException(owner + " is in the zone \"" + zone
                    + "\", which is neither an id of the IANA database, such as America/Montevideo, nor an offset,"
                    + " such as +05:30." + maybe(zone));
        }
        return zone;
    }

    private static boolean isZone(String zone) {
        if (!OFFSET.matcher(zone).matches()) {
            return ZoneId.getAvailableZoneIds().contains(zone);
        }
        try {
            return ZoneOffset.of(zone).getId().equals(zone) || zone.endsWith("00:00");
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Somebody may have left out the continent, or written small letters or spaces. */
    private static String maybe(String zone) {
        String wanted = zone.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        return wanted.length() > LONGEST
                ? ""
                : ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.toLowerCase(Locale.ROOT).equals(wanted)
                                || id.toLowerCase(Locale.ROOT).endsWith("/" + wanted))
                        .sorted()
                        .findFirst()
                        .map(id -> " Maybe \"" + id + "\"?")
                        .orElse("");
    }
}
