package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.input.InputException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that people make in YAML are named on the line where they are mended. */
class YamlWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "laws:/  - id: a/   - id: b/last: 1~ 3~ A list item must be indented like the one above it",
                "laws:/  - id: a/ - id: b/last: 1~ 3~ A list item must be indented like the one above it",
                "a: 1/b: \"never closed/c: 2/d: 3~ 2~ The text that opens with a quote in column 4 is never closed.",
                "a: 1/topics: [x, y/rank: z~ 2~ The list that opens with [ in column 9 is not closed",
                "a: 1/topics: {x: y/rank: z~ 2~ The object that opens with { in column 9 is not closed",
                "a: 1/country/b: 2~ 2~ Expected \"name: value\" or a list item \"- value\"",
                "a: 1/title: Act: the second~ 2~ A name with a colon stands where none can",
                "a: 1/country:/    id: b/  name: c~ 4~ The line must be indented like the lines it belongs to",
                "a: 1/b: @home~ 2~ A text that begins with @",
                "a: 1/b: \"C:\\q\"/c: 1~ 2~ What follows the backslash is no escape",
                "a: 1/b: |x/c: 1~ 2~ After | or > expected the end of the line",
                "a: 1/b: *~ 2~ A text that begins with * must be in quotes.",
            })
    void areNamedOnTheirLine(String text, int line, String words) {
        byte[] bytes = text.replace('/', '\n').getBytes(StandardCharsets.UTF_8);

        InputException refusal = assertThrows(InputException.class, () -> Document.parse("a.yaml", bytes));

        String message = String.valueOf(refusal.getMessage());
        String expected = "a.yaml:" + line + ": " + words;
        assertEquals(expected, message.substring(0, Math.min(expected.length(), message.length())), message);
    }
}
