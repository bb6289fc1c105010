package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.Source;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GovTechMaturityReaderTest {

    private static final Source SOURCE = new Source("gtmi", "GovTech Maturity Index", "", "");
    private static final String HEADER = "economy,year,group,gtmi,cgsi,psdi,dcei,gtei\n";

    @Test
    void readsTheYearsOfOneEconomyAsIndicatorsOfLowConfidence() {
        List<Indicator> read = read(HEADER
                + "Anyland,2022,B,0.7489,0.8357,0.8522,0.5892,0.7187\n"
                + "Otherland,2022,A,0.9,0.9,0.9,0.9,0.9\n"
                + "Anyland,2025,C,,0.83,,,\n");
        assertEquals(
                List.of("gtmi-2022", "gtmi-2025"),
                read.stream().map(Indicator::id).toList());
        assertEquals("0.7489, group B", read.get(0).value());
        assertEquals("group C", read.get(1).value());
        assertEquals(Map.of("cgsi", "0.83"), read.get(1).components());
        assertEquals(Confidence.LIKELY, read.get(0).provenance().confidence());
        assertEquals(List.of(SOURCE), read.get(0).provenance().sources());
    }

    @Test
    void saysEverythingThatIsWrongWithTheLine() {
        InputException refused = assertThrows(
                InputException.class, () -> read(HEADER + "Anyland,22,E,high,0.1,0.1,0.1,0.1\nAnyland,2025\n"));
        assertEquals(
                List.of(2, 2, 2, 3),
                refused.problems().stream().map(Problem::line).toList());
    }

    @Test
    void refusesAnotherTable() {
        InputException refused = assertThrows(InputException.class, () -> read("country,score\nAnyland,1\n"));
        assertEquals(1, refused.problems().size());
    }

    private static List<Indicator> read(String table) {
        return GovTechMaturityReader.read("gtmi.csv", table.getBytes(StandardCharsets.UTF_8), "Anyland", SOURCE);
    }
}
