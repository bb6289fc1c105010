package dpi.safeguards.internal.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How names are written in files, and what somebody may have meant by a wrong one. */
public final class Names {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,2}\\d|[A-Z]");
    /** A longer name is no slip of a finger. */
    private static final int LONGEST_GUESSED = 50;

    private static final int MOST_CANDIDATES = 500;

    private Names() {}

    /**
     * {@return the constant as files write it: {@code DATA_PROTECTION} is {@code data-protection}; codes such as L4
     * stay}
     */
    public static String of(Enum<?> constant) {
        if (CODE.matcher(constant.name()).matches()) {
            return constant.name();
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return all constants of an enum as files write them} */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Names::of).toList();
    }

    /**
     * {@return a second sentence of advice, with a space before it; empty if nothing is near enough to the wrong name,
     * or if to look for it would take long}
     */
    public static String maybe(String wrong, Collection<String> right) {
        String best = "";
        if (wrong.length() > LONGEST_GUESSED || right.size() > MOST_CANDIDATES) {
            return best;
        }
        int least = Math.max(wrong.length() > 2 ? 2 : 1, wrong.length() / 3) + 1;
        String lower = wrong.toLowerCase(Locale.ROOT);
        for (String candidate : right) {
            if (Math.abs(candidate.length() - wrong.length()) >= least) {
                continue;
            }
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT), least);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : " Maybe \"" + best + "\"?";
    }

    /** The number of letters to insert, delete or replace (Levenshtein), or the most if it is not less. */
    private static int distance(String a, String b, int most) {
        int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, Math.min(previous[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least >= most) {
                return most;
            }
            previous = row;
        }
        return previous[b.length()];
    }
}
