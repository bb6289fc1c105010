package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Breach;
import dpi.safeguards.internal.json.Csv;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.DocumentReader;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.json.Utf8;
import dpi.safeguards.report.Questionnaire;
import dpi.safeguards.report.QuestionnaireCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what officials answered in a questionnaire, in CSV, JSON or, with {@code jackson-dataformat-yaml} on the class
 * path, YAML. Thread-safe.
 *
 * <p>A question without an answer is skipped. The pointer of an attestation is that of its item under {@code answers};
 * a row of a table counts as such an item.
 */
public final class QuestionnaireReader {

    private static final String KEY = "answers";

    /** The keys of a questionnaire that are no answers. */
    private record Head(String format, String title, String country) {}

    /** A question as it comes back; without an answer the answer is null. */
    private record Row(
            String safeguard,
            String subject,
            String question,
            String severity,
            String authority,
            @Nullable Answer answer,
            String by,
            PartialDate on,
            String note) {}

    private final Document document;
    private final Problems problems;
    /** The facts of the case, by id; null if the answers are read without one. */
    private final @Nullable Map<String, Fact> facts;

    private final Map<String, Attestation> answers = new LinkedHashMap<>();

    private QuestionnaireReader(Document document, Problems problems, @Nullable Map<String, Fact> facts) {
        this.document = document;
        this.problems = problems;
        this.facts = facts;
    }

    /**
     * {@return the answers in the file, in their order, read with the usual limits}
     *
     * @throws InputException with everything that is wrong with the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Attestation> read(Path file) {
        return read(file, InputLimits.DEFAULT);
    }

    /**
     * {@return the answers in the file, in their order}
     *
     * @throws InputException with everything that is wrong with the file, or with the limit that it breaks
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Attestation> read(Path file, InputLimits limits) {
        return read(String.valueOf(file.getFileName()), bytes(file, limits), null, limits);
    }

    /**
     * {@return the answers in the bytes, in their order, read with the usual limits}
     *
     * @param name what to call the file in messages; its ending, {@code .yaml}, {@code .yml}, {@code .json} or
     *     {@code .csv}, says how it is read
     * @throws InputException with everything that is wrong with the bytes
     */
    public static List<Attestation> read(String name, byte[] bytes) {
        return read(name, bytes, InputLimits.DEFAULT);
    }

    /**
     * {@return the answers in the bytes, in their order}
     *
     * @param name what to call the file in messages; its ending, {@code .yaml}, {@code .yml}, {@code .json} or
     *     {@code .csv}, says how it is read
     * @throws InputException with everything that is wrong with the bytes, or with the limit that they break
     */
    public static List<Attestation> read(String name, byte[] bytes, InputLimits limits) {
        return read(name, bytes, null, limits);
    }

    /**
     * {@return the answers in the file that the case does not hold yet, in their order, to be added to it; read with
     * the usual limits}
     *
     * @throws InputException with everything that is wrong with the file, among it answers about a fact that the case
     *     does not have, and answers that differ from those it holds under the same id
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Attestation> readFor(CaseFile caseFile, Path file) {
        return readFor(caseFile, file, InputLimits.DEFAULT);
    }

    /**
     * {@return the answers in the file that the case does not hold yet, in their order, to be added to it}
     *
     * @throws InputException with everything that is wrong with the file, among it answers about a fact that the case
     *     does not have, and answers that differ from those it holds under the same id; or with the limit that it
     *     breaks
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<Attestation> readFor(CaseFile caseFile, Path file, InputLimits limits) {
        Map<String, Fact> facts = new HashMap<>(Map.of(caseFile.country().id(), caseFile.country()));
        caseFile.facts().forEach(fact -> facts.put(fact.id(), fact));
        return read(String.valueOf(file.getFileName()), bytes(file, limits), facts, limits);
    }

    private static byte[] bytes(Path file, InputLimits limits) {
        try {
            return Utf8.bytes(file, limits);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<Attestation> read(
            String name, byte[] bytes, @Nullable Map<String, Fact> facts, InputLimits limits) {
        Problems problems = new Problems(limits.problems());
        boolean table = name.endsWith(".csv");
        if (!table && List.of(".yaml", ".yml", ".json").stream().noneMatch(name::endsWith)) {
            problems.add(name, 0, "The name of a filled questionnaire ends in .yaml, .yml, .json or .csv.");
            problems.throwIfAny();
        }
        Document document = table
                ? Csv.parse(name, bytes, QuestionnaireCsv.COLUMNS, KEY, limits, problems)
                : new DocumentReader(limits).read(name, bytes);
        QuestionnaireReader reader = new QuestionnaireReader(document, problems, facts);
        if (document.root().path(KEY).size() > limits.facts()) {
            problems.add(document, "/" + KEY, Breach.facts(KEY, limits));
            problems.throwIfAny();
        }
        try {
            if (!table) {
                reader.head();
            }
            reader.answers();
            problems.throwIfAny();
        } catch (InputException e) {
            throw table
                    ? new InputException(e.problems().stream()
                            .map(QuestionnaireReader::inTable)
                            .toList())
                    : e;
        }
        return List.copyOf(reader.answers.values());
    }

    /** A table has columns instead of pointers. */
    private static Problem inTable(Problem problem) {
        String[] steps = problem.pointer().split("/", -1);
        String column = steps.length > 3 ? "Column \"" + steps[3] + "\": " : "";
        return new Problem(problem.file(), problem.line(), "", column + problem.message());
    }

