package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Texts of small cases, and what reading them gives. */
final class CaseText {

    private CaseText() {}

    static Provenance at(String pointer) {
        return new Provenance(List.of(), Confidence.UNSTATED, pointer, "", List.of());
    }

    /** The smallest case, with further parts that stand from line 6 on. */
    static String smallText(String parts) {
        String clocks = parts.startsWith("\"clocks\"") ? "" : "\"clocks\": {\"factsAsOf\": \"2026-03-31\"},";
        return """
                {
                  "format": "safeguards-case-file/1",
                  "title": "Examplia",
                  %s
                  "country": {"id": "XE", "name": "Examplia"},
                  %s
                }
                """
                .formatted(clocks, parts);
    }

    static CaseFile small(String parts) {
        return read("a.case.json", smallText(parts));
    }

    static Problem onlyProblem(String name, String text) {
        InputException refusal = assertThrows(InputException.class, () -> read(name, text));
        assertEquals(1, refusal.problems().size(), refusal.toString());
        return refusal.problems().get(0);
    }

    static CaseFile read(String name, String text) {
        return CaseFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static CaseFile resource(String name) {
        return CaseFileReader.read(name, bytes(name));
    }

    static byte[] bytes(String name) {
        try (InputStream in = CaseText.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
