package dpi.safeguards.examples.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dpi.safeguards.Evaluation;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.report.VerdictLine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * What is written for a release: one line of JSON, with the place in the input and the very line that {@code review
 * --format verdicts} writes for it, or why there is none.
 */
final class OutputLine {

    private static final JsonFactory JSON = new JsonFactory();

    /** Writes the part of a line that is not its place. */
    private interface Rest {
        void write(JsonGenerator json) throws IOException;
    }

    private OutputLine() {}

    static String of(Line line, OcdsTender tender, Evaluation evaluation) {
        return written(line, tender.tender().provenance().pointer(), json -> {
            json.writeStringField(
                    "phase", tender.phase().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeArrayFieldStart("dataNotes");
            for (String note : tender.dataNotes()) {
                json.writeString(note);
            }
            json.writeEndArray();
            json.writeFieldName("verdicts");
            json.writeRawValue(VerdictLine.write(tender.tender().id(), evaluation));
        });
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
}
