package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.arbitrary.AnyCaseFile;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Every case comes back from JSON and from YAML as it was made in Java. */
class CaseFileRoundTripTest {

    @Domain(AnyCaseFile.class)
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void givesACaseBackFromJson(@ForAll CaseFile made) {
        assertEquals(made, read("a.case.json", CaseFileWriter.writeJson(made)));
    }

    @Domain(AnyCaseFile.class)
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void givesACaseBackFromYaml(@ForAll CaseFile made) {
        assertEquals(made, read("a.case.yaml", CaseFileWriter.writeYaml(made)));
    }

    private static CaseFile read(String name, String text) {
        return CaseFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
