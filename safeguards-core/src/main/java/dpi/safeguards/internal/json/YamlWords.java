package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Says in plain words, and of the line where it is to be mended, what is wrong with the syntax of YAML. The parser
 * notices many mistakes only lines later.
 */
final class YamlWords {

    private final String file;
    private final byte[] bytes;
    private final String problem;
    private final String context;
    /** The line on which the parser noticed it, from 1. */
    private final int noticed;
    /** The line on which what it was reading began, from 1. */
    private final int began;
    /** The column in which that began, from 1. */
    private final int column;

    private YamlWords(String file, byte[] bytes, MarkedYAMLException e) {
        this.file = file;
        this.bytes = bytes;
        this.problem = String.valueOf(e.getProblem());
        this.context = e.getContext() == null ? "" : e.getContext();
        Mark at = e.getProblemMark();
        Mark from = e.getContextMark() == null ? at : e.getContextMark();
        this.noticed = at == null ? 0 : at.getLine() + 1;
        this.began = from == null ? 0 : from.getLine() + 1;
        this.column = from == null ? 0 : from.getColumn() + 1;
    }

    static Problem problem(
            String file, JsonProcessingException e, JsonParser parser, byte[] bytes, InputLimits limits) {
        int line = JsonWords.line(e, parser);
        if (e instanceof StreamConstraintsException constraint) {
            String breach = Breach.of(constraint, limits);
            return new Problem(file, line, "", breach == null ? JsonWords.firstLine(e) : breach);
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                return new YamlWords(file, bytes, marked).problem();
            }
            if (cause instanceof ReaderException forbidden) {
                return new Problem(
                        file,
                        lineOf(forbidden.getPosition(), bytes),
                        "",
                        "The file holds a character that YAML does not allow (code " + forbidden.getCodePoint()
                                + "); remove it.");
            }
        }
        String words = JsonWords.firstLine(e);
        return new Problem(
                file,
                line,
                "",
                words.startsWith("Expected a field name") ? "A name must be a text, not a list or an object." : words);
    }

    private Problem problem() {
        if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
            return unclosed(problem.contains("]") ? "[" : "{");
        }
        if (problem.contains("could not find expected ':'")) {
            return at(
                    began,
                    "Expected \"name: value\" or a list item \"- value\"; there is no colon with a space after it.");
        }
        if (problem.contains("unexpected end of stream") || problem.contains("unexpected document separator")) {
            return at(began, "The text that opens with a quote in column " + column + " is never closed.");
        }
        if (problem.contains("cannot start any token")) {
            return problem.contains("TAB")
                    ? at(noticed, "A tab stands before the value; indent with spaces.")
                    : at(noticed, "A text that begins with @, ` or % must be in quotes.");
        }
        if (problem.contains("not allowed here") || problem.contains("expected <block end>")) {
            return indentation();
        }
        if (problem.contains("unknown escape character") || problem.contains("expected escape sequence")) {
            return at(
                    noticed,
                    "What follows the backslash is no escape; write \\\\ for a backslash, or use single quotes.");
        }
        if (problem.contains("expected the node content")) {
            return at(noticed, "A value is missing before " + found() + ".");
        }
        if (problem.contains("<document start>")) {
            return at(noticed, "Text follows after the end of the value.");
        }
        return inContext();
    }

    private Problem inContext() {
        if (context.contains("block scalar")) {
            return at(noticed, "After | or > expected the end of the line; put a text that begins with one in quotes.");
        }
        if (context.contains("alias")) {
            return at(noticed, "A text that begins with * must be in quotes.");
        }
        if (context.contains("anchor")) {
            return at(noticed, "A text that begins with & must be in quotes.");
        }
        if (context.contains("tag") || problem.contains("tag handle")) {
            return at(noticed, "A text that begins with ! must be in quotes.");
        }
        if (context.contains("directive") || problem.contains("directive")) {
            return at(
                    noticed,
                    "A line that begins with % is an instruction to the parser, which is not needed; remove it.");
        }
        return at(noticed, Problems.readable("Not understood as YAML: " + problem + "."));
    }

    private Problem unclosed(String bracket) {
        String what = bracket.equals("[") ? "list" : "object";
        String close = bracket.equals("[") ? "]" : "}";
        return began == noticed
                ? at(
                        noticed,
                        "Expected a comma or " + close + " in the " + what + " that opens in column " + column
                                + ", found " + found() + ".")
                : at(
                        began,
                        "The " + what + " that opens with " + bracket + " in column " + column
                                + " is not closed; expected a comma or " + close + " before " + found() + " on line "
                                + noticed
                                + ".");
    }

    private Problem indentation() {
        String line = lineText(noticed).strip();
        if (line.startsWith("- ") || line.equals("-")) {
            return at(
                    noticed,
                    "A list item must be indented like the one above it"
                            + (context.contains("collection") ? " (its \"-\" in column " + column + ")." : "."));
        }
        if (lineText(noticed).startsWith("\t")) {
            return at(noticed, "The line is indented with a tab; indent with spaces.");
        }
        if (context.contains("collection")) {
            return at(
                    noticed,
                    "Expected a list item, \"- value\", in column " + column + " like on line " + began
                            + ", or a line that is indented less.");
        }
        if (context.contains("mapping")) {
            return at(
                    noticed,
                    "The line must be indented like the lines it belongs to; the names of that object begin in"
                            + " column " + column + ", as on line " + began + ".");
        }
        return problem.contains("mapping values")
                ? at(
                        noticed,
                        "A name with a colon stands where none can: indent the line like the one above, or put a text"
                                + " that holds \": \" in quotes.")
                : at(
                        noticed,
                        "A list item or a \"?\" stands where none can: begin a line of its own with it, or put the"
                                + " text in quotes.");
    }

    /** What the parser found instead of what it expected. */
    private String found() {
        if (problem.contains("<stream end>")) {
            return "the end of the file";
        }
        int from = problem.lastIndexOf(" '");
        String token = from < 0 ? "" : problem.substring(from + 2).replaceAll("'.*$", "");
        return switch (token) {
            case "<scalar>" -> "a text";
            case "<block end>", "<block mapping start>", "<block sequence start>", "" -> "the line's end";
            default -> "\"" + Problems.readable(token) + "\"";
        };
    }

    private Problem at(int line, String message) {
        return new Problem(file, line, "", message);
    }

    private String lineText(int line) {
        List<String> lines =
                new String(bytes, StandardCharsets.UTF_8).lines().limit(line).toList();
        return line < 1 || lines.size() < line ? "" : lines.get(line - 1);
    }

    private static int lineOf(int position, byte[] bytes) {
        return 1
                + (int) new String(bytes, StandardCharsets.UTF_8)
                        .codePoints()
                        .limit(position)
                        .filter(c -> c == '\n')
                        .count();
    }
}
