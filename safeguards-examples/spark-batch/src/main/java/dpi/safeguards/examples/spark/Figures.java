package dpi.safeguards.examples.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * What a run did and what it cost. Times are in nanoseconds.
 *
 * @param lines lines read, blank ones among them
 * @param bytes bytes in these lines
 * @param tenders releases judged
 * @param findings findings about them
 * @param withoutTender releases, records and packages that state nothing about a tender
 * @param problems lines and releases that could not be read or judged
 * @param unfinished judged releases whose evaluation met a limit and so says nothing
 * @param engines how often the rule packs were loaded: once in each executor that did not have them yet
 * @param elapsed from the start of the job to the end of its output
 * @param taskTime how long cores were held by tasks that ended well
 * @param processorTime how long the threads of these tasks were running on a core; less than the time held by what else
 *     runs there, garbage collection and compilation among it
 */
public record Figures(
        long lines,
        long bytes,
        long tenders,
        long findings,
        long withoutTender,
        long problems,
        long unfinished,
        long engines,
        long elapsed,
        long taskTime,
        long processorTime) {

    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HOUR = SECOND.multiply(BigDecimal.valueOf(3600));

    static Figures of(Tally tally, long elapsed) {
        return new Figures(
                tally.lines().sum(),
                tally.bytes().sum(),
                tally.tenders().sum(),
                tally.findings().sum(),
                tally.withoutTender().sum(),
                tally.problems().sum(),
                tally.unfinished().sum(),
                tally.engines().sum(),
                elapsed,
                tally.taskNanos().sum(),
                tally.processorNanos().sum());
    }

    /** {@return them as two tables in Markdown, with what a million releases cost and what 10^9 would} */
    public String tables() {
        return """
                | what was done | |
                |---|---|
                | lines, and megabytes in them | %s, %s |
                | releases judged | %s |
                | findings | %s |
                | without a tender | %s |
                | problems | %s |
                | stopped by a limit | %s |
                | rule packs loaded | %s |
                | seconds from start to end | %s |

                | what it cost | by cores held | on the processor |
                |---|---|---|
                | core-seconds | %s | %s |
                | releases per core-second | %s | %s |
                | core-hours per million releases | %s | %s |
                | core-hours for 10^9 releases, extrapolated | %s | %s |
                """
                .formatted(
                        count(lines),
                        count(bytes / 1_000_000),
                        count(tenders),
                        count(findings),
                        count(withoutTender),
                        count(problems),
                        count(unfinished),
                        count(engines),
                        ratio(elapsed, BigDecimal.ONE, SECOND, 1),
                        ratio(taskTime, BigDecimal.ONE, SECOND, 1),
                        ratio(processorTime, BigDecimal.ONE, SECOND, 1),
                        ratio(tenders, SECOND, BigDecimal.valueOf(taskTime), 0),
                        ratio(tenders, SECOND, BigDecimal.valueOf(processorTime), 0),
                        coreHours(taskTime, 6, 2),
                        coreHours(processorTime, 6, 2),
                        coreHours(taskTime, 9, -1),
                        coreHours(processorTime, 9, -1));
    }

    /** Core-hours for a power of ten of releases. */
    private String coreHours(long nanos, int power, int places) {
        return ratio(nanos, BigDecimal.TEN.pow(power), HOUR.multiply(BigDecimal.valueOf(tenders)), places);
    }

    private static String ratio(long amount, BigDecimal factor, BigDecimal divisor, int places) {
        if (divisor.signum() == 0) {
            return "-";
        }
        BigDecimal ratio = BigDecimal.valueOf(amount).multiply(factor).divide(divisor, places, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + Math.max(places, 0) + "f", ratio);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
