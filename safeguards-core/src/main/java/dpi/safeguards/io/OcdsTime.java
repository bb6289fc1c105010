package dpi.safeguards.io;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as releases state them. */
final class OcdsTime {

    private static final int DAY = 10;
    private static final Pattern ZONED = Pattern.compile(".*(Z|z|[+-]\\d\\d:?\\d\\d)");

    private OcdsTime() {}

    /** {@return the point in time, in UTC where no zone is stated; null if the text states none} */
    static @Nullable Instant instant(String date) {
        try {
            if (date.length() == DAY) {
                return LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            return isZoned(date)
                    ? OffsetDateTime.parse(date.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                            .toInstant()
                    : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether both texts state a time of the day, with a zone or without one, and the first is before the second. */
    static boolean isBefore(String first, String second) {
        if (first.length() <= DAY || second.length() <= DAY || isZoned(first) != isZoned(second)) {
            return false;
        }
        Instant one = instant(first);
        Instant other = instant(second);
        return one != null && other != null && one.isBefore(other);
    }

    private static boolean isZoned(String date) {
        return ZONED.matcher(date).matches();
    }
}
