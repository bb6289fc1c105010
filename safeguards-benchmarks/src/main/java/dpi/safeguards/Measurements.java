package dpi.safeguards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks and keeps what each fork measured. One fork of each goes first, then one of each again, and so on:
 * what else the machine does then falls on all alike, and ratios are taken within a round.
 */
final class Measurements {

    static final int WARMUP = 4;
    /** With two threads nothing is left to compile on. */
    static final int WARMUP_OF_TWO = 12;

    static final int ITERATIONS = 3;
    static final int WARMUP_MILLIS = 1000;
    static final int ITERATION_MILLIS = 400;

    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    /**
     * Runs one fork.
     *
     * @param key what to keep it under
     * @param benchmark its method
     * @param param the name of its parameter
     */
    void run(String key, String benchmark, String param, String value, int threads) {
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(benchmark.replace(".", "\\.") + "$")
                            .param(param, value)
                            .threads(threads)
                            .forks(1)
                            .warmupIterations(threads > 1 ? WARMUP_OF_TWO : WARMUP)
                            .warmupTime(TimeValue.milliseconds(WARMUP_MILLIS))
                            .measurementIterations(ITERATIONS)
                            .measurementTime(TimeValue.milliseconds(ITERATION_MILLIS))
                            .addProfiler(GCProfiler.class)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle();
            keep(times, key, result.getPrimaryResult().getScore());
            result.getSecondaryResults().forEach((name, each) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                    keep(bytes, key, each.getScore());
                }
            });
        } catch (RunnerException e) {
            throw new IllegalStateException(key + " could not be measured.", e);
        }
    }

    /** Keeps what was measured otherwise: milliseconds, or bytes. */
    void keep(String key, double time) {
        keep(times, key, time);
    }

    private static void keep(Map<String, List<Double>> into, String key, double value) {
        into.computeIfAbsent(key, each -> new ArrayList<>()).add(value);
    }

    void forget(String key) {
        times.remove(key);
    }

    boolean has(String key) {
        return times.containsKey(key);
    }

    Spread time(String key) {
        return of(times, key);
    }

    Spread allocation(String key) {
        return of(bytes, key);
    }

    /** How many times as long the one takes as the other, round by round; empty if either was not measured. */
    Optional<Spread> ratio(String one, String other) {
        return has(one) && has(other) ? Optional.of(ratio(times, one, other)) : Optional.empty();
    }

    /** How many times as much the one allocates as the other, round by round. */
    Spread allocationRatio(String one, String other) {
        return ratio(bytes, one, other);
    }

    /** Everything, line by line. */
    String written() {
        StringBuilder written = new StringBuilder();
        times.forEach((key, values) -> written.append(key + ": " + new Spread(values).written()
                + (bytes.containsKey(key)
                        ? " µs, " + Spread.figure(allocation(key).median() / 1000) + " kB"
                        : "") + "\n"));
        return written.toString();
    }

    private static Spread ratio(Map<String, List<Double>> kept, String one, String other) {
        List<Double> above = kept.getOrDefault(one, List.of());
        List<Double> below = kept.getOrDefault(other, List.of());
        return new Spread(IntStream.range(0, Math.min(above.size(), below.size()))
                .mapToObj(i -> above.get(i) / below.get(i))
                .toList());
    }

    private static Spread of(Map<String, List<Double>> kept, String key) {
        return new Spread(kept.getOrDefault(key, List.of()));
    }
}
