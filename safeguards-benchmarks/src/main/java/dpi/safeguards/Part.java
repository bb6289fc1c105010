package dpi.safeguards;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part of what is measured; {@code -Dbenchmarks.only=rivals,starts} runs these alone. */
enum Part {
    /** One case in Drools alone, in the library and by the outlines. */
    WAYS,
    /** The sixty rules by hand and in other engines. */
    RIVALS,
    /** Ten times the safeguards. */
    TENFOLD,
    /** More facts, all anew and one edited. */
    SIZES,
    /** Cold starts. */
    STARTS,
    /** Many OCDS releases in one file. */
    BATCH,
    /** What stays on the heap. */
    MEMORY;

    static final List<String> EDITED_SIZES = List.of("60", "600");
    static final List<String> SIZES_ANEW = List.of("60", "600", "6000");
    static final List<String> SIZES_ASKED = List.of("60", "600");

    /** {@return the parts with these names, divided by commas; all if none is named} */
    static List<Part> named(String names) {
        return names.isBlank()
                ? List.of(values())
                : Arrays.stream(names.split(","))
                        .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT)))
                        .toList();
    }

    /** What is done once before the first round. */
    void prepare() throws IOException {
        if (this == RIVALS) {
            DerivedPacks.compile(
                    Stream.of(Opponent.values()).map(Opponent::pack).distinct().toList());
            SubsetCheck.requireSameEvidence();
        } else if (this == TENFOLD) {
            DerivedPacks.compile(List.of(DerivedPacks.TENFOLD));
        } else if (this == STARTS) {
            ColdStart.prepare();
        } else if (this == BATCH) {
            Batch.prepare();
        }
    }

    /** One round. */
    void measure(Measurements into, int round) {
        switch (this) {
            case WAYS -> ways(into);
            case RIVALS -> rivals(into);
            case TENFOLD -> into.run(DerivedPacks.TENFOLD, "TenfoldBenchmark.full", "pack", DerivedPacks.TENFOLD, 1);
            case SIZES -> sizes(into, round);
            case STARTS -> ColdStart.measure(into);
            case BATCH -> Batch.measure(into);
            case MEMORY -> {
                if (round == 0) {
                    RetainedMemory.measure(into);
                }
            }
        }
    }

    private static void ways(Measurements into) {
        for (String name : Benchmarks.CASES) {
            for (String way : Benchmarks.WAYS) {
                into.run(Benchmarks.key(way, name), "EvaluationBenchmark." + way, "name", name, 1);
            }
        }
        into.run(Benchmarks.TWO_THREADS, "EvaluationBenchmark.full", "name", BenchmarkCases.COUNTRY, 2);
    }

    private static void rivals(Measurements into) {
        for (Opponent opponent : Opponent.values()) {
            rival(into, "rival", opponent);
            rival(into, "full", opponent);
        }
        rival(into, "asked", Opponent.HAND_WRITTEN);
        rival(into, "naive", Opponent.HAND_WRITTEN);
        rival(into, "pooled", Opponent.HAND_WRITTEN);
    }

    private static void rival(Measurements into, String way, Opponent opponent) {
        // Two with all sixty rules share what is measured of the library.
        String key = way.equals("rival") ? opponent.title() : Benchmarks.key(way, opponent.pack());
        if (way.equals("rival") || opponent != Opponent.CEL) {
            into.run(key, "RivalsBenchmark." + way, "opponent", opponent.name(), 1);
        }
    }

    private static void sizes(Measurements into, int round) {
        for (String size : EDITED_SIZES) {
            into.run(Benchmarks.key("anew", size), "ScaleBenchmark.anew", "facts", size, 1);
            into.run(Benchmarks.key("update", size), "ScaleBenchmark.update", "facts", size, 1);
        }
        for (String size : SIZES_ANEW) {
            GrownEvaluation.measure(into, size, false, round);
        }
        for (String size : SIZES_ASKED) {
            GrownEvaluation.measure(into, size, true, round);
        }
    }
}
