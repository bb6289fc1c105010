package dpi.safeguards.facts;

import static dpi.safeguards.facts.PartialDate.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the records of all kinds of facts and of their parts. */
class FactTest {

    private static final BigDecimal THIRTY = BigDecimal.valueOf(30);

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithAMessageThatNamesTheFactTheFieldAndWhatWasExpected(String message, Executable making) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, making);

        assertEquals(message, refusal.getMessage());
    }

    @ParameterizedTest
    @MethodSource("smallest")
    void isUnknownOrEmptyInWhatIsNotStated(Fact fact, Set<String> stated) throws ReflectiveOperationException {
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(fact);
            boolean open = value == null
                    || value.equals("")
                    || value.equals(PartialDate.UNKNOWN)
                    || value.equals(Provenance.NONE)
                    || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))
                    || (value instanceof Collection<?> items && items.isEmpty())
                    || (value instanceof Map<?, ?> map && map.isEmpty());
            assertNotEquals(stated.contains(component.getName()), open, component + " is " + value);
        }
    }

    @Test
    void isTriedInEveryKindAtItsSmallest() {
        Set<FactKind> tried = smallestFacts().map(FactKind::of).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(List.of(FactKind.values())), tried);
    }

    @ParameterizedTest
    @MethodSource("smallestFacts")
    void hasALabelThatCanBeShown(Fact fact) {
        assertTrue(!fact.label().isBlank() && !fact.label().contains("null"), fact.label());
    }

    @Test
    void countsTheFirstTimeRoundWhereAStageEntryDoesNotSay() {
        assertEquals(1, new StageEntry(Stage.L1, PartialDate.UNKNOWN, 1).iteration());
        assertEquals(Extent.WHOLE, law().build().extent());
    }

    @Test
    void restsOnTheOneSourceThatIsGiven() {
        Source source = new Source("gazette", "Official Gazette", "", "");

        assertEquals(new Provenance(List.of(source), Confidence.UNSTATED, "", "", List.of()), Provenance.of(source));
    }

    /** A message and what is refused with it. */
    private static Stream<Arguments> refused() {
        return Stream.of(
                refused("A law needs \"id\", a text that is not blank.", () -> LawBuilder.builder()
                        .build()),
                refused("A law needs \"id\", a text that is not blank.", () -> law().id(" ")
                        .build()),
                refused("Law \"l\" needs \"title\", a text that is not blank.", () -> law().title("\t")
                        .build()),
                refused(
                        "Law \"l\" needs at least one of \"topics\"; write other if none fits.",
                        () -> law().topics(Set.of()).build()),
                refused(
                        "A part of a law needs \"label\", a text that is not blank.",
                        () -> new LawPart("", PartialDate.UNKNOWN, "")),
                refused(
                        "An amendment needs \"instrument\", a text that is not blank.",
                        () -> new Amendment("", PartialDate.UNKNOWN, List.of())),
                refused("An institution needs \"id\", a text that is not blank.", () -> InstitutionBuilder.builder()
                        .build()),
                refused(
                        "Institution \"i\" needs \"name\", a text that is not blank.",
                        () -> InstitutionBuilder.builder().id("i").build()),
                refused("A role needs \"id\", a text that is not blank.", () -> RoleAssignmentBuilder.builder()
                        .build()),
                refused(
                        "Role \"r\" needs \"holder\", a text that is not blank.",
                        () -> RoleAssignmentBuilder.builder().id("r").build()),
                refused("Role \"r\" needs \"function\".", () -> RoleAssignmentBuilder.builder()
                        .id("r")
                        .holder("m")
                        .build()),
                refused("A system needs \"id\", a text that is not blank.", () -> DpiSystemBuilder.builder()
                        .build()),
                refused(
                        "System \"s\" needs \"name\", a text that is not blank.",
                        () -> DpiSystemBuilder.builder().id("s").build()),
                refused(
                        "System \"s\" needs \"kind\".",
                        () -> DpiSystemBuilder.builder().id("s").name("S").build()),
                refused(
                        "The iteration of a stage entry starts at 1, not 0.",
                        () -> new StageEntry(Stage.L1, PartialDate.UNKNOWN, 0)),
                refused(
                        "A procurement standard needs \"id\", a text that is not blank.",
                        () -> ProcurementStandardBuilder.builder().build()),
                refused(
                        "Procurement standard \"p\" needs \"title\", a text that is not blank.",
                        () -> ProcurementStandardBuilder.builder().id("p").build()),
                refused("Procurement standard \"p\" needs \"kind\".", () -> ProcurementStandardBuilder.builder()
                        .id("p")
                        .title("P")
                        .build()),
                refused("A tender needs \"id\", a text that is not blank.", () -> TenderBuilder.builder()
                        .build()),
                refused(
                        "An amount of money needs \"currency\", a text that is not blank.",
                        () -> new Money(THIRTY, "")),
                refused(
                        "\"usd\" is not a currency; write the three letters of ISO 4217, such as USD.",
                        () -> new Money(THIRTY, "usd")),
                refused(
                        "\"US Dollars\" is not a currency; write the three letters of ISO 4217, such as USD.",
                        () -> new Money(THIRTY, "US Dollars")),
                refused("A clause needs \"id\", a text that is not blank.", () -> ClauseBuilder.builder()
                        .build()),
                refused(
                        "Clause \"c\" needs \"tender\", a text that is not blank.",
                        () -> ClauseBuilder.builder().id("c").build()),
                refused(
                        "Clause \"c\" needs \"topic\".",
                        () -> ClauseBuilder.builder().id("c").tender("t").build()),
                refused("A consultation needs \"id\", a text that is not blank.", () -> ConsultationBuilder.builder()
                        .build()),
                refused(
                        "Consultation \"c\" needs \"about\", a text that is not blank.",
                        () -> ConsultationBuilder.builder().id("c").build()),
                refused("An assessment needs \"id\", a text that is not blank.", () -> AssessmentBuilder.builder()
                        .build()),
                refused(
                        "Assessment \"a\" needs \"about\", a text that is not blank.",
                        () -> AssessmentBuilder.builder().id("a").build()),
                refused(
                        "Assessment \"a\" needs \"kind\".",
                        () -> AssessmentBuilder.builder().id("a").about("s").build()),
                refused("A mechanism needs \"id\", a text that is not blank.", () -> MechanismBuilder.builder()
                        .build()),
                refused(
                        "Mechanism \"m\" needs \"about\", a text that is not blank.",
                        () -> MechanismBuilder.builder().id("m").build()),
                refused(
                        "Mechanism \"m\" needs \"kind\".",
                        () -> MechanismBuilder.builder().id("m").about("s").build()),
                refused("A contract needs \"id\", a text that is not blank.", () -> ContractBuilder.builder()
                        .build()),
                refused("A control needs \"id\", a text that is not blank.", () -> ControlBuilder.builder()
                        .build()),
                refused(
                        "Control \"c\" needs \"about\", a text that is not blank.",
                        () -> ControlBuilder.builder().id("c").build()),
                refused(
                        "Control \"c\" needs \"kind\".",
                        () -> ControlBuilder.builder().id("c").about("s").build()),
                refused("A data sharing needs \"id\", a text that is not blank.", () -> DataSharingBuilder.builder()
                        .build()),
                refused(
                        "Data sharing \"d\" needs \"from\", a text that is not blank.",
                        () -> DataSharingBuilder.builder().id("d").build()),
                refused("An incident needs \"id\", a text that is not blank.", () -> IncidentBuilder.builder()
                        .build()),
                refused(
                        "Incident \"i\" needs \"about\", a text that is not blank.",
                        () -> IncidentBuilder.builder().id("i").build()),
                refused("A measurement needs \"id\", a text that is not blank.", () -> MeasurementBuilder.builder()
                        .build()),
                refused(
                        "Measurement \"m\" needs \"about\", a text that is not blank.",
                        () -> MeasurementBuilder.builder().id("m").build()),
                refused(
                        "Measurement \"m\" needs \"kind\".",
                        () -> MeasurementBuilder.builder().id("m").about("s").build()),
                refused("A capacity needs \"id\", a text that is not blank.", () -> CapacityBuilder.builder()
                        .build()),
                refused(
                        "Capacity \"c\" needs \"holder\", a text that is not blank.",
                        () -> CapacityBuilder.builder().id("c").build()),
                refused(
                        "Capacity \"c\" needs \"topic\".",
                        () -> CapacityBuilder.builder().id("c").holder("XE").build()),
                refused("A financing needs \"id\", a text that is not blank.", () -> FinancingBuilder.builder()
                        .build()),
                refused(
                        "Financing \"f\" needs \"about\", a text that is not blank.",
                        () -> FinancingBuilder.builder().id("f").build()),
                refused(
                        "An existing measure needs \"id\", a text that is not blank.",
                        () -> ExistingMeasureBuilder.builder().build()),
                refused(
                        "Existing measure \"e\" needs \"framework\", a text that is not blank.",
                        () -> measure().framework("").build()),
                refused(
                        "Existing measure \"e\" needs \"control\", a text that is not blank.",
                        () -> measure().control("").build()),
                refused(
                        "Existing measure \"e\" needs \"subject\", a text that is not blank.",
                        () -> measure().subject("").build()),
                refused("Existing measure \"e\" needs \"coverage\".", () -> ExistingMeasureBuilder.builder()
                        .id("e")
                        .framework("g")
                        .control("1")
                        .subject("s")
                        .build()),
                refused("An indicator needs \"id\", a text that is not blank.", () -> IndicatorBuilder.builder()
                        .build()),
                refused(
                        "Indicator \"i\" needs \"name\", a text that is not blank.",
                        () -> IndicatorBuilder.builder().id("i").build()),
                refused(
                        "Indicator \"i\" needs \"year\".",
                        () -> IndicatorBuilder.builder().id("i").name("I").build()),
                refused("An attestation needs \"id\", a text that is not blank.", () -> AttestationBuilder.builder()
                        .build()),
                refused(
                        "Attestation \"a\" needs \"safeguard\", a text that is not blank.",
                        () -> attestation().safeguard("").build()),
                refused(
                        "Attestation \"a\" needs \"subject\", a text that is not blank.",
                        () -> attestation().subject("").build()),
                refused(
                        "Attestation \"a\" needs \"by\", a text that is not blank.",
                        () -> attestation().by("").build()),
                refused(
                        "A completeness statement needs \"id\", a text that is not blank.",
                        () -> CompleteBuilder.builder().build()),
                refused(
                        "Completeness statement \"c\" needs \"of\".",
                        () -> CompleteBuilder.builder().id("c").build()),
                refused("A parameter needs \"id\", a text that is not blank.", () -> ParameterBuilder.builder()
                        .build()),
                refused(
                        "Parameter \"p\" needs \"key\", a text that is not blank.",
                        () -> parameter().key("").build()),
                refused(
                        "Parameter \"p\" needs \"value\".",
                        () -> ParameterBuilder.builder().id("p").key("k").build()),
                refused(
                        "Parameter \"p\" needs \"unit\", a text that is not blank.",
                        () -> parameter().unit("").build()),
                refused(
                        "Parameter \"p\" needs \"citation\", a text that is not blank.",
                        () -> parameter().citation("").build()),
                refused("A waiver needs \"id\", a text that is not blank.", () -> WaiverBuilder.builder()
                        .build()),
                refused("Waiver \"w\" needs \"safeguard\", a text that is not blank.", () -> waiver().safeguard("")
                        .build()),
                refused("Waiver \"w\" needs \"subject\", a text that is not blank.", () -> waiver().subject("")
                        .build()),
                refused("Waiver \"w\" needs \"reason\", a text that is not blank.", () -> waiver().reason("")
                        .build()),
                refused("Waiver \"w\" needs \"approver\", a text that is not blank.", () -> waiver().approver("")
                        .build()),
                refused(
                        "Waiver \"w\" needs exact first and last days in order, not 2026-02 to 2026-06-30.",
                        () -> waiver().from(parse("2026-02")).build()),
                refused(
                        "Waiver \"w\" needs exact first and last days in order, not 2026-02-01 to unknown.",
                        () -> waiver().until(PartialDate.UNKNOWN).build()),
                refused(
                        "Waiver \"w\" needs exact first and last days in order, not 2026-02-01 to 2026-01-31.",
                        () -> waiver().until(parse("2026-01-31")).build()),
                refused("The country needs \"id\", a text that is not blank.", () -> CountryBuilder.builder()
                        .build()),
                refused(
                        "The country \"XE\" needs \"name\", a text that is not blank.",
                        () -> CountryBuilder.builder().id("XE").build()),
                refused("A source needs \"id\", a text that is not blank.", () -> new Source("", "Gazette", "", "")),
                refused("Source \"g\" needs \"title\", a text that is not blank.", () -> new Source("g", " ", "", "")),
                refused("A claim needs \"field\", a text that is not blank.", () -> new Claim("", "2023", List.of())),
                refused(
                        "The claim about \"commencedOn\" needs \"value\", a text that is not blank.",
                        () -> new Claim("commencedOn", "", List.of())));
    }

    private static Arguments refused(String message, Executable making) {
        return Arguments.of(message, making);
    }

    /** The smallest fact of each kind, and the fields it states. */
    private static Stream<Arguments> smallest() {
        return Stream.of(
                Arguments.of(CountryBuilder.builder().id("XE").name("Examplia").build(), Set.of("id", "name")),
                Arguments.of(Clocks.at(LocalDate.of(2026, 3, 31)), Set.of("factsAsOf", "lawAsOf", "knownAt")),
                Arguments.of(law().build(), Set.of("id", "title", "topics", "extent")),
                Arguments.of(InstitutionBuilder.builder().id("i").name("I").build(), Set.of("id", "name")),
                Arguments.of(
                        RoleAssignmentBuilder.builder()
                                .id("r")
                                .holder("m")
                                .function(RoleFunction.OWNER)
                                .build(),
                        Set.of("id", "holder", "function")),
                Arguments.of(
                        DpiSystemBuilder.builder()
                                .id("s")
                                .name("S")
                                .kind(SystemKind.PORTAL)
                                .build(),
                        Set.of("id", "name", "kind")),
                Arguments.of(
                        ProcurementStandardBuilder.builder()
                                .id("p")
                                .title("P")
                                .kind(StandardKind.MODEL_DOCUMENT)
                                .build(),
                        Set.of("id", "title", "kind")),
                Arguments.of(TenderBuilder.builder().id("t").build(), Set.of("id")),
                Arguments.of(
                        ClauseBuilder.builder()
                                .id("c")
                                .tender("t")
                                .topic(ClauseTopic.EXIT)
                                .build(),
                        Set.of("id", "tender", "topic")),
                Arguments.of(ConsultationBuilder.builder().id("c").about("s").build(), Set.of("id", "about")),
                Arguments.of(
                        AssessmentBuilder.builder()
                                .id("a")
                                .about("s")
                                .kind(AssessmentKind.DPIA)
                                .build(),
                        Set.of("id", "about", "kind")),
                Arguments.of(
                        MechanismBuilder.builder()
                                .id("m")
                                .about("s")
                                .kind(MechanismKind.REDRESS)
                                .build(),
                        Set.of("id", "about", "kind")),
                Arguments.of(
                        CapacityBuilder.builder()
                                .id("c")
                                .holder("XE")
                                .topic(CapacityTopic.JUDICIARY)
                                .build(),
                        Set.of("id", "holder", "topic")),
                Arguments.of(ContractBuilder.builder().id("c").build(), Set.of("id")),
                Arguments.of(
                        ControlBuilder.builder()
                                .id("c")
                                .about("s")
                                .kind(ControlKind.RISK_REGISTER)
                                .build(),
                        Set.of("id", "about", "kind")),
                Arguments.of(DataSharingBuilder.builder().id("d").from("s").build(), Set.of("id", "from")),
                Arguments.of(IncidentBuilder.builder().id("i").about("s").build(), Set.of("id", "about")),
                Arguments.of(
                        MeasurementBuilder.builder()
                                .id("m")
                                .about("s")
                                .kind(MeasureKind.AVAILABILITY)
                                .build(),
                        Set.of("id", "about", "kind")),
                Arguments.of(FinancingBuilder.builder().id("f").about("s").build(), Set.of("id", "about")),
                Arguments.of(measure().build(), Set.of("id", "framework", "control", "subject", "coverage")),
                Arguments.of(
                        IndicatorBuilder.builder().id("i").name("I").year(2024).build(), Set.of("id", "name", "year")),
                Arguments.of(attestation().build(), Set.of("id", "safeguard", "subject", "by")),
                Arguments.of(CompleteBuilder.builder().id("c").of(FactKind.LAW).build(), Set.of("id", "of")),
                Arguments.of(parameter().build(), Set.of("id", "key", "value", "unit", "citation")),
                Arguments.of(
                        waiver().build(),
                        Set.of(
                                "id",
                                "safeguard",
                                "subject",
                                "reason",
                                "approver",
                                "from",
                                "until",
                                "zone",
                                "packVersions")));
    }

    private static Stream<Fact> smallestFacts() {
        return smallest().map(arguments -> (Fact) arguments.get()[0]);
    }

    private static LawBuilder law() {
        return LawBuilder.builder().id("l").title("L").topics(Set.of(LawTopic.OTHER));
    }

    private static ExistingMeasureBuilder measure() {
        return ExistingMeasureBuilder.builder()
                .id("e")
                .framework("govstack")
                .control("6.2")
                .subject("s")
                .coverage(Coverage.FULL);
    }

    private static AttestationBuilder attestation() {
        return AttestationBuilder.builder()
                .id("a")
                .safeguard("PRO-002")
                .subject("t")
                .by("Head of procurement");
    }

    private static ParameterBuilder parameter() {
        return ParameterBuilder.builder()
                .id("p")
                .key("days")
                .value(THIRTY)
                .unit("days")
                .citation("pack default");
    }

    private static WaiverBuilder waiver() {
        return WaiverBuilder.builder()
                .id("w")
                .safeguard("PRO-010")
                .subject("t")
                .reason("The census.")
                .approver("Cabinet")
                .from(parse("2026-02-01"))
                .until(parse("2026-06-30"))
                .zone("Asia/Colombo")
                .packVersions(">=0.2.0 <0.3.0");
    }
}
