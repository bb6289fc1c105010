package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.arbitrary.AnyCaseFile;
import dpi.safeguards.arbitrary.AnyFact;
import dpi.safeguards.arbitrary.Setting;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.json.FactReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case comes back from JSON and from YAML as it was made in Java. */
class CaseFileRoundTripTest {

    @Domain(AnyCaseFile.class)
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void givesACaseBackFromJson(@ForAll CaseFile made) {
        assertEquals(made, read("a.case.json", CaseFileWriter.writeJson(made)));
    }

    @Domain(AnyCaseFile.class)
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void givesACaseBackFromYaml(@ForAll CaseFile made) {
        assertEquals(made, read("a.case.yaml", CaseFileWriter.writeYaml(made)));
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void hasFactsOfEveryKindToTryWith(FactKind kind) {
        Fact any = AnyFact.of(kind, Setting.alone(AnyFact.SOURCES, AnyFact.POINTER))
                .sample();

        assertEquals(kind.type(), any.getClass());
    }

    @Test
    void triesEveryTypeOfFactThatACaseFileLists() {
        Set<Class<?>> tried =
                Arrays.stream(FactKind.values()).map(FactKind::type).collect(Collectors.toSet());

        assertEquals(Set.of(Fact.class.getPermittedSubclasses()), tried);
        assertEquals(
                FactReader.keys(),
                AnyCaseFile.LISTED.stream().map(FactKind::key).toList());
    }

    private static CaseFile read(String name, String text) {
        return CaseFileReader.read(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
