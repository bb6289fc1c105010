package dpi.safeguards.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.json.FactReader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No type of fact is left without values to try it with. */
class AnyFactTest {

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void hasFactsOfEveryKindToTryWith(FactKind kind) {
        Fact any = AnyFact.of(kind).sample();

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
}
