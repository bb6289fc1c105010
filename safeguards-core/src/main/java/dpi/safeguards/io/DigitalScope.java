package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which codes of which classification mean digital goods or services. A code means nothing without its scheme: 72 is
 * information technology in CPV and construction in UNSPSC. Of the prefixes that fit a code the longest decides, so
 * that a scheme can have exceptions.
 */
final class DigitalScope {

    /** A classification as a release states it. */
    record Code(String scheme, String id) {

        private static final Pattern DIVISION = Pattern.compile("\\d\\d0+(-\\d)?");

        /** {@return whether it names a whole division, which says least about what is bought} */
        boolean isDivision() {
            return DIVISION.matcher(id.strip()).matches();
        }

        @Override
        public String toString() {
            return (scheme + " " + id).strip();
        }
    }

    /** Further digits are check digits or a country's own. */
    private static final int DIGITS = 8;

    /** Scheme, or another spelling of it, to prefix to whether it is digital. */
    private final Map<String, Map<String, Answer>> answers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private DigitalScope(JsonNode schemes) {
        for (JsonNode scheme : schemes) {
            Map<String, Answer> prefixes = new HashMap<>();
            scheme.path("digital").forEach(prefix -> prefixes.put(prefix.textValue(), Answer.YES));
            scheme.path("not-digital").forEach(prefix -> prefixes.put(prefix.textValue(), Answer.NO));
            scheme.path("undecided").forEach(prefix -> prefixes.put(prefix.textValue(), Answer.UNKNOWN));
            answers.put(scheme.path("scheme").textValue(), prefixes);
            scheme.path("aliases").forEach(alias -> answers.put(alias.textValue(), prefixes));
        }
    }

    static DigitalScope load() {
        try (InputStream in = DigitalScope.class.getResourceAsStream("digital-scope.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new DigitalScope(Document.parse("digital-scope.json", bytes).at("/schemes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String scheme) {
        return answers.containsKey(scheme);
    }

    /** {@return yes if a code is digital, no if none is and all of them tell, otherwise unknown} */
    Answer of(List<Code> codes) {
        boolean allTell = !codes.isEmpty();
        for (Code code : codes) {
            Answer answer = of(code);
            if (answer == Answer.YES) {
                return Answer.YES;
            }
            allTell &= answer == Answer.NO;
        }
        return allTell ? Answer.NO : Answer.UNKNOWN;
    }

    /** {@return whether the code is digital, as far as the table tells} */
    Answer of(Code code) {
        Map<String, Answer> prefixes = answers.get(code.scheme());
        String id = code.id().strip();
        if (prefixes == null || !startsWithDigits(id)) {
            return Answer.UNKNOWN;
        }
        for (int length = Math.min(DIGITS, id.length()); length > 0; length--) {
            Answer answer = prefixes.get(id.substring(0, length));
            if (answer != null) {
                return answer;
            }
        }
        return Answer.NO;
    }

    private static boolean startsWithDigits(String id) {
        return id.length() > 1 && isDigit(id.charAt(0)) && isDigit(id.charAt(1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
