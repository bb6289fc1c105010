package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.authoring.CaseRunner;
import dpi.safeguards.authoring.PackFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every worked case of every pack and overlay in this module is a test. */
class PackCasesTest {

    @TestFactory
    Stream<DynamicContainer> workedCases() {
        return Packs.folders().map(folder -> {
            PackFolder pack = PackFolder.read(folder);
            return DynamicContainer.dynamicContainer(
                    pack.id(),
                    CaseRunner.ofCompiled(pack).run().stream()
                            .map(result -> DynamicTest.dynamicTest(
                                    result.safeguard() + " " + result.kind() + ": " + result.name(),
                                    () -> assertEquals(List.of(), result.failures(), result.place()))));
        });
    }
}
