package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.authoring.CaseRunner;
import dpi.safeguards.authoring.PackFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every worked case of every pack in this module is a test. */
class PackCasesTest {

    @TestFactory
    Stream<DynamicTest> workedCases() {
        PackFolder folder = PackFolder.read(Path.of("src/main/packs/dpi-safeguards"));
        return CaseRunner.of(folder).run().stream()
                .map(result -> DynamicTest.dynamicTest(
                        result.safeguard() + " " + result.kind() + ": " + result.name(),
                        () -> assertEquals(List.of(), result.failures(), result.place())));
    }
}
