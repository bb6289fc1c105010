package dpi.safeguards.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.io.DigitalScope.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitalScopeTest {

    private static final String PARAGUAY =
            "Catálogo de productos, bienes y servicios de la Dirección Nacional de Contrataciones Públicas del Paraguay";

    private final DigitalScope scope = DigitalScope.load();

    @ParameterizedTest
    @CsvSource({
        "CPV,    72000000,      YES",
        "UNSPSC, 72141000,      NO",
        "CPV,    43000000,      NO",
        "UNSPSC, 43211508,      YES",
        "CPV,    81000000,      NO",
        "UNSPSC, 81112200,      YES",
        "UNSPSC, 81101500,      NO",
    })
    void aCodeMeansNothingWithoutItsScheme(String scheme, String id, Answer expected) {
        assertEquals(expected, scope.of(List.of(new Code(scheme, id))));
    }

    @ParameterizedTest
    @CsvSource({
        "CPV,    30200000-1,    YES",
        "CPV,    45000000-7,    NO",
        "cpv,    48000000,      YES",
        "CPV-AM, 72211174/1,    YES",
        "UNSPSC, ' 72141000',   NO",
        "UNSPSC, ' 43211508 ',  YES",
    })
    void spellingAndCheckDigitsDoNotMatter(String scheme, String id, Answer expected) {
        assertEquals(expected, scope.of(List.of(new Code(scheme, id))));
    }

    @Test
    void theCatalogueOfParaguayIsReadAsTheOneItIsMadeFrom() {
        assertEquals(Answer.NO, scope.of(List.of(new Code(PARAGUAY, "72131701-002"))));
        assertEquals(Answer.YES, scope.of(List.of(new Code(PARAGUAY, "43211509-001"))));
    }

    @Test
    void anUnknownSchemeTellsNothing() {
        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code("GSIN", "D317E"))));
        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code("", "72000000"))));
        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code("CPV", "45000000"), new Code("GSIN", "D317E"))));
        assertEquals(Answer.YES, scope.of(List.of(new Code("GSIN", "D317E"), new Code("CPV", "48000000"))));
    }

    @Test
    void noCodeTellsNothing() {
        assertEquals(Answer.UNKNOWN, scope.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "CPV,    00000000",
        "CPV,    99000000-0",
        "CPV,    99999999",
        "UNSPSC, 00000000",
        "UNSPSC, 99000000",
        "CPV,    N/A",
        "CPV,    -",
        "CPV,    7",
        "UNSPSC, V1.43211508",
    })
    void aPlaceholderTellsNothing(String scheme, String id) {
        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code(scheme, id))));
        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code(scheme, id), new Code("CPV", "45000000"))));
        assertEquals(Answer.YES, scope.of(List.of(new Code(scheme, id), new Code("CPV", "72000000"))));
    }

    @ParameterizedTest
    @CsvSource({
        "CPV,    30213100-6,    YES",
        "CPV,    30237220-7,    NO",
        "CPV,    32581000-9,    YES",
        "CPV,    32581210-4,    NO",
        "UNSPSC, 43211700,      YES",
        "UNSPSC, 43211802,      NO",
    })
    void anExceptionStandsAgainstTheDigitalCodeAboveIt(String scheme, String id, Answer expected) {
        assertEquals(expected, scope.of(List.of(new Code(scheme, id))));
    }

    @ParameterizedTest
    @CsvSource({
        "CPV,    72224000-1,    UNKNOWN",
        "CPV,    72224100-2,    YES",
        "CPV,    64200000-8,    UNKNOWN",
        "CPV,    64216120-0,    YES",
        "CPV,    64216140-6,    NO",
        "CPV,    64211100-9,    NO",
        "CPV,    35125300,      UNKNOWN",
        "UNSPSC, 43191501,      UNKNOWN",
    })
    void aCodeThatDoesNotTellLeavesTheQuestionOpen(String scheme, String id, Answer expected) {
        assertEquals(expected, scope.of(List.of(new Code(scheme, id))));
    }

    @Test
    void anUndecidedCodeStandsInTheWayOfNoButNotOfYes() {
        Code undecided = new Code("CPV", "35120000");

        assertEquals(Answer.UNKNOWN, scope.of(List.of(new Code("CPV", "45000000"), undecided)));
        assertEquals(Answer.YES, scope.of(List.of(undecided, new Code("CPV", "48000000"))));
    }

    @Test
    void everyPrefixIsOfDigitsAndStandsInOneList() {
        JsonNode schemes =
                SchemaFile.tree("/dpi/safeguards/io/digital-scope.json").path("schemes");
        Set<String> names = new HashSet<>();
        for (JsonNode scheme : schemes) {
            Set<String> prefixes = new HashSet<>();
            for (String list : List.of("digital", "not-digital", "undecided")) {
                List<String> sorted = new ArrayList<>();
                for (JsonNode prefix : scheme.path(list)) {
                    assertTrue(prefix.asText().matches("[0-9]{2,8}"), prefix.asText());
                    assertTrue(prefixes.add(prefix.asText()), prefix.asText() + " stands twice");
                    sorted.add(prefix.asText());
                }
                assertEquals(sorted.stream().sorted().toList(), sorted, list);
            }
            assertTrue(names.add(scheme.path("scheme").asText()));
            scheme.path("aliases").forEach(alias -> assertTrue(names.add(alias.asText()), alias.asText()));
        }
    }

    @Test
    void everyPrefixSaysWhatItRestsOn() {
        for (JsonNode scheme :
                SchemaFile.tree("/dpi/safeguards/io/digital-scope.json").path("schemes")) {
            List<String> prefixes = new ArrayList<>();
            List.of("digital", "not-digital", "undecided")
                    .forEach(list -> scheme.path(list).forEach(prefix -> prefixes.add(prefix.asText())));
            List<String> based = new ArrayList<>();
            scheme.path("basis").forEach(list -> list.forEach(prefix -> based.add(prefix.asText())));
            assertEquals(
                    prefixes.stream().sorted().toList(),
                    based.stream().sorted().toList(),
                    scheme.path("scheme").asText());
        }
    }
}
