package dpi.safeguards;

import java.util.ArrayList;
import java.util.List;

/** The part of the page that a run writes. */
final class PerformancePage {

    private static final String FROM = "<!-- measured: written by the run, do not edit -->";
    private static final String TO = "<!-- end of measured -->";
    private static final String COUNTRY = BenchmarkCases.COUNTRY;

    private final Measurements measured;
    private final String machine;
    private final List<String> lines = new ArrayList<>();

    PerformancePage(Measurements measured, String machine) {
        this.measured = measured;
        this.machine = machine;
    }

    /** The page with another block between its marks. */
    static String replaced(String page, String block) {
        int from = page.indexOf(FROM);
        int to = page.indexOf(TO);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The page has lost its marks \"" + FROM + "\" and \"" + TO + "\".");
        }
        return page.substring(0, from + FROM.length()) + "\n\n" + block + "\n" + page.substring(to);
    }

    String block() {
        lines.clear();
        say(machine);
        say("");
        say(
                "Figures are medians, with the least and the most of the forks in brackets. A ratio is taken within each round");
        say("and then the median of the ratios.");
        say("");
        say("| target | measured | |");
        say("|---|---|---|");
        for (String name : Benchmarks.CASES) {
            atLeast("full is at least 1.2 times as fast as naive Drools, " + name, 1.2, ratio("naive", "full", name));
            atMost(
                    "full allocates at most 0.8 times as much as naive Drools, " + name,
                    0.8,
                    measured.allocationRatio(Benchmarks.key("full", name), Benchmarks.key("naive", name)));
            atMost(
                    "full takes at most 1.15 times as long as pooled Drools, " + name,
                    1.15,
                    ratio("full", "pooled", name));
        }
        Spread slower = measured.ratio(Benchmarks.key("full", COUNTRY), Benchmarks.TWO_THREADS);
        atLeast(
                "two threads do at least 1.8 times as much as one, " + COUNTRY,
                1.8,
                new Spread(slower.forks().stream().map(each -> 2 * each).toList()));
        atMost(
                "10 times the facts take at most 11 times as long",
                11,
                measured.ratio(Benchmarks.key("anew", "600"), Benchmarks.key("anew", "60")));
        atLeast("an edit is at least 15 times as fast as judging anew, 60 facts", 15, edit("60"));
        atLeast("the same, 600 facts", 300, edit("600"));
        atMost("`./safeguards review` of one tender takes at most 800 ms", 800, measured.time(ColdStart.REVIEW));
        say("");
        ways();
        say("");
        sizes();
        say("");
        starts();
        return String.join("\n", lines) + "\n";
    }

    private void ways() {
        say("| one case | case | µs | kB allocated |");
        say("|---|---|---|---|");
        for (String name : Benchmarks.CASES) {
            for (String way : List.of("naive", "pooled", "full", "outlines")) {
                String key = Benchmarks.key(way, name);
                say("| " + way + " | " + name + " | " + measured.time(key).written() + " | "
                        + Spread.figure(measured.allocation(key).median() / 1000) + " |");
            }
        }
    }

    private void sizes() {
        say("| facts | judged anew, µs | one edit, µs | anew / edit |");
        say("|---|---|---|---|");
        for (String size : Benchmarks.SIZES) {
            say("| " + size + " | "
                    + measured.time(Benchmarks.key("anew", size)).written() + " | "
                    + measured.time(Benchmarks.key("update", size)).written() + " | "
                    + edit(size).written() + " |");
        }
    }

    private void starts() {
        say("| cold start, " + Benchmarks.STARTS + " processes each, from start to end | ms |");
        say("|---|---|");
        for (String start : List.of(ColdStart.JAVA, ColdStart.FIRST, ColdStart.FIRST_SHARED, ColdStart.REVIEW)) {
            say("| " + start + " | " + measured.time(start).written() + " |");
        }
    }

    private Spread edit(String size) {
        return measured.ratio(Benchmarks.key("anew", size), Benchmarks.key("update", size));
    }

    private Spread ratio(String one, String other, String name) {
        return measured.ratio(Benchmarks.key(one, name), Benchmarks.key(other, name));
    }

    private void atLeast(String target, double bound, Spread spread) {
        target(target, spread, spread.median() >= bound);
    }

    private void atMost(String target, double bound, Spread spread) {
        target(target, spread, spread.median() <= bound);
    }

    private void target(String target, Spread spread, boolean met) {
        say("| " + target + " | " + spread.written() + " | " + (met ? "met" : "**missed**") + " |");
    }

    private void say(String line) {
        lines.add(line);
    }
}
