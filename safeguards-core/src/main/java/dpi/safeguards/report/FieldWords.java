package dpi.safeguards.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Conditions on fields, as rules write them, in words: {@code personalData == YES} is "personal data is yes". */
final class FieldWords {

    private static final Map<String, String> OPERATORS = Map.of(
            "==", "is",
            "!=", "is not",
            "<", "is less than",
            "<=", "is at most",
            ">", "is more than",
            ">=", "is at least",
            "contains", "include",
            "overlaps", "include one of",
            "in", "is one of");
    private static final Pattern CONSTANT = Pattern.compile("(YES|NO|[A-Z][A-Z_]{3,})(,?)");
    private static final Pattern STEP = Pattern.compile("\\.is(?=[A-Z])(?!Exact|Known)([A-Z])");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private FieldWords() {}

    /** {@return the condition in words; one without a comparison names a field that is unknown} */
    static String of(String condition) {
        if (condition.isBlank()) {
            return "any";
        }
        List<String> words = new ArrayList<>();
        String[] tokens = condition.strip().split("\\s+", -1);
        for (int i = 0; i < tokens.length; i++) {
            boolean isField = tokens[i].endsWith("(") || i + 1 == tokens.length || OPERATORS.containsKey(tokens[i + 1]);
            words.add(word(tokens[i], isField && !follows(tokens, i)));
        }
        String sentence = tidied(String.join(" ", words));
        return compares(tokens) ? sentence : sentence + " (now unknown)";
    }

    /** {@return a field, or a method with its values, in words: {@code openForDays( 30 )} is "open for days (30)"} */
    static String path(String whole) {
        String path = STEP.matcher(whole).replaceAll("$1"); // "ends on before", not "ends on is before"
        int arguments = path.lastIndexOf("( ");
        return tidied(
                arguments < 0
                        ? split(path)
                        : split(path.substring(0, arguments)) + constants(path.substring(arguments)));
    }

    private static String constants(String values) {
        return String.join(
                " ",
                List.of(values.split(" ", -1)).stream()
                        .map(value -> word(value, false))
                        .toList());
    }

    /** {@return a field's name as words} */
    static String split(String field) {
        return BEFORE_CAPITAL.matcher(field).replaceAll(" ").replace('.', ' ').toLowerCase(Locale.ROOT);
    }

    private static boolean follows(String[] tokens, int place) {
        return place > 0 && OPERATORS.containsKey(tokens[place - 1]);
    }

    private static boolean compares(String[] tokens) {
        return List.of(tokens).stream().anyMatch(OPERATORS::containsKey);
    }

    private static String word(String token, boolean isField) {
        if (OPERATORS.containsKey(token)) {
            return OPERATORS.getOrDefault(token, token);
        } else if (CONSTANT.matcher(token).matches()) {
            return PlainWords.lower(token.replace(",", "")) + (token.endsWith(",") ? "," : "");
        }
        return isField ? split(token) : token;
    }

    private static String tidied(String words) {
        return words.replace("is not \"\"", "is stated")
                .replace("is exact() is true", "is known to the day")
                .replace("( )", "")
                .replace("()", "")
                .replace("( ", " (")
                .replace(" )", ")");
    }
}
