package dpi.safeguards;

import java.util.ArrayList;
import java.util.List;

/** The part of the page that a run writes. */
final class PerformancePage {

    private static final String FROM = "<!-- measured: written by the run, do not edit -->";
    private static final String TO = "<!-- end of measured -->";

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
        new Targets(measured).rows().forEach(this::say);
        say("");
        ways();
        say("");
        rivals();
        say("");
        sizes();
        say("");
        edits();
        say("");
        starts();
        say("");
        batch();
        say("");
        memory();
        return String.join("\n", lines) + "\n";
    }

    private void ways() {
        say("| one case | case | µs | kB allocated |");
        say("|---|---|---|---|");
        for (String name : Benchmarks.CASES) {
            for (String way : Benchmarks.WAYS) {
                way(way, name, Benchmarks.key(way, name));
            }
        }
        way("full, each safeguard ten times", BenchmarkCases.COUNTRY, DerivedPacks.TENFOLD);
    }

    private void way(String title, String name, String key) {
        say("| " + title + " | " + name + " | " + measured.time(key).written() + " | " + kilobytes(key) + " |");
    }

    private void rivals() {
        say("| Sri Lanka by the same rules | rules | µs | kB allocated | full, µs | full / this |");
        say("|---|---|---|---|---|---|");
        for (Opponent opponent : Opponent.values()) {
            rival(opponent.title(), DerivedPacks.rules(opponent.pack()), opponent.title(), opponent.pack());
        }
        sixty("naive", "naive Drools");
        sixty("pooled", "pooled Drools");
        sixty("asked", "full, everything asked");
    }

    private void sixty(String way, String title) {
        String pack = DerivedPacks.SUBSET;
        rival(title, DerivedPacks.rules(pack), Benchmarks.key(way, pack), pack);
    }

    private void rival(String title, int rules, String key, String pack) {
        String full = Benchmarks.key("full", pack);
        say("| " + title + " | " + rules + " | " + measured.time(key).written() + " | " + kilobytes(key) + " | "
                + measured.time(full).written() + " | "
                + measured.ratio(full, key).orElseThrow().written() + " |");
    }

    private void sizes() {
        say("| facts | judged anew, ms | times those of 60 | everything asked, ms | times those of 60 |");
        say("|---|---|---|---|---|");
        for (String size : Part.SIZES_ANEW) {
            say("| " + size + " | " + size(size, false) + " | " + size(size, true) + " |");
        }
    }

    private String size(String size, boolean asked) {
        String key = GrownEvaluation.key(size, asked);
        return measured.ratio(key, GrownEvaluation.key("60", asked))
                .map(times -> measured.time(key).written() + " | " + times.written())
                .orElse((asked && !Part.SIZES_ASKED.contains(size) ? "not measured" : GrownEvaluation.NOT_ENDED)
                        + " | ");
    }

    private void edits() {
        say("| facts | judged anew, µs | one edit, µs | anew / edit |");
        say("|---|---|---|---|");
        for (String size : Part.EDITED_SIZES) {
            String anew = Benchmarks.key("anew", size);
            String update = Benchmarks.key("update", size);
            say("| " + size + " | " + measured.time(anew).written() + " | "
                    + measured.time(update).written() + " | "
                    + measured.ratio(anew, update).orElseThrow().written() + " |");
        }
    }

    private void starts() {
        say("| cold start, from start to end of a process | ms |");
        say("|---|---|");
        for (String start : ColdStart.ALL) {
            say("| " + start + " | " + measured.time(start).written() + " |");
        }
    }

    private void batch() {
        say("| at least 25,000 releases (" + Batch.said() + ", repeated), heap of 256 MiB | s |");
        say("|---|---|");
        for (String what : Batch.ALL) {
            say("| " + what + " | " + measured.time(what).per(1000).written() + " |");
        }
    }

    private void memory() {
        say("| stays on the heap after garbage collection, one process | kB |");
        say("|---|---|");
        for (String what : RetainedMemory.ALL) {
            say("| " + what + " | " + Spread.figure(measured.time(what).median() / 1000) + " |");
        }
    }

    private String kilobytes(String key) {
        return Spread.figure(measured.allocation(key).median() / 1000);
    }

    private void say(String line) {
        lines.add(line);
    }
}
