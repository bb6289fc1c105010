package dpi.safeguards.examples.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.io.OcdsTender;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is written for a release: one line of JSON that begins with the place of the input. It names safeguards, rules
 * and measures by their keys only; an evaluation written in full repeats every card and is a hundred times as long.
 */
final class VerdictLine {

    private static final JsonFactory JSON = new JsonFactory();

    /** Writes the part of a line that is not its place. */
    private interface Rest {
        void write(JsonGenerator json) throws IOException;
    }

    private VerdictLine() {}

    static String of(Line line, OcdsTender tender, Evaluation evaluation) {
        return written(line, tender.tender().provenance().pointer(), json -> {
            json.writeStringField("ocid", tender.tender().id());
            json.writeStringField("releasedOn", tender.releasedOn().toString());
            json.writeStringField("phase", name(tender.phase()));
            json.writeStringField("completion", name(evaluation.completion()));
            json.writeArrayFieldStart("judgements");
            for (Judgement judgement : evaluation.judgements()) {
                judgement(json, judgement);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("scopeQuestions");
            for (ScopeQuestion question : evaluation.scopeQuestions()) {
                json.writeStartObject();
                json.writeStringField("safeguard", question.safeguard().id());
                json.writeStringField("subject", question.subject().id());
                json.writeEndObject();
            }
            json.writeEndArray();
            texts(json, "dataNotes", tender.dataNotes());
            json.writeStringField("fingerprint", evaluation.fingerprint().digest());
        });
    }

    private static void judgement(JsonGenerator json, Judgement judgement) throws IOException {
        json.writeStartObject();
        json.writeStringField("safeguard", judgement.safeguard().id());
        json.writeStringField("subject", judgement.subject().id());
        json.writeStringField("verdict", name(judgement.verdict()));
        json.writeStringField("disposition", name(judgement.disposition()));
        json.writeBooleanField("firm", judgement.isFirm());
        texts(
                json,
                "rules",
                Stream.concat(judgement.supports().stream(), judgement.contradicts().stream())
                        .map(Ground::rule)
                        .toList());
        texts(
                json,
                "mitigations",
                judgement.recommendations().stream()
                        .map(recommendation -> recommendation.mitigation().key())
                        .toList());
        json.writeEndObject();
    }

    /** The line says nothing that could be judged, and nothing is wrong with it. */
    static String nothing(Line line, String pointer, String why) {
        return written(line, pointer, json -> json.writeStringField("nothing", why));
    }

    /** The line, or a release in it, could not be read or judged. */
    static String problem(Line line, String pointer, String message) {
        return written(line, pointer, json -> json.writeStringField("problem", message));
    }

    private static String written(Line line, String pointer, Rest rest) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", line.file());
            json.writeNumberField("at", line.at());
            json.writeStringField("pointer", pointer);
            rest.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be written", e);
        }
        return text.toString();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    /** As in the JSON of an evaluation: {@code NOT_SATISFIED} is {@code not-satisfied}. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
