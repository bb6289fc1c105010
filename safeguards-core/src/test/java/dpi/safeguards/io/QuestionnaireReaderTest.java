package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.input.InputException;
import dpi.safeguards.report.Questionnaire;
import dpi.safeguards.report.Questionnaire.Question;
import dpi.safeguards.report.QuestionnaireCsv;
import dpi.safeguards.report.QuestionnaireYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireReaderTest {

    private static final String HEADER = "safeguard,subject,question,severity,authority,answer,by,on,note\n";
    private static final PartialDate DAY = PartialDate.parse("2026-03-31");
    private static final Country COUNTRY = new Country("XE", "Examplia", "", Provenance.NONE);
    private static final CaseFile CASE = CaseFile.of(
            "A case",
            Clocks.at(LocalDate.of(2026, 3, 31)),
            COUNTRY,
            List.of(DpiSystemBuilder.builder()
                    .id("id-card")
                    .name("ID card")
                    .kind(SystemKind.DIGITAL_ID)
                    .build()));

    @TempDir
    private Path folder = Path.of("");

    /** Copies the question, as the form writes it, into the cells that a person fills in. */
    @Property
    void anyTextSurvivesATable(@ForAll("texts") String text) {
        String table = QuestionnaireCsv.write(asking(text));
        String end = ",high,R1 Government,,,,\n";
        String cell = table.substring((HEADER + "SEC-019,id-card,").length(), table.length() - end.length());
        String filled = table.substring(0, table.length() - end.length()) + ",high,R1 Government,yes," + cell
                + ",2026-01-15," + cell + "\n";

        assertSurvives(text, read("answers.csv", filled));
    }

    @Property
    void anyTextSurvivesYaml(@ForAll("texts") String text) {
        String form = QuestionnaireYaml.write(asking(text));
        String quoted = form.lines()
                .filter(line -> line.startsWith("    question: "))
                .findFirst()
                .orElseThrow()
                .substring("    question: ".length());
        String filled = form.substring(0, form.indexOf("    answer: \"\"\n")) + "    answer: yes\n    by: " + quoted
                + "\n    on: 2026-01-15\n    note: " + quoted + "\n";

        assertSurvives(text, read("answers.yaml", filled));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.of(
                "\"",
                "'",
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                "\r\n",
                ",",
                ";",
                ":",
                "#",
                "\\",
                " ",
                "\0",
                "\u0085",
                "\u2028",
                "\ufeff",
                "\uffff",
                "\u202e",
                "සිං\u200dහල",
                "ñ",
                "\ud83d\ude00",
                "yes",
                "- a",
                "null");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(5).filter(text -> StandardCharsets.UTF_8
                .newEncoder()
                .canEncode(text));
        return Arbitraries.oneOf(awkward, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static void assertSurvives(String text, List<Attestation> answers) {
        assertEquals(1, answers.size());
        Attestation answer = answers.get(0);
        assertEquals(text, answer.by());
        assertEquals(text, answer.provenance().note());
        assertEquals("SEC-019", answer.safeguard());
        assertEquals("id-card", answer.subject());
        assertEquals(PartialDate.parse("2026-01-15"), answer.on());
    }

    @Test
    void readsTheSameAnswersFromEveryForm() {
        String yaml =
                """
                format: safeguards-questionnaire/1
                title: A case
                country: XE
                answers:
                  - { safeguard: SEC-001, subject: id-card, question: "Why?", answer: "", by: "", on: "", note: "" }
                  - { safeguard: SEC-019, subject: id-card, answer: no, by: Registrar General, on: 2026-01, note: Act 14 }
                  - { safeguard: SEC-013, subject: id-card, answer: unknown, by: Registrar General }
                """;
        String json =
                """
                {"format": "safeguards-questionnaire/1", "answers": [
                  {"safeguard": "SEC-001", "subject": "id-card"},
                  {"safeguard": "SEC-019", "subject": "id-card", "answer": "no", "by": "Registrar General",
                   "on": "2026-01", "note": "Act 14"},
                  {"safeguard": "SEC-013", "subject": "id-card", "answer": "unknown", "by": "Registrar General", "on": ""}]}
                """;
        String table = HEADER + "SEC-001,id-card,Why?,,,,,,\nSEC-019,id-card,,,, no ,Registrar General,2026-01,Act 14\n"
                + ",,,,,,,,\nSEC-013,id-card,,,,unknown,Registrar General,,\n";

        List<Attestation> answers = read("answers.yaml", yaml);
        assertEquals(
                List.of(Answer.NO, Answer.UNKNOWN),
                answers.stream().map(Attestation::answer).toList());
        assertEquals(
                List.of("answer-SEC-019-id-card", "answer-SEC-013-id-card"),
                answers.stream().map(Attestation::id).toList());
        assertEquals("/answers/1", answers.get(0).provenance().pointer());
        assertEquals("Act 14", answers.get(0).provenance().note());
        assertEquals(
                "answers.yaml", answers.get(0).provenance().sources().get(0).id());
        assertEquals(PartialDate.UNKNOWN, answers.get(1).on());
        for (List<Attestation> same : List.of(
                read("answers.json", json),
                read("answers.csv", table),
                read("answers.csv", "\ufeff" + table.replace(',', ';').replace("\n", "\r\n")))) {
            assertEquals(
                    answers.stream().map(QuestionnaireReaderTest::words).toList(),
                    same.stream().map(QuestionnaireReaderTest::words).toList());
        }
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertEquals(
                """
                a.yaml:1 /format: "format" must be "safeguards-questionnaire/1", found "safeguards-case-file/1".
                a.yaml:3 /answers/0/answer: Expected one of yes, no, unknown, found "Yes". Maybe "yes"?
                a.yaml:4 /answers/1: "subject" is missing; an answer needs it.
                a.yaml:4 /answers/1: "by" is missing; an answer needs it.
                a.yaml:5 /answers/2/on: "15/01/2026" is not a date; write 2024, 2024-02 or 2024-02-29.
                a.yaml:6 /answers/3/anser: "anser" is not a key here. Maybe "answer"?
                a.yaml:8 /answers/5/answer: SEC-005 is already answered for "s": yes by A, but here no by B.
                a.yaml:10 /answers/7: Expected an object, found "yes".""",
                refused(
                        "a.yaml",
                        """
                        format: safeguards-case-file/1
                        answers:
                          - { safeguard: SEC-001, subject: s, answer: Yes, by: A }
                          - { safeguard: SEC-002, subject: "", answer: yes, by: " " }
                          - { safeguard: SEC-003, subject: s, answer: yes, by: A, on: 15/01/2026 }
                          - { safeguard: SEC-004, subject: s, anser: yes, by: A }
                          - { safeguard: SEC-005, subject: s, answer: yes, by: A }
                          - { safeguard: SEC-005, subject: s, answer: no, by: B }
                          - { safeguard: SEC-005, subject: s, answer: yes, by: C }
                          - yes
                        """));
        assertEquals(
                """
                a.csv:2: Column "answer": Expected one of yes, no, unknown, found "maybe".
                a.csv:3: "by" is missing; an answer needs it.""",
                refused("a.csv", HEADER + "SEC-001,s,,,,maybe,A,,\nSEC-002,s,,,,yes,,,\n"));
    }

    @Test
    void refusesABrokenTableWithTheLine() {
        assertEquals(
                "a.csv:4: The quote that opens a cell here is never closed.",
                refused(
                        "a.csv",
                        HEADER + "SEC-001,s,\"two\nlines\",,,,,,\nSEC-002,s,\"Why?,,,yes,A,,\nSEC-003,s,,,,,,,\n"));
        assertEquals(
                """
                a.csv:2: Expected 9 cells, found 8.
                a.csv:3: Expected 9 cells, found 10.
                a.csv:4: A quote is out of place: a cell with a quote in it begins and ends with one, and doubles each within.
                a.csv:5: A quote is out of place: a cell with a quote in it begins and ends with one, and doubles each within.""",
                refused(
                        "a.csv",
                        HEADER + "SEC-001,s,,,,yes,A,\nSEC-002,s,,,,yes,A,,,\rSEC-003,s,5\" disk,,,yes,A,,\r\n"
                                + "SEC-004,s,\"a\"b,,,yes,A,,\n"));
        assertEquals(
                "a.csv:1: The first line must be \"" + HEADER.strip() + "\", found \"safeguard,subject\".",
                refused("a.csv", "safeguard,subject\nSEC-001,s\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.yaml", "a.json"})
    void refusesWhatIsNotUtf8(String name) {
        byte[] latin = (HEADER + "ñ").getBytes(StandardCharsets.ISO_8859_1);
        InputException refused = assertThrows(InputException.class, () -> QuestionnaireReader.read(name, latin));
        assertEquals(1, refused.problems().size());
        assertEquals(0, String.valueOf(refused.getMessage()).indexOf(name + ":2: The file is not valid UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{\"format\": \"safeguards-questionnaire/1\"}"})
    void refusesWhatIsNoQuestionnaire(String text) {
        for (String name : List.of("a.csv", "a.yaml", "a.json")) {
            assertThrows(InputException.class, () -> read(name, text));
        }
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertEquals(
                "answers.xlsx: The name of a filled questionnaire ends in .yaml, .yml, .json or .csv.",
                refused("answers.xlsx", HEADER));
    }

    @Test
    void readsOnlyAnswersAboutFactsOfTheCase() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER + "SEC-001,id-crad,,,,yes,A,,\nLEG-001,XE,,,,yes,A,,\n");

        assertEquals(
                "a.csv:2: Column \"subject\": \"id-crad\" is not the id of a fact in the case. Maybe \"id-card\"?",
                assertThrows(InputException.class, () -> QuestionnaireReader.readFor(CASE, file))
                        .getMessage());
    }

    @Test
    void addsAnAnswerToACaseOnce() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER + "SEC-001,id-card,,,,yes,A,,\n");
        CaseFile answered = CASE.with(QuestionnaireReader.readFor(CASE, file));
        assertEquals(List.of(), QuestionnaireReader.readFor(answered, file));

        Files.writeString(file, HEADER + "SEC-001,id-card,,,,no,B,,\n");
        assertEquals(
                "a.csv:2: Column \"answer\": SEC-001 is already answered for \"id-card\": yes by A, but here no by B.",
                assertThrows(InputException.class, () -> QuestionnaireReader.readFor(answered, file))
                        .getMessage());
        CaseFile taken = CASE.with(List.of(DpiSystemBuilder.builder()
                .id("answer-SEC-001-id-card")
                .name("A")
                .kind(SystemKind.DIGITAL_ID)
                .build()));
        assertThrows(InputException.class, () -> QuestionnaireReader.readFor(taken, file));
    }

    private static Questionnaire asking(String text) {
        Question question =
                new Question("SEC-019", text, "id-card", text, Severity.HIGH, new Actor(Authority.R1, List.of(text)));
        return new Questionnaire(text, COUNTRY, DAY, List.of(question), 0);
    }

    private static List<Attestation> read(String name, String text) {
        return QuestionnaireReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String name, String text) {
        return String.valueOf(
                assertThrows(InputException.class, () -> read(name, text)).getMessage());
    }

    /** All of an answer but the file it comes from. */
    private static List<String> words(Attestation answer) {
        return List.of(
                answer.id(),
                answer.answer() + " by " + answer.by() + " on " + answer.on(),
                answer.provenance().pointer() + answer.provenance().note());
    }
}
