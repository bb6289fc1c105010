package dpi.safeguards.io;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.DocumentReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads one text of OCDS, a document or JSON Lines, without holding it in memory. */
final class OcdsText {

    private final String file;
    private final BufferedInputStream text;
    private final InputLimits limits;
    private final DocumentReader documents;
    private final OcdsProcess process;
    private int values;
    private int problems;

    OcdsText(String file, InputStream text, InputLimits limits, DocumentReader documents, OcdsProcess process) {
        this.file = file;
        this.text = new BufferedInputStream(text, 1 << 16);
        this.limits = limits;
        this.documents = documents;
        this.process = process;
    }

    void read() throws IOException {
        skipByteOrderMark();
        if (Layout.of(file, text) == Layout.LINES) {
            readLines();
        } else {
            values(text, 0, null);
        }
        if (values == 0 && problems == 0) {
            process.problem(new Problem(file, 0, "", "The file is empty."));
        }
    }

    /** Reads what is left of the text as JSON Lines. */
    void readLines() throws IOException {
        LineStream lines = new LineStream(text, limits);
        while (lines.next()) {
            values(lines, lines.number() - 1, lines);
        }
    }

    private void values(InputStream in, int linesBefore, @Nullable LineStream line) throws IOException {
        Reader strict = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = documents.parser(strict)) {
            try {
                values += new OcdsWalk(file, parser, linesBefore, limits, documents, process).values();
            } catch (JsonProcessingException e) {
                Problem problem = documents.problem(file, e, parser);
                problem(problem.line() + linesBefore, problem.message(), line);
            }
        } catch (CharacterCodingException e) {
            problem(line == null ? 0 : line.number(), "It is not valid UTF-8.", line);
        } catch (LineStream.TooLong e) {
            problem(linesBefore + 1, String.valueOf(e.getMessage()), line);
        }
    }

    private void problem(int at, String message, @Nullable LineStream line) {
        String ocid = line == null ? "" : line.ocid();
        String more = line == null
                ? " The release or record it stands in and all that follow are not read."
                : ocid.isEmpty() ? "" : " The line is about " + ocid + ".";
        problems++;
        process.problem(new Problem(file, at, "", message + (message.endsWith(".") ? "" : ".") + more));
    }

    private void skipByteOrderMark() throws IOException {
        text.mark(3);
        byte[] first = text.readNBytes(3);
        if (!new String(first, StandardCharsets.UTF_8).equals("\ufeff")) {
            text.reset();
        }
    }
}
