package dpi.safeguards.internal.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written in files, and what somebody may have meant by a wrong one. */
public final class Names {

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,2}\\d|[A-Z]");

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
     * {@return a second sentence of advice, with a space before it; empty if nothing is near enough to the wrong name}
     */
    public static String maybe(String wrong, Collection<String> right) {
        String best = "";
        int least = Math.max(wrong.length() > 2 ? 2 : 1, wrong.length() / 3) + 1;
        for (String candidate : right) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "" : " Maybe \"" + best + "\"?";
    }

    /** The number of letters to insert, delete or replace (Levenshtein). */
    private static int distance(String a, String b) {
        List<Integer> previous = new ArrayList<>();
        for (int j = 0; j <= b.length(); j++) {
            previous.add(j);
        }
        for (int i = 1; i <= a.length(); i++) {
            List<Integer> row = new ArrayList<>(List.of(i));
            for (int j = 1; j <= b.length(); j++) {
                int replace = previous.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row.add(Math.min(replace, Math.min(previous.get(j), row.get(j - 1)) + 1));
            }
            previous = row;
        }
        return previous.get(b.length());
    }
}
