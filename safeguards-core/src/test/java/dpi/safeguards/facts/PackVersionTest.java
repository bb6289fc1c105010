package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackVersionTest {

    @Test
    void versionsStandInTheOrderOfSemanticVersioning() {
        List<String> inOrder = List.of(
                "0.9.0",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.9",
                "1.0.10",
                "1.10.0",
                "2.0.0",
                "999999999.0.0");
        List<String> sorted = new ArrayList<>(inOrder);
        Collections.reverse(sorted);
        sorted.sort((one, other) -> PackVersion.parse(one).compareTo(PackVersion.parse(other)));
        assertEquals(inOrder, sorted);
    }
}
