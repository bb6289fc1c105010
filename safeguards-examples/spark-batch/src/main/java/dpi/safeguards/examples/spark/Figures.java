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
 * @param processorTime how long their threads were running on a core
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
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

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

    /** {@return them as a table in Markdown, with what a million releases cost} */
    public String table() {
        return """
                | measured | |
                |---|---|
                | releases judged | %s |
                | findings | %s |
                | without a tender | %s |
                | problems | %s |
                | stopped by a limit | %s |
                | lines, and megabytes in them | %s, %s |
                | rule packs loaded | %s |
                | seconds from start to end | %s |
                | core-seconds held by tasks | %s |
                | of these on the processor | %s |
                | releases per core-second | %s |
                | core-hours per million releases | %s |
                """
                .formatted(
                        count(tenders),
                        count(findings),
                        count(withoutTender),
                        count(problems),
                        count(unfinished),
                        count(lines),
                        count(bytes / 1_000_000),
                        count(engines),
                        seconds(elapsed),
                        seconds(taskTime),
                        seconds(processorTime),
                        taskTime == 0
                                ? "-"
                                : count(decimal(tenders, SECOND, taskTime, 0).longValue()),
                        tenders == 0 ? "-" : coreHours());
    }

    /** Core-hours per million releases, by the time that cores were held. */
    private BigDecimal coreHours() {
        return BigDecimal.valueOf(taskTime)
                .multiply(MILLION)
                .divide(HOUR.multiply(BigDecimal.valueOf(tenders)), 3, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(long amount, BigDecimal unit, long divisor, int places) {
        return BigDecimal.valueOf(amount)
                .multiply(unit)
                .divide(BigDecimal.valueOf(divisor), places, RoundingMode.HALF_UP);
    }

    private static String seconds(long nanos) {
        return BigDecimal.valueOf(nanos).divide(SECOND, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
