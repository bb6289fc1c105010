package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Document JSON = parse(
            "a.json",
            """
            {
              "title": "A",
              "laws": [
                {"id": "one"},
                {
                  "id": "two",
                  "parts":
                    [1, 2,
                     3],
                  "a/b~c": true
                }
              ],
              "": null
            }
            """);

    private static final Document YAML = parse(
            "a.yaml",
            """
            # A comment
            title: A

            laws:
              - id: one
              - id: two
                parts: [1, 2,
                  3]
                note: >
                  A text over
                  two lines.
                last: yes
            """);

    @ParameterizedTest
    @CsvSource({
        "'',               1",
        "/title,           2",
        "/laws,            3",
        "/laws/0,          4",
        "/laws/0/id,       4",
        "/laws/1,          5",
        "/laws/1/id,       6",
        "/laws/1/parts,    8",
        "/laws/1/parts/1,  8",
        "/laws/1/parts/2,  9",
        "/laws/1/a~1b~0c, 10",
        "/,               13"
    })
    void remembersTheLineOfEachValueOfJson(String pointer, int line) {
        assertEquals(line, JSON.line(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "/title,          2",
        "/laws/0,         5",
        "/laws/0/id,      5",
        "/laws/1,         6",
        "/laws/1/id,      6",
        "/laws/1/parts,   7",
        "/laws/1/parts/2, 8",
        "/laws/1/last,   12"
    })
    void remembersTheLineOfEachValueOfYaml(String pointer, int line) {
        assertEquals(line, YAML.line(pointer));
    }

    @ParameterizedTest
    @CsvSource({"/laws/1/title, 5", "/laws/1/parts/7/x, 8", "/laws/2, 3", "/note, 1", "/note/0/x, 1"})
    void givesTheLineOfTheNearestValueAroundAMissingOne(String pointer, int line) {
        assertEquals(line, JSON.line(pointer));
    }

    @Test
    void findsAValueByItsPointer() {
        assertEquals("two", JSON.at("/laws/1/id").textValue());
        assertTrue(JSON.at("/laws/1/" + Document.escape("a/b~c")).booleanValue());
        assertTrue(JSON.at("/laws/2").isMissingNode());
        assertTrue(JSON.at("").isObject());
    }

    @Test
    void escapesAStepOfAPointerSoThatItIsReadBack() {
        assertEquals("a~1b~0c~01", Document.escape("a/b~c~1"));
        assertEquals("plain", Document.escape("plain"));
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        assertEquals(new BigDecimal("1250000.50"), number("a.json", "1250000.50"));
        assertEquals(new BigDecimal("0.1"), number("a.json", "0.1"));
        assertEquals(
                new BigDecimal("12345678901234567890.12345678901234567890"),
                number("a.json", "12345678901234567890.12345678901234567890"));
        assertEquals(new BigDecimal("1250000.50"), number("a.yaml", "1250000.50"));
    }

    @ParameterizedTest
    @CsvSource({"1e100, 1e101", "1e-100, 1e-101"})
    void readsNumbersUpToARange(String within, String beyond) {
        assertEquals(new BigDecimal(within), number("a.json", within));
        assertEquals(
                "The number " + beyond + " is out of range.",
                refusal("a.json", beyond).message());
    }

    @Test
    void refusesANumberWithAVeryLongExponent() {
        assertEquals(2, refusal("a.json", "{\n\"n\": 1e99999999999}").line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "no", "on", "off", "Yes", "NO", "y", "n"})
    void readsTheLittleWordsOfYamlAsTexts(String word) {
        JsonNode read = parse("a.yaml", "answer: " + word + "\n").at("/answer");

        assertTrue(read.isTextual());
        assertEquals(word, read.textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2024-02", "1.2.3", "10:30"})
    void readsTheDatesAndVersionsOfYamlAsTexts(String text) {
        assertEquals(text, parse("a.yaml", "value: " + text + "\n").at("/value").textValue());
    }

    @Test
    void readsAsYamlOnlyWhatIsCalledSo() {
        assertEquals("A", parse("a.yml", "title: A\n").at("/title").textValue());
        assertThrows(InputException.class, () -> parse("a.json", "title: A\n"));
        assertThrows(InputException.class, () -> parse("a.txt", "title: A\n"));
    }

    @Test
    void saysInWhichLineYamlIsNoYaml() {
        Problem problem = refusal("a.yaml", "title: A\nnote: \"never closed\nlast: 1\n");

        assertEquals("a.yaml", problem.file());
        assertFalse(problem.message().isBlank());
    }

    @Test
    void saysOfAnUnfinishedFileNothingAboutItsParser() {
        String message = refusal("a.json", "{\"a\": [1").message();

        assertEquals("The file ends too early: the list that opens on line 1 is not closed.", message);
    }

    @Property
    void readsAnyTextOrRefusesItWithAProblem(@ForAll("texts") String text) {
        for (String name : List.of("a.json", "a.yaml")) {
            try {
                Document document = parse(name, text);
                assertTrue(document.line("") > 0, text);
            } catch (InputException refused) {
                assertEquals(1, refused.problems().size(), text);
                assertEquals(name, refused.problems().get(0).file());
            }
        }
    }

    /** Texts made of the pieces that JSON and YAML are made of. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "'",
                        "\n",
                        "  ",
                        "- ",
                        "\t",
                        "\\",
                        "\\u",
                        "d83d",
                        "#",
                        "&a ",
                        "*a",
                        "!!int ",
                        "!!float ",
                        "!!binary ",
                        "|",
                        ">",
                        "?",
                        "%",
                        "@",
                        "`",
                        "---",
                        "...",
                        "<<",
                        "a",
                        "b",
                        "0",
                        "1",
                        "-",
                        "+",
                        ".",
                        "e",
                        "E9",
                        "0x",
                        "_",
                        ".inf",
                        ".nan",
                        "null",
                        "true",
                        "~",
                        "é",
                        "\u0000",
                        "\uFEFF",
                        "\uD83D\uDE00",
                        "\u2028")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static BigDecimal number(String name, String text) {
        return parse(name, text).root().decimalValue();
    }

    private static Problem refusal(String name, String text) {
        InputException refusal = assertThrows(InputException.class, () -> parse(name, text));
        assertEquals(1, refusal.problems().size());
        return refusal.problems().get(0);
    }

    private static Document parse(String name, String text) {
        return Document.parse(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
