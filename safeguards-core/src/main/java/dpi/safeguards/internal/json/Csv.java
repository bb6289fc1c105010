package dpi.safeguards.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables of comma-separated values (RFC 4180) whose cells no spreadsheet takes for formulas: a cell that would be one
 * gets an apostrophe before it, and reading takes it off again.
 */
public final class Csv {

    /** How a cell begins that a spreadsheet may compute; one apostrophe more leaves it so, hence none is ever lost. */
    private static final Pattern FORMULA = Pattern.compile("['\\s]*[=+@\uff1d\uff0b\uff0d\uff20-]|'*[\\t\\r\\n]");

    private static final Pattern TO_QUOTE = Pattern.compile("[\",;\\t\\r\\n]");
    private static final int LONGEST_SHOWN = 120;

    private final String file;
    private final String text;
    private final char separator;
    private final InputLimits limits;
    private final Problems problems;
    private int at;
    private int line = 1;

    private Csv(String file, String text, InputLimits limits, Problems problems) {
        this.file = file;
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        String first = text.lines().findFirst().orElse("");
        this.separator = first.contains(";") && !first.contains(",") ? ';' : ',';
    }

    /** {@return the cells as a line of a table, with a line end} */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
        return TO_QUOTE.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /**
     * {@return the table as a tree: an object that lists, under the key, each row as an object of texts. Rows without
     * content are left out, and so are rows with problems. Semicolons may stand for all the commas}
     *
     * @param header what the cells of the first line must be
     * @throws InputException if the bytes are not strict UTF-8, or more than the limits allow
     */
    public static Document parse(
            String file, byte[] bytes, List<String> header, String key, InputLimits limits, Problems problems) {
        Csv table = new Csv(file, decoded(file, bytes, limits), limits, problems);
        Budget budget = new Budget("The table", limits);
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        List<Place> places = new ArrayList<>();
        List<String> first = table.row();
        if (!first.equals(header)) {
            problems.add(
                    file,
                    1,
                    "The first line must be \"" + String.join(",", header) + "\", found \""
                            + shortened(String.join(",", first)) + "\".");
            table.at = table.text.length();
        }
        while (table.at < table.text.length()) {
            int start = table.line;
            int before = problems.count();
            List<String> cells = table.row();
            if (problems.count() > before || cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.size() != header.size()) {
                problems.add(file, start, "Expected " + header.size() + " cells, found " + cells.size() + ".");
                continue;
            }
            if (rows.size() == limits.facts()) {
                throw Utf8.refused(file, start, Breach.facts("rows", limits));
            }
            places.add(Place.of(start));
            ObjectNode row = rows.addObject();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
                budget.spend(cells.get(i).length());
            }
            String breach = budget.breach();
            if (breach != null) {
                throw Utf8.refused(file, start, breach);
            }
        }
        Place list = new Place(1, 0, Map.of(), places);
        return new Document(
                file,
                JsonNodeFactory.instance.objectNode().set(key, rows),
                new Place(1, 0, Map.of(key, list), List.of()));
    }

    private static String decoded(String file, byte[] bytes, InputLimits limits) {
        try (Reader text = Utf8.reader(file, bytes, limits)) {
            StringWriter whole = new StringWriter();
            text.transferTo(whole);
            return whole.toString();
        } catch (InputException e) {
            Problem problem = e.problems().get(0);
            throw problem.message().contains("UTF-")
                    ? Utf8.refused(file, problem.line(), problem.message() + " A spreadsheet calls that \"CSV UTF-8\".")
                    : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>(List.of(checked(next())));
        while (isNext(separator)) {
            at++;
            cells.add(checked(next()));
            if (cells.size() > limits.tokens()) {
                throw Utf8.refused(file, line, Breach.tokens("The line", limits));
            }
        }
        if (at < text.length()) {
            countLine(text.charAt(at++));
            if (text.charAt(at - 1) == '\r' && isNext('\n')) {
                countLine(text.charAt(at++));
            }
        }
        return cells;
    }

    private <T extends CharSequence> T checked(T cell) {
        if (cell.length() > limits.stringLength()) {
            throw Utf8.refused(file, line, Breach.string(limits));
        }
        return cell;
    }

    private String next() {
        boolean quoted = isNext('"');
        String cell = quoted ? quoted() : "";
        int start = at;
        while (at < text.length() && !isNext(separator) && !isNext('\r') && !isNext('\n')) {
            at++;
        }
        String rest = text.substring(start, at);
        if (quoted ? !rest.isEmpty() : rest.contains("\"")) {
            problems.add(
                    file,
                    line,
                    "A quote is out of place: a cell with a quote in it begins and ends with one, and doubles each within.");
        }
        String whole = cell + rest;
        boolean guarded =
                whole.startsWith("'") && FORMULA.matcher(whole.substring(1)).lookingAt();
        return guarded ? whole.substring(1) : whole;
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (!isNext('"')) {
                    return cell.toString();
                }
                at++;
            }
            countLine(c);
            cell.append(c);
            checked(cell);
        }
        problems.add(file, opened, "The quote that opens a cell here is never closed.");
        return cell.toString();
    }

    /**
     * Counts the character just passed if it ends a line; of a carriage return and a line feed only the second does.
     */
    private void countLine(char passed) {
        if (passed == '\n' || (passed == '\r' && !isNext('\n'))) {
            line++;
        }
    }

    private boolean isNext(char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 3) + "...";
    }
}
