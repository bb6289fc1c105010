package dpi.safeguards.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import java.io.IOException;
import java.util.List;

/**
 * Writes the verdicts of an evaluation as one short line of JSON, for many evaluations at once: safeguards, rules and
 * measures by their keys alone. What these say is in the pack; {@link EvaluationJson} repeats it all, a hundred times
 * as long.
 *
 * <p>The line has the keys {@code id}, {@code title}, {@code factsAsOf}, {@code packs}, {@code completion},
 * {@code judgements} (each with {@code safeguard}, {@code subject}, {@code verdict}, {@code disposition}, {@code firm},
 * {@code rules} and {@code mitigations}) and {@code scopeQuestions} (each with {@code safeguard} and {@code subject}).
 * The same evaluation gives the same bytes on every machine.
 */
public final class VerdictLine {

    private VerdictLine() {}

    /**
     * {@return the verdicts as JSON text on one line, without a line end}
     *
     * @param id what the reader knows the case by, such as the ocid of a tender
     */
    public static String write(String id, Evaluation evaluation) {
        return Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("title", evaluation.title());
            json.writeStringField("factsAsOf", evaluation.clocks().factsAsOf().toString());
            texts(
                    json,
                    "packs",
                    evaluation.packs().stream()
                            .map(pack -> pack.id() + "@" + pack.version())
                            .toList());
            json.writeStringField("completion", Names.of(evaluation.completion()));
            json.writeArrayFieldStart("judgements");
            for (Judgement judgement : evaluation.judgements()) {
                write(json, judgement);
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
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Judgement judgement) throws IOException {
        json.writeStartObject();
        json.writeStringField("safeguard", judgement.safeguard().id());
        json.writeStringField("subject", judgement.subject().id());
        json.writeStringField("verdict", Names.of(judgement.verdict()));
        json.writeStringField("disposition", Names.of(judgement.disposition()));
        json.writeBooleanField("firm", judgement.isFirm());
        json.writeArrayFieldStart("rules");
        for (Ground ground : judgement.supports()) {
            json.writeString(ground.rule());
        }
        for (Ground ground : judgement.contradicts()) {
            json.writeString(ground.rule());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mitigations");
        for (Recommendation recommendation : judgement.recommendations()) {
            json.writeString(recommendation.mitigation().key());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
