package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.bytes;
import static dpi.safeguards.io.CaseText.small;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no clean JSON or YAML is refused with its line. */
class CaseFileSyntaxTest {

    @ParameterizedTest
    @MethodSource("unclean")
    void refusesWhatIsNoCleanTree(String name, byte[] bytes, int line, String message) {
        InputException refusal = assertThrows(InputException.class, () -> CaseFileReader.read(name, bytes));

        assertEquals(1, refusal.problems().size());
        Problem problem = refusal.problems().get(0);
        assertEquals(name, problem.file());
        assertEquals(line, problem.line());
        assertTrue(problem.message().contains(message), problem.message());
    }

    private static Stream<Arguments> unclean() {
        String lone = "\\" + "ud83d";
        return Stream.of(
                unclean("a.json", "{\n\"title\": \"A\",\n\"title\": \"B\"\n}", 3, "The name \"title\" stands twice"),
                unclean("a.json", "{\"country\": {\"id\": 1,\n\"id\": 2}}", 2, "The name \"id\" stands twice"),
                unclean("a.yaml", "title: A\ntitle: B\n", 2, "The name \"title\" stands twice"),
                unclean("a.json", "{}\n{}", 2, "Text follows after the end of the value."),
                unclean("a.json", "{}\n\nand so on", 3, "\"and\" is no value"),
                unclean("a.yaml", "a: 1\n---\nb: 2\n", 3, "Text follows after the end of the value."),
                unclean("a.json", "{\n\"title\": \"half " + lone + " a pair\"}", 2, "half a character"),
                unclean("a.json", "{\n\"" + lone + "\": 1}", 2, "surrogate"),
                unclean("a.yaml", "title: A\nnote: \"" + lone + "\"\n", 2, "half a character"),
                unclean("a.yaml", "title: &t A\nnote: *t\n", 2, "Aliases (*name) are not allowed"),
                unclean("a.yaml", "a: &a {b: 1}\nc:\n  <<: *a\n", 1, "Anchors (&name) are not allowed"),
                unclean("a.json", "{\n\"n\": 1e400000000}", 2, "The number 1e400000000 is out of range."),
                unclean("a.json", "{\n\"n\": 1e-400000000}", 2, "The number 1e-400000000 is out of range."),
                unclean("a.yaml", "title: A\nn: 1e400000000\n", 2, "The number 1e400000000 is out of range."),
                unclean("a.json", "{\"n\": " + "1".repeat(101) + "}", 1, "A number has more than 100 digits"),
                unclean("a.json", "[".repeat(100_000), 1, "nested in each other more than 64 deep"),
                unclean("a.yaml", "[".repeat(10_000), 1, "nested in each other more than 64 deep"),
                unclean("a.json", "", 0, "The file is empty."),
                unclean("a.yaml", "# nothing\n", 0, "The file is empty."),
                unclean("a.json", "{\"title\": NaN}", 1, "NaN"),
                unclean("a.json", "{\"title\": \"A\",}", 1, "after the last value there is no comma"),
                unclean("a.json", "{\n// title\n}", 2, "comment"),
                unclean("a.json", "{\n\"title\": \"A\n\"}", 2, "line end, tab or other control character"),
                Arguments.of(
                        "a.json", new byte[] {'"', (byte) 0xC3, '"'}, 1, "The file is not valid UTF-8: the byte 0x"),
                Arguments.of("a.yaml", new byte[] {'a', (byte) 0xFF}, 1, "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "overlong.json",
                        new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'},
                        1,
                        "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "surrogate.json",
                        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"'},
                        1,
                        "The file is not valid UTF-8: the byte 0x"),
                Arguments.of(
                        "utf-16.json",
                        "{}".getBytes(StandardCharsets.UTF_16),
                        0,
                        "The file is UTF-16; save it as UTF-8."));
    }

    private static Arguments unclean(String name, String text, int line, String message) {
        return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), line, message);
    }

    @Test
    void acceptsAWholePairOfSurrogates() {
        assertEquals(
                "\uD83D\uDE00", small("\"note\": \"\\" + "ud83d\\" + "ude00\"").note());
    }
}
