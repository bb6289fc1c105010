package dpi.safeguards.internal.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.FactKind;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be changed is said once, is true of the facts, and stands on the page. */
class ChangeableTest {

    private static final Set<FactKind> NEVER = EnumSet.of(
            FactKind.COUNTRY,
            FactKind.CLOCKS,
            FactKind.LAW,
            FactKind.SYSTEM,
            FactKind.EXISTING_MEASURE,
            FactKind.MEASUREMENT,
            FactKind.INDICATOR,
            FactKind.ATTESTATION,
            FactKind.COMPLETE,
            FactKind.PARAMETER,
            FactKind.WAIVER);

    @Test
    void whatIsNobodysToChangeIsNeverChanged() {
        for (FactKind kind : NEVER) {
            assertEquals(java.util.List.of(), Changeable.in(kind), kind.key());
            assertFalse(Changeable.isAddable(kind), kind.key());
        }
    }

    @Test
    void everyFieldIsOneOfTheFact() {
        for (Changeable each : Changeable.values()) {
            Set<String> fields = Arrays.stream(each.kind().type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            assertTrue(each.field().isEmpty() || fields.contains(each.field()), each.name());
            assertTrue(each.why().endsWith("."), each.name());
        }
    }

    @Test
    void thePageSaysAllOfIt() throws IOException {
        String page = Files.readString(Path.of("../docs/smallest-change.md"));
        for (Changeable each : Changeable.values()) {
            String row = "| " + each.kind().key() + " | "
                    + (each.field().isEmpty() ? "one more" : "`" + each.field() + "`") + " | "
                    + String.join(", ", each.targets()).replace("$", "") + " | " + each.why() + " |";
            assertTrue(page.contains(row), "missing on the page: " + row);
        }
        for (FactKind kind : FactKind.values()) {
            String row = "| " + kind.key() + " | " + Changeable.whyFixed(kind) + " |";
            assertTrue(page.contains(row), "missing on the page: " + row);
        }
    }
}
