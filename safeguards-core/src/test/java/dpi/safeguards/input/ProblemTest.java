package dpi.safeguards.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "12, /laws/0/rank, a.case.json:12 /laws/0/rank: Wrong.",
        "12, '',           a.case.json:12: Wrong.",
        "0,  /laws/0/rank, a.case.json /laws/0/rank: Wrong.",
        "0,  '',           a.case.json: Wrong."
    })
    void saysFileAndAsFarAsThereAreAnyLineAndPointer(int line, String pointer, String said) {
        assertEquals(said, new Problem("a.case.json", line, pointer, "Wrong.").toString());
    }

    @Test
    void comesInTheOrderOfFilesAndLines() {
        Problem first = new Problem("a.json", 2, "/a", "First.");
        Problem second = new Problem("a.json", 10, "/b", "Second.");
        Problem third = new Problem("b.json", 1, "/c", "Third.");

        InputException refusal = new InputException(List.of(third, second, first));

        assertEquals(List.of(first, second, third), refusal.problems());
        assertEquals("a.json:2 /a: First.\na.json:10 /b: Second.\nb.json:1 /c: Third.", refusal.getMessage());
    }
}
