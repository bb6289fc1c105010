package dpi.safeguards.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as sources give it: a day, a month, a year, or unknown (ISO 8601-2 calls this reduced precision).
 *
 * <p>Comparisons answer {@link Answer#UNKNOWN} when the precision does not decide: {@code 2022} is before
 * {@code 2023-01-01}, but whether it is before {@code 2022-06-01} is unknown.
 *
 * @param earliest the first day it may mean; null only in {@link #UNKNOWN}
 * @param latest the last day it may mean; null only in {@link #UNKNOWN}
 */
public record PartialDate(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** No date is known. */
    public static final PartialDate UNKNOWN = new PartialDate(null, null);

    /** More days or months than lie between any two dates. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Checks that the two days are the first and last of one day, month or year. */
    public PartialDate {
        if ((earliest == null) != (latest == null) || (earliest != null && !spansDayMonthOrYear(earliest, latest))) {
            throw new IllegalArgumentException(
                    "A date spans one day, month or year, not " + earliest + " to " + latest + ".");
        }
    }

    /** {@return the date that is exactly this day} */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    /**
     * {@return the date written as {@code 2024}, {@code 2024-02} or {@code 2024-02-29}}
     *
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date; write 2024, 2024-02 or 2024-02-29.");
        }
        try {
            return switch (text.length()) {
                case 4 -> {
                    int year = Integer.parseInt(text);
                    yield new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new PartialDate(month.atDay(1), month.atEndOfMonth());
                }
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a day that exists.", e);
        }
    }

    static PartialDate orUnknown(@Nullable PartialDate date) {
        return date == null ? UNKNOWN : date;
    }

    /** {@return whether any date is known, however roughly} */
    public boolean isKnown() {
        return earliest != null;
    }

    /** {@return whether the very day is known} */
    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    /** {@return whether this lies strictly before the other date, unknown if the precision does not decide} */
    public Answer isBefore(PartialDate other) {
        if (earliest == null || latest == null || other.earliest == null || other.latest == null) {
            return Answer.UNKNOWN;
        }
        if (latest.isBefore(other.earliest)) {
            return Answer.YES;
        }
        return earliest.isBefore(other.latest) ? Answer.UNKNOWN : Answer.NO;
    }

    /** {@return whether this lies strictly after the other date, unknown if the precision does not decide} */
    public Answer isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /**
     * {@return whether this lies at most this many whole years before the given day, and not after it; unknown if that
     * day is not exact or the precision does not decide}
     */
    public Answer isWithinYearsBefore(int years, PartialDate day) {
        if (day.earliest == null || !day.isExact()) {
            return Answer.UNKNOWN;
        }
        PartialDate oldest = of(day.earliest.minusYears(years));
        return isBefore(oldest).negate().and(isAfter(day).negate());
    }

    /**
     * {@return whether this lies at most this many whole months before the given day, and not after it; unknown if that
     * day is not exact or the precision does not decide}
     *
     * @param months how many; a fraction of a month is not counted
     */
    public Answer isWithinMonthsBefore(BigDecimal months, PartialDate day) {
        if (day.earliest == null || !day.isExact()) {
            return Answer.UNKNOWN;
        }
        PartialDate oldest = of(day.earliest.minusMonths(whole(months)));
        return isBefore(oldest).negate().and(isAfter(day).negate());
    }

    /**
     * {@return whether this lies at most this many whole months after the given day, and not before it; unknown if that
     * day is not exact or the precision does not decide}
     *
     * @param months how many; a fraction of a month is not counted
     */
    public Answer isWithinMonthsAfter(BigDecimal months, PartialDate day) {
        if (day.earliest == null || !day.isExact()) {
            return Answer.UNKNOWN;
        }
        PartialDate last = of(day.earliest.plusMonths(whole(months)));
        return isAfter(last).negate().and(isBefore(day).negate());
    }

    /**
     * {@return whether this lies more than this many days before the given day; unknown if that day is not exact or the
     * precision does not decide}
     */
    public Answer isMoreThanDaysBefore(BigDecimal days, PartialDate day) {
        return day.earliest == null || !day.isExact()
                ? Answer.UNKNOWN
                : isBefore(of(day.earliest.minusDays(whole(days))));
    }

    /** {@return the whole days from this date to the other, or null unless both are exact} */
    public @Nullable Long daysUntil(PartialDate other) {
        if (earliest == null || other.earliest == null || !isExact() || !other.isExact()) {
            return null;
        }
        return ChronoUnit.DAYS.between(earliest, other.earliest);
    }

    /** The whole part, within what the calendar can count. */
    private static long whole(BigDecimal number) {
        return number.max(MOST.negate())
                .min(MOST)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static boolean spansDayMonthOrYear(LocalDate first, @Nullable LocalDate last) {
        return first.equals(last)
                || (first.getDayOfMonth() == 1
                        && (YearMonth.from(first).atEndOfMonth().equals(last)
                                || (first.getMonthValue() == 1
                                        && LocalDate.of(first.getYear(), 12, 31).equals(last))));
    }

    /** {@return the date as {@link #parse} reads it, or {@code unknown}} */
    @Override
    public String toString() {
        if (earliest == null || latest == null) {
            return "unknown";
        }
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        return earliest.getMonthValue() == latest.getMonthValue()
                ? YearMonth.from(earliest).toString()
                : String.format(Locale.ROOT, "%04d", earliest.getYear());
    }
}
