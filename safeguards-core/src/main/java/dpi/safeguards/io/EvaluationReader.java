package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.InputLimitsBuilder;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.DocumentReader;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.Utf8;
import dpi.safeguards.pack.RulePack;
import dpi.safeguards.report.EvaluationJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads back evaluations that {@link EvaluationJson} wrote, to compare later ones with them or to have them again.
 * Thread-safe.
 *
 * <p>What is read would be written as it stands in the file; a file that contradicts itself, such as one with other
 * counts than judgements or with a digest that does not fit, is refused. What an evaluation was compared with when it
 * was written, and what a gate made of it, is not read. Its packs have an id, a version and a digest and nothing else.
 */
public final class EvaluationReader {

    /** Four times what 200 safeguards on a country with all kinds of facts take. */
    static final InputLimits LIMITS = InputLimitsBuilder.builder(InputLimits.DEFAULT)
            .bytes(16 << 20)
            .tokens(500_000)
            .build();

    /** What is read apart, or follows from the rest. */
    private static final List<String> APART =
            List.of("changes", "gate", "counts", "coverage", "country", "tailoring", "fingerprint");

    /** How an evaluation names a pack. */
    private record PackForm(String id, String version, String digest, String extended) {

        RulePack pack() {
            return new RulePack(
                    id, version, "", "", List.of(), digest, extended, "", List.of(), List.of(), List.of(), List.of(),
                    Set.of());
        }
    }

    /** The keys that are read as they are. */
    private record Head(
            String format,
            String title,
            String note,
            Clocks clocks,
            List<PackForm> packs,
            Completion completion,
            List<String> notApplicable,
            List<String> notes,
            List<String> openQuestions) {}

    private EvaluationReader() {}

    /**
     * {@return the evaluation in the file}
     *
     * @throws InputException with everything that is wrong with the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Evaluation read(Path file) {
        return read(String.valueOf(file.getFileName()), bytes(file));
    }

    /**
     * {@return the evaluation in the bytes}
     *
     * @param name what to call the file in messages
     * @throws InputException with everything that is wrong with the bytes
     */
    public static Evaluation read(String name, byte[] bytes) {
        Document document = new DocumentReader(LIMITS).read(name, bytes);
        Problems problems = new Problems(LIMITS.problems());
        Evaluation evaluation = read(document, problems);
        problems.throwIfAny();
        Objects.requireNonNull(evaluation, "A part was missing without a problem");
        KeptCheck.check(document, evaluation, problems);
        problems.throwIfAny();
        return evaluation;
    }

    static byte[] bytes(Path file) {
        try {
            return Utf8.bytes(file, LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static @Nullable Evaluation read(Document document, Problems problems) {
        if (!(document.root() instanceof ObjectNode root)
                || !EvaluationJson.FORMAT.equals(root.path("format").asText())) {
            problems.add(
                    document,
                    "",
                    "An evaluation is an object that says \"format\": \"" + EvaluationJson.FORMAT
                            + "\", as --format json writes it.");
            return null;
        }
        KeptParts parts = new KeptParts(document, problems);
        KeptFacts facts = new KeptFacts(document, problems);
        ObjectNode rest = root.deepCopy();
        rest.remove(APART);
        rest.remove(KeptJudgements.KEYS);
        for (JsonNode pack : rest.path("packs")) {
            if (pack instanceof ObjectNode object && object.has("extends")) {
                object.set("extended", object.remove("extends"));
            }
        }
        Head head = parts.require(rest, "", Head.class, "completion", "clocks");
        List<Tailoring> tailoring =
                parts.list(root, "", "tailoring", Tailoring.class, "layer", "kind", "target", "direction", "reason");
        Fingerprint fingerprint = fingerprint(root, parts, facts);
        Map<String, Fact> shown = facts.byId(root.path("facts"), "/facts");
        KeptJudgements judgements = new KeptJudgements(document, problems, root, shown);
        Country country = country(root, facts, shown);
        List<Safeguard> notApplicable = new ArrayList<>();
        if (head != null) {
            for (int i = 0; i < head.notApplicable().size(); i++) {
                judgements
                        .card(head.notApplicable().get(i), "/notApplicable/" + i)
                        .ifPresent(notApplicable::add);
            }
        }
        if (!problems.isEmpty() || head == null || fingerprint == null || country == null) {
            return null;
        }
        return new Evaluation(
                head.title(),
                head.note(),
                country,
                head.clocks(),
                head.packs().stream().map(PackForm::pack).toList(),
                tailoring,
                head.completion(),
                judgements.judgements(),
                judgements.scopeQuestions(),
                notApplicable,
                head.notes(),
                head.openQuestions(),
                judgements.waiverFindings(),
                fingerprint);
    }

    private static @Nullable Fingerprint fingerprint(ObjectNode root, KeptParts parts, KeptFacts facts) {
        JsonNode node = root.get("fingerprint");
        if (node == null) {
            parts.problem(
                    "",
                    "\"fingerprint\" is missing: the evaluation was written by a version of this library that did not"
                            + " say what it rests on. Evaluate the case again and keep that.");
            return null;
        }
        List<Parameter> parameters = new ArrayList<>();
        JsonNode list = node.path("parameters");
        for (int i = 0; i < list.size(); i++) {
            if (facts.fact(list.get(i), "/fingerprint/parameters/" + i) instanceof Parameter parameter) {
                parameters.add(parameter);
            }
        }
        JsonNode rest = node.deepCopy();
        if (rest instanceof ObjectNode object) {
            object.remove("parameters");
        }
        return parts.read(rest, "/fingerprint", Fingerprint.class, Map.of("parameters", parameters));
    }

    private static @Nullable Country country(ObjectNode root, KeptFacts facts, Map<String, Fact> shown) {
        if (!root.has("country")) {
            return Country.NOT_STATED;
        }
        Country named = facts.country(root.path("country"), "/country");
        return named != null && shown.get(named.id()) instanceof Country inFull ? inFull : named;
    }

    /** The text of an evaluation, as it would be written to a file. */
    static byte[] text(Evaluation evaluation) {
        return EvaluationJson.write(evaluation).getBytes(StandardCharsets.UTF_8);
    }
}
