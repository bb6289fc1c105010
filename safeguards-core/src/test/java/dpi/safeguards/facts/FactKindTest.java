package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactKindTest {

    @Test
    void existsExactlyOnceForEveryFact() {
        Set<Class<?>> facts = new HashSet<>(Arrays.asList(Fact.class.getPermittedSubclasses()));

        assertEquals(facts, Arrays.stream(FactKind.values()).map(FactKind::type).collect(Collectors.toSet()));
        assertEquals(facts.size(), FactKind.values().length);
    }

    @Test
    void hasAKeyOfItsOwn() {
        Set<String> keys = Arrays.stream(FactKind.values()).map(FactKind::key).collect(Collectors.toSet());

        assertEquals(FactKind.values().length, keys.size());
    }

    @ParameterizedTest
    @EnumSource
    void hasAKeyThatIsNoFieldOfACaseFile(FactKind kind) {
        assertTrue(kind.key().matches("[a-z][a-zA-Z]*"), kind.key());
        assertFalse(
                Set.of("format", "title", "note", "sources", "openQuestions").contains(kind.key()), kind.key());
    }

    @Test
    void isFoundForAFact() {
        assertEquals(FactKind.CLOCKS, FactKind.of(Clocks.at(LocalDate.of(2026, 3, 31))));
        assertEquals(
                FactKind.TENDER, FactKind.of(TenderBuilder.builder().id("t").build()));
        assertEquals(
                FactKind.COUNTRY,
                FactKind.of(CountryBuilder.builder().id("XE").name("Examplia").build()));
    }

    @Test
    void hasTheTopicsByWhichItsFactsAreSorted() {
        assertEquals(
                Arrays.stream(ClauseTopic.values()).map(Enum::name).collect(Collectors.toSet()),
                FactKind.CLAUSE.topics());
        assertEquals(FactKind.CLAUSE.topics(), FactKind.PROCUREMENT_STANDARD.topics());
        assertEquals(Set.of(), FactKind.TENDER.topics());
    }
}
