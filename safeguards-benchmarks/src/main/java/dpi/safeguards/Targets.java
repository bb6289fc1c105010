package dpi.safeguards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was aimed at before anything was measured, and what came out. */
final class Targets {

    private static final String COUNTRY = BenchmarkCases.COUNTRY;

    private final Measurements measured;
    private final List<String> rows = new ArrayList<>();

    Targets(Measurements measured) {
        this.measured = measured;
    }

    /** {@return the rows of the table} */
    List<String> rows() {
        rows.clear();
        for (String name : Benchmarks.CASES) {
            String full = Benchmarks.key("full", name);
            String naive = Benchmarks.key("naive", name);
            atLeast("full is at least 1.2 times as fast as naive Drools, " + name, 1.2, measured.ratio(naive, full));
            atMost(
                    "full allocates at most 0.8 times as much as naive Drools, " + name,
                    0.8,
                    Optional.of(measured.allocationRatio(full, naive)));
            atMost(
                    "full takes at most 1.15 times as long as pooled Drools, " + name,
                    1.15,
                    measured.ratio(full, Benchmarks.key("pooled", name)));
        }
        atLeast(
                "two threads do at least 1.8 times as much as one, " + COUNTRY,
                1.8,
                measured.ratio(Benchmarks.key("full", COUNTRY), Benchmarks.TWO_THREADS)
                        .map(slower -> new Spread(
                                slower.forks().stream().map(each -> 2 * each).toList())));
        atMost(
                "full takes at most 6 times as long as hand-written Java, sixty rules, " + COUNTRY,
                6,
                measured.ratio(Benchmarks.key("full", DerivedPacks.SUBSET), Opponent.HAND_WRITTEN.title()));
        atMost(
                "the same, everything asked",
                6,
                measured.ratio(Benchmarks.key("asked", DerivedPacks.SUBSET), Opponent.HAND_WRITTEN.title()));
        atMost(
                "10 times the safeguards take at most 12 times as long, " + COUNTRY,
                12,
                measured.ratio(DerivedPacks.TENFOLD, Benchmarks.key("full", COUNTRY)));
        atMost("10 times the facts take at most 11 times as long", 11, facts("600", false));
        atMost("the same, everything asked", 11, facts("600", true));
        atMost("100 times the facts take at most 110 times as long", 110, facts("6000", false));
        atLeast("an edit is at least 15 times as fast as judging anew, 60 facts", 15, edit("60"));
        atLeast("the same, 600 facts", 300, edit("600"));
        atMost(
                "a cold start takes at most 7 times as long as that of the hand-written rules",
                7,
                measured.ratio(ColdStart.FIRST, ColdStart.BY_HAND));
        atMost("the same, everything asked", 7, measured.ratio(ColdStart.FIRST_ASKED, ColdStart.BY_HAND));
        atMost(
                "with a class data archive each, at most 4 times as long",
                4,
                measured.ratio(ColdStart.FIRST_SHARED, ColdStart.BY_HAND_SHARED));
        atMost(
                "the library with an archive, hand-written Java without, at most 4 times as long",
                4,
                measured.ratio(ColdStart.FIRST_SHARED, ColdStart.BY_HAND));
        atMost(
                "many releases, from bytes to verdicts by one thread, take at most 1.7 times as long as Jackson takes to read them",
                1.7,
                measured.ratio(Batch.ONE, Batch.JACKSON));
        atLeast("two threads review at least 1.7 times as many", 1.7, measured.ratio(Batch.ONE, Batch.TWO));
        atMost(
                "`./safeguards review` of one tender takes at most 800 ms",
                800,
                Optional.of(measured.time(ColdStart.REVIEW)));
        return rows;
    }

    private Optional<Spread> edit(String size) {
        return measured.ratio(Benchmarks.key("anew", size), Benchmarks.key("update", size));
    }

    private Optional<Spread> facts(String size, boolean asked) {
        return measured.ratio(GrownEvaluation.key(size, asked), GrownEvaluation.key("60", asked));
    }

    private void atLeast(String target, double bound, Optional<Spread> spread) {
        row(target, spread, spread.isPresent() && spread.get().median() >= bound);
    }

    private void atMost(String target, double bound, Optional<Spread> spread) {
        row(target, spread, spread.isPresent() && spread.get().median() <= bound);
    }

    private void row(String target, Optional<Spread> spread, boolean met) {
        rows.add("| " + target + " | " + spread.map(Spread::written).orElse(GrownEvaluation.NOT_ENDED) + " | "
                + (met ? "met" : "**missed**") + " |");
    }
}