    private void head() {
        if (!(document.root() instanceof ObjectNode root)) {
            problems.add(document, "", "A questionnaire is an object with \"format\" and \"" + KEY + "\".");
            return;
        }
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        rest.setAll(root);
        rest.remove(KEY);
        Head head = new RecordReader(document, problems).read(rest, "", Head.class);
        if (head != null && !Questionnaire.FORMAT.equals(head.format())) {
            problems.add(
                    document,
                    "/format",
                    "\"format\" must be \"" + Questionnaire.FORMAT + "\", found \"" + head.format() + "\".");
        }
        if (!root.path(KEY).isArray()) {
            problems.add(document, root.has(KEY) ? "/" + KEY : "", "\"" + KEY + "\" must be a list.");
        }
    }

    private void answers() {
        JsonNode items = document.root().path(KEY);
        for (int i = 0; items.isArray() && i < items.size(); i++) {
            String pointer = "/" + KEY + "/" + i;
            Row row = new RecordReader(document, problems).read(withoutBlanks(items.get(i)), pointer, Row.class);
            if (row != null && row.answer() != null) {
                answer(row, row.answer(), pointer);
            }
        }
    }

    /** The form leaves answer and day as empty texts, which are neither. */
    private static JsonNode withoutBlanks(JsonNode item) {
        if (!(item instanceof ObjectNode object)) {
            return item;
        }
        ObjectNode stated = object.deepCopy();
        for (String key : List.of("answer", "on")) {
            if (stated.path(key).isTextual()) {
                String text = stated.path(key).textValue().strip();
                if (text.isEmpty()) {
                    stated.remove(key);
                } else {
                    stated.put(key, text);
                }
            }
        }
        return stated;
    }

    private void answer(Row row, Answer answer, String pointer) {
        int before = problems.count();
        required("safeguard", row.safeguard(), pointer);
        required("subject", row.subject(), pointer);
        required("by", row.by(), pointer);
        if (facts != null && !row.subject().isBlank() && !facts.containsKey(row.subject())) {
            problems.add(
                    document,
                    pointer + "/subject",
                    "\"" + row.subject() + "\" is not the id of a fact in the case."
                            + Names.maybe(row.subject(), facts.keySet()));
        }
        if (problems.count() > before) {
            return;
        }
        String id = "answer-" + row.safeguard() + "-" + row.subject();
        Fact earlier = answers.containsKey(id) ? answers.get(id) : facts == null ? null : facts.get(id);
        if (earlier == null) {
            answers.put(
                    id,
                    new Attestation(
                            id, row.safeguard(), row.subject(), answer, row.by(), row.on(), origin(row, pointer)));
        } else if (!(earlier instanceof Attestation same)) {
            problems.add(document, pointer, "\"" + id + "\" is already the id of a fact in the case.");
        } else if (same.answer() != answer) {
            problems.add(
                    document,
                    pointer + "/answer",
                    row.safeguard() + " is already answered for \"" + row.subject() + "\": " + Names.of(same.answer())
                            + " by " + same.by() + ", but here " + Names.of(answer) + " by " + row.by() + ".");
        }
    }

    private void required(String key, String value, String pointer) {
        if (value.isBlank()) {
            problems.add(document, pointer, "\"" + key + "\" is missing; an answer needs it.");
        }
    }

    private Provenance origin(Row row, String pointer) {
        Source source = new Source(document.file(), "Questionnaire " + document.file(), "", "");
        return new Provenance(List.of(source), Confidence.UNSTATED, pointer, row.note(), List.of());
    }
}
