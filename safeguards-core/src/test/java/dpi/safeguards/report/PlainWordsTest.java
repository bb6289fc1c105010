package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.ContractBuilder;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.ControlBuilder;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.DataSharingBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.IncidentBuilder;
import dpi.safeguards.facts.MeasureKind;
import dpi.safeguards.facts.MeasurementBuilder;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainWordsTest {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+_[A-Z_]+");

    @ParameterizedTest
    @MethodSource("everyKindOfFact")
    void shownOfAnyFactIsNoConstant(Fact fact) {
        String shown = PlainWords.of(FactKind.of(fact)) + " " + PlainWords.label(fact) + ": " + FactWords.of(fact);

        assertFalse(CONSTANT.matcher(shown).find(), shown);
    }

    private static Stream<Fact> everyKindOfFact() {
        String resource = "/dpi/safeguards/io/all-facts.case.json";
        return CaseFileReader.read(resource, SchemaFile.bytes(resource)).facts().stream();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void callsAFactWhatAReaderWouldCallIt(String label, Fact fact) {
        assertEquals(label, PlainWords.label(fact));
    }

    private static Stream<Arguments> labels() {
        Control control = ControlBuilder.builder()
                .id("c")
                .about("national-id")
                .kind(ControlKind.API_DOCUMENTATION)
                .build();
        Contract contract = ContractBuilder.builder().id("c").build();
        return Stream.of(
                Arguments.of("API documentation for national-id", control),
                Arguments.of("c", contract),
                Arguments.of(
                        "Enrolment kits",
                        ContractBuilder.builder(contract)
                                .title("Enrolment kits")
                                .build()),
                Arguments.of(
                        "data from national-id to Revenue authority",
                        DataSharingBuilder.builder()
                                .id("d")
                                .from("national-id")
                                .recipient("Revenue authority")
                                .build()),
                Arguments.of(
                        "d",
                        DataSharingBuilder.builder().id("d").from("national-id").build()),
                Arguments.of(
                        "outage",
                        IncidentBuilder.builder()
                                .id("outage")
                                .about("national-id")
                                .build()),
                Arguments.of(
                        "outside funding share of national-id",
                        MeasurementBuilder.builder()
                                .id("m")
                                .about("national-id")
                                .kind(MeasureKind.OUTSIDE_FUNDING_SHARE)
                                .build()));
    }

    @Test
    void saysAMeasuredNumberAsItIsWritten() {
        Fact fact = MeasurementBuilder.builder()
                .id("m")
                .about("national-id")
                .kind(MeasureKind.AVAILABILITY)
                .value(new BigDecimal("98.50"))
                .build();

        assertEquals("about national-id; kind availability; value 98.50", FactWords.of(fact));
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void asksForAFactOfAnyKindInWords(FactKind kind) {
        String asked = MissingWords.of(new MissingFact(kind, "", "published == YES", Verdict.SATISFIED, "X-001 a"));

        assertFalse(CONSTANT.matcher(asked).find() || asked.contains("-"), asked);
    }

    @Test
    void asksForASharingOfDataInWords() {
        assertEquals(
                "would speak for it: a further sharing of data: purpose limited is yes",
                MissingWords.of(new MissingFact(
                        FactKind.DATA_SHARING, "", "purposeLimited == YES", Verdict.SATISFIED, "X-001 a")));
    }
}
