package dpi.safeguards.io;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Budget;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.DocumentReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON text to the releases and records in it and builds one at a time.
 *
 * <p>What an object is may show only at its end: {@code {"releases": [...], "compiledRelease": ...}} is one process, a
 * package without the second key is many. So releases are held back while all of them are about one OCID.
 */
final class OcdsWalk {

    private static final String COUNTED = "A release, record or package";
    private static final int HELD_BACK = 256;
    /** Large parts of records and packages that nothing is read from. */
    private static final Set<String> SKIPPED = Set.of("versionedRelease", "packages");

    private static final Set<String> LISTS = Set.of("records", "releases");

    private final String file;
    private final JsonParser parser;
    private final int linesBefore;
    private final InputLimits limits;
    private final DocumentReader documents;
    private final OcdsProcess process;

    OcdsWalk(
            String file,
            JsonParser parser,
            int linesBefore,
            InputLimits limits,
            DocumentReader documents,
            OcdsProcess process) {
        this.file = file;
        this.parser = parser;
        this.linesBefore = linesBefore;
        this.limits = limits;
        this.documents = documents;
        this.process = process;
    }

    /** Reads every value and says how many there were. */
    int values() throws IOException {
        int count = 0;
        while (parser.nextToken() != null) {
            value("", false);
            count++;
        }
        return count;
    }

    private void value(String pointer, boolean isRecord) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            each(pointer, isRecord);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(pointer, isRecord);
        } else {
            process.release(element(pointer, release()));
        }
    }

    private void each(String pointer, boolean areRecords) throws IOException {
        int line = line();
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(pointer + "/" + count, areRecords);
            count++;
        }
        if (count == 0) {
            process.nothing(file, line, pointer, "package with nothing in it");
        }
    }

    private void object(String pointer, boolean isRecord) throws IOException {
        int line = line();
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        List<Problem> refused = new ArrayList<>();
        List<OcdsElement> releases = null;
        Budget budget = new Budget(COUNTED, limits);
        Set<String> lists = new HashSet<>();
        boolean done = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            stopIfWhole(pointer, budget);
            String name = parser.currentName();
            if (fields.has(name) || lists.contains(name)) {
                throw new JsonParseException(
                        parser, "The name \"" + name + "\" stands twice in the same object; keep one.");
            }
            boolean isArray = parser.nextToken() == JsonToken.START_ARRAY;
            if (isArray && LISTS.contains(name)) {
                lists.add(name);
            }
            if (isArray && name.equals("records")) {
                each(pointer + "/records", true);
                done = true;
            } else if (isArray && name.equals("releases")) {
                releases = releases(pointer + "/releases", isRecord || OcdsProcess.isOne(fields), budget);
                done |= releases == null;
            } else if (SKIPPED.contains(name)) {
                parser.skipChildren();
                fields.put(name, true);
            } else if (budget.breach() != null) {
                parser.skipChildren(); // what is too much was noted when it became so
            } else {
                budget.spend(name.length());
                OcdsElement field = element(pointer + "/" + Document.escape(name), budget);
                if (field.refusal() == null) {
                    fields.set(name, field.node());
                } else {
                    refused.add(field.refusal());
                }
            }
        }
        stopIfWhole(pointer, budget);
        refused.forEach(process::problem);
        if (!done && (refused.isEmpty() || fields.has("compiledRelease") || releases != null)) {
            process.choose(new OcdsElement(file, line, pointer, fields, null), releases, isRecord);
        }
    }

    /** Ends the reading of a text that is one object, once that is too much; nothing in the rest of it is of use. */
    private void stopIfWhole(String pointer, Budget budget) throws IOException {
        String breach = budget.breach();
        if (breach != null && pointer.isEmpty()) {
            throw new JsonParseException(parser, breach);
        }
    }

    /** {@return the releases if they can be those of one process; null if they were handed on as those of many} */
    private @Nullable List<OcdsElement> releases(String pointer, boolean areOfOne, Budget ofOne) throws IOException {
        List<OcdsElement> held = new ArrayList<>();
        Budget ofHeld = release();
        boolean areOfMany = false;
        try {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                if (areOfOne && ofOne.breach() != null) {
                    if (pointer.equals("/releases")) {
                        return held; // the caller stops
                    }
                    parser.skipChildren(); // the last one that is held says why
                    continue;
                }
                Budget budget = areOfOne ? ofOne : release();
                OcdsElement release = element(pointer + "/" + i, budget);
                held.add(release);
                if (!areOfOne) {
                    ofHeld.spend(budget);
                    areOfMany |= held.size() > HELD_BACK
                            || ofHeld.breach() != null
                            || !held.get(0).isAboutTheOcidOf(release);
                }
                if (areOfMany) {
                    held.forEach(process::release);
                    held.clear();
                }
            }
        } catch (IOException e) {
            if (!areOfOne) {
                held.forEach(process::releaseBeforeTheBreak);
            }
            throw e;
        }
        return areOfMany ? null : held;
    }

    private Budget release() {
        return new Budget(COUNTED, limits);
    }

    private OcdsElement element(String pointer, Budget budget) throws IOException {
        int line = line();
        try {
            JsonNode node = documents.element(file, parser, budget).root();
            return new OcdsElement(file, line, pointer, node, null);
        } catch (InputException e) {
            Problem first = e.problems().get(0);
            Problem refusal = new Problem(file, first.line() + linesBefore, pointer, first.message());
            return new OcdsElement(file, line, pointer, MissingNode.getInstance(), refusal);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr() + linesBefore;
    }
}
