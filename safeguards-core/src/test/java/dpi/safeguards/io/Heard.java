package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader told its listener, in its words. */
class Heard implements OcdsListener {

    final List<OcdsTender> tenders = new ArrayList<>();
    final List<String> nothing = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    /** {@return the only tender in the release with these parts} */
    static OcdsTender release(String parts) {
        return only("{'ocid': 'ocds-x-17', " + parts + "}");
    }

    /** {@return the only tender in the text, in which there is nothing else} */
    static OcdsTender only(String text) {
        Heard heard = reading("release.json", text);
        assertEquals(List.of(), heard.problemLines());
        assertEquals(1, heard.tenders.size());
        return heard.tenders.get(0);
    }

    /** Reads a text, whose single quotes stand for double ones. */
    static Heard reading(String name, String text) {
        return reading(name, text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static Heard reading(String name, byte[] bytes) {
        return reading(name, bytes, InputLimits.OCDS);
    }

    static Heard reading(String name, byte[] bytes, InputLimits limits) {
        return reading(name, new ByteArrayInputStream(bytes), limits);
    }

    static Heard reading(String name, InputStream in, InputLimits limits) {
        Heard heard = new Heard();
        try {
            new OcdsReader(limits).read(name, in, heard);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heard;
    }

    /** {@return the titles of the tenders with the pointers to them} */
    List<String> titles() {
        return tenders.stream()
                .map(read ->
                        read.tender().title() + " " + read.tender().provenance().pointer())
                .toList();
    }

    List<String> problemLines() {
        return problems.stream().map(Problem::toString).toList();
    }

    @Override
    public void tender(OcdsTender tender) {
        tenders.add(tender);
    }

    @Override
    public void nothingToEvaluate(String file, int line, String pointer, String why) {
        nothing.add(file + ":" + line + " " + pointer + " " + why);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }
}
