package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.ContentReference;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what is wrong with the syntax of JSON. */
final class JsonWords {

    /** What the parser says, as a part of its message, and what we say; {@code %s} is the character it met. */
    private static final Map<String, String> WORDS = words();

    private static final Pattern CHARACTER = Pattern.compile(
            "^(?:Illegal unquoted|Illegal|Unexpected|Unrecognized) (?:close marker|character(?: escape)?) "
                    + "\\(?('.*?' (?=\\(code \\d+)|'.'|\\(?CTRL-CHAR, code \\d+)");
    private static final Pattern TOKEN = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']{0,60})");

    private JsonWords() {}

    static Problem problem(String file, JsonProcessingException e, JsonParser parser, InputLimits limits) {
        int line = line(e, parser);
        if (e instanceof StreamConstraintsException constraint) {
            String breach = Breach.of(constraint, limits);
            return new Problem(file, line, "", breach == null ? firstLine(e) : breach);
        }
        return new Problem(file, line, "", Problems.readable(message(e, parser)));
    }

    /** {@return the line the parser names, or else the one it stands on} */
    static int line(JsonProcessingException e, JsonParser parser) {
        JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return Math.max(at.getLineNr(), 0);
    }

    /** {@return the first line of the parser's own words, without where they come from} */
    static String firstLine(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return Problems.readable(
                line.replaceAll("\\s*\\(start marker at [^)]*\\)\\s*", " ").strip());
    }

    private static String message(JsonProcessingException e, JsonParser parser) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Unexpected end-of-input")) {
            return "The file ends too early" + opened(parser) + ".";
        }
        for (Map.Entry<String, String> words : WORDS.entrySet()) {
            if (message.contains(words.getKey())) {
                return words.getValue().replace("%s", met(message)).replace("%o", opened(parser));
            }
        }
        return firstLine(e);
    }

    private static String met(String message) {
        Matcher token = TOKEN.matcher(message);
        if (token.find()) {
            return "\"" + token.group(1) + "\"";
        }
        Matcher character = CHARACTER.matcher(message);
        return character.find() ? character.group(1).replaceAll("[()]", "").strip() : "this";
    }

    private static String opened(JsonParser parser) {
        JsonStreamContext context = parser.getParsingContext();
        if (context == null || context.inRoot()) {
            return "";
        }
        int line = context.startLocation(ContentReference.unknown()).getLineNr();
        return ": the " + (context.inArray() ? "list" : "object") + " that opens on line " + line + " is not closed";
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("maybe a (non-standard) comment", "JSON has no comments; remove it, or write the file as YAML.");
        words.put("surrogate pair", "The text holds half a character (a lone surrogate).");
        words.put("Unexpected close marker", "%s closes what was not opened like that%o.");
        words.put("expecting comma", "Expected a comma or the closing bracket before %s.");
        words.put("expecting a colon", "Expected a colon after the name, found %s.");
        words.put(
                "expecting double-quote to start",
                "Expected a name in double quotes, found %s; after the last value there is no comma.");
        words.put(
                "Illegal unquoted character",
                "A text holds a line end, tab or other control character; write \\n or"
                        + " \\t for it, or close the text with a quote.");
        words.put("Illegal character", "The file holds a control character (%s) between its values; remove it.");
        words.put("Unrecognized character escape", "%s after a backslash is no escape; write \\\\ for a backslash.");
        words.put("expected a hex-digit", "After \\u four hexadecimal digits are expected.");
        words.put("Leading zero", "A number must not begin with 0; put it in double quotes if it is a text.");
        words.put("Non-standard token", "%s is no number in JSON; leave out what is not known.");
        words.put("Unrecognized token 'NaN'", "%s is no number in JSON; leave out what is not known.");
        words.put("Unrecognized token", "%s is no value; put a text in double quotes.");
        words.put("in numeric value", "%s does not belong in a number; put it in double quotes if it is a text.");
        words.put("Decimal point not followed", "After the point of a number a digit is expected.");
        words.put("leading decimal point", "Before the point of a number a digit is expected.");
        words.put("expected a valid value", "Expected a value, found %s; a text is put in double quotes.");
        return words;
    }
}
