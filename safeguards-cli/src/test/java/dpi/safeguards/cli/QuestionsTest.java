package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the open questions of a case to a form, and from the filled form back to verdicts. */
class QuestionsTest {

    private static final String SRI_LANKA = "../safeguards-examples/cases/sri-lanka.case.json";
    private static final String URUGUAY = "../safeguards-examples/cases/uruguay.case.yaml";

    @TempDir
    private Path folder = Path.of("");

    private String out = "";
    private String err = "";

    @Test
    void asksAtMostAsManyAsWanted() {
        assertEquals(0, run("questions", SRI_LANKA));
        assertTrue(out.contains("For R1 Government\n-"), out);
        assertTrue(out.contains("\n20. [") && !out.contains("\n21. ["), out);
        assertEquals(0, run("questions", SRI_LANKA, "--most", "2"));
        assertTrue(out.contains("\n2. [critical] ") && !out.contains("\n3. ["), out);
        assertEquals(2, run("questions", SRI_LANKA, "--most", "0"));
        assertEquals("--most is at least 1, not 0.", err.strip());
    }

    @Test
    void anAnswerTurnsTheJudgementSatisfied() throws IOException {
        assertEquals("undetermined", verdict("SEC-001", "crvs", "assess", SRI_LANKA, "--format", "json"));

        Path form = folder.resolve("form.yaml");
        assertEquals(0, run("questions", SRI_LANKA, "--format", "yaml", "--out", form.toString()));
        assertEquals("", out);
        String empty = Files.readString(form);
        int at = empty.indexOf("    answer: \"\"\n    by: \"\"", empty.indexOf("- safeguard: \"SEC-001\""));
        assertTrue(at > 0 && empty.substring(0, at).contains("subject: \"crvs\""), empty);
        Files.writeString(
                form,
                empty.substring(0, at)
                        + empty.substring(at)
                                .replaceFirst("answer: \"\"\n    by: \"\"", "answer: yes\n    by: Registrar General"));

        String[] assess = {"assess", SRI_LANKA, "--answers", form.toString(), "--format", "json"};
        assertEquals("satisfied", verdict("SEC-001", "crvs", assess));
        assertEquals("undetermined", verdict("LEG-001", "LK", assess));
        assertTrue(out.contains("Registrar General"), out);
    }

    @Test
    void aTableIsAFormToo() throws IOException {
        Path form = folder.resolve("form.csv");
        assertEquals(0, run("questions", SRI_LANKA, "--format", "csv", "--out", form.toString()));
        String line = Files.readString(form)
                .lines()
                .filter(row -> row.startsWith("SEC-001,crvs,"))
                .findFirst()
                .orElseThrow();
        Path filled = folder.resolve("filled.csv");
        Files.writeString(
                filled,
                Files.readString(form)
                        .replace(line, line.substring(0, line.length() - 4) + ",no,Registrar,2026-01-15,"));
        String[] assess = {
            "assess", SRI_LANKA, "--answers", form.toString(), "--answers", filled.toString(), "--format", "json"
        };
        assertEquals("not-satisfied", verdict("SEC-001", "crvs", assess));
    }

    @Test
    void aPageIsWrittenToPrint() {
        assertEquals(0, run("questions", SRI_LANKA, "--format", "html"));
        assertTrue(out.startsWith("<!DOCTYPE html>\n"), out);
        assertFalse(out.contains("<script"), out);
    }

    @Test
    void answersThatDoNotFitTheCaseAreRefused() throws IOException {
        Path answers = folder.resolve("a.json");
        Files.writeString(
                answers,
                """
                {"format": "safeguards-questionnaire/1", "answers": [
                  {"safeguard": "SEC-001", "subject": "crsv", "answer": "yes", "by": "A"}]}
                """);
        assertEquals(2, run("assess", SRI_LANKA, "--answers", answers.toString()));
        assertEquals("", out);
        assertTrue(
                err.startsWith("a.json:2 /answers/0/subject: \"crsv\" is not the id of a fact in the case."
                        + " Maybe \"crvs\"?"),
                err);
        assertEquals(2, run("assess", SRI_LANKA, URUGUAY, "--answers", answers.toString()));
        assertTrue(err.startsWith("--answers are about one case, but there are 2"), err);
    }

    private String verdict(String safeguard, String subject, String... arguments) {
        assertEquals(0, run(arguments), err);
        Matcher judgement = Pattern.compile("\"safeguard\" : \"" + safeguard + "\",\\s+\"subject\" : \"" + subject
                        + "\",\\s+\"verdict\" : \"([a-z-]+)\"")
                .matcher(out);
        assertTrue(judgement.find(), out);
        return judgement.group(1);
    }

    private int run(String... arguments) {
        StringWriter written = new StringWriter();
        StringWriter problems = new StringWriter();
        int code = Main.run(new PrintWriter(written), new PrintWriter(problems), arguments);
        out = written.toString();
        err = problems.toString();
        return code;
    }
}
