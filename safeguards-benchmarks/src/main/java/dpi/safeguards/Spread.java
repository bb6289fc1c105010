package dpi.safeguards;

import java.util.List;
import java.util.Locale;

/** What several forks measured of one thing, smallest first. */
record Spread(List<Double> forks) {

    Spread {
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
        forks = forks.stream().sorted().toList();
    }

    double median() {
        int half = forks.size() / 2;
        return forks.size() % 2 == 1 ? forks.get(half) : (forks.get(half - 1) + forks.get(half)) / 2;
    }

    double least() {
        return forks.get(0);
    }

    double most() {
        return forks.get(forks.size() - 1);
    }

    /** The same in a unit that is so many times as large. */
    Spread per(double unit) {
        return new Spread(forks.stream().map(each -> each / unit).toList());
    }

    /** The median with the least and the most. */
    String written() {
        return forks.size() == 1
                ? figure(median())
                : figure(median()) + " (" + figure(least()) + " to " + figure(most()) + ")";
    }

    /** Three figures that count. */
    static String figure(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
