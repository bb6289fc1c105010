package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.read;
import static dpi.safeguards.io.CaseText.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.arbitrary.AnyCaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.AttestationBuilder;
import dpi.safeguards.facts.CapacityBuilder;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.CompleteBuilder;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.ConsultationBuilder;
import dpi.safeguards.facts.ContractBuilder;
import dpi.safeguards.facts.ControlBuilder;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.CountryBuilder;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.DataSharingBuilder;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.ExistingMeasureBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Group;
import dpi.safeguards.facts.IncidentBuilder;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.InstitutionFunction;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.LegalRank;
import dpi.safeguards.facts.MeasureKind;
import dpi.safeguards.facts.MeasurementBuilder;
import dpi.safeguards.facts.MechanismBuilder;
import dpi.safeguards.facts.MechanismKind;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.ProcurementStandardBuilder;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.RoleAssignmentBuilder;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Sector;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.StandardKind;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.WaiverBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A case made in Java with one fact of each kind by its builder: an example to copy from. */
class CaseInJavaTest {

    private static final Source GAZETTE =
            new Source("gazette", "Official Gazette of Examplia", "https://gazette.example/", "");

    private static final List<Fact> OF_THE_LAW = List.of(
            LawBuilder.builder()
                    .id("dp-act")
                    .title("Personal Data Act")
                    .topics(Set.of(LawTopic.DATA_PROTECTION))
                    .rank(LegalRank.STATUTE)
                    .enactedOn(PartialDate.parse("2022-03-09"))
                    .commencedOn(PartialDate.parse("2023-07"))
                    .provisions(Map.of(Provision.DPIA, Answer.YES, Provision.DPO, Answer.NO))
                    .supervisor("dp-authority")
                    .provenance(new Provenance(List.of(GAZETTE), Confidence.CONFIRMED, "", "", List.of()))
                    .build(),
            InstitutionBuilder.builder()
                    .id("dp-authority")
                    .name("Data Protection Authority")
                    .functions(Set.of(InstitutionFunction.DATA_PROTECTION_AUTHORITY))
                    .sector(Sector.GOVERNMENT)
                    .createdInLaw(Answer.YES)
                    .operating(Answer.NO)
                    .build(),
            RoleAssignmentBuilder.builder()
                    .id("id-owner")
                    .holder("Registrar General")
                    .function(RoleFunction.OWNER)
                    .about("national-id")
                    .accountable(Answer.YES)
                    .build());

    private static final List<Fact> OF_THE_SYSTEM = List.of(
            DpiSystemBuilder.builder()
                    .id("national-id")
                    .name("National identity card")
                    .kind(SystemKind.DIGITAL_ID)
                    .stages(List.of(new StageEntry(Stage.L4, PartialDate.parse("2025-06"), 1)))
                    .personalData(Answer.YES)
                    .biometrics(Answer.YES)
                    .legalBasis(Set.of("dp-act"))
                    .build(),
            ConsultationBuilder.builder()
                    .id("hearing")
                    .about("national-id")
                    .groups(Set.of(Group.RURAL, Group.WOMEN))
                    .heldOn(PartialDate.parse("2025-02"))
                    .build(),
            AssessmentBuilder.builder()
                    .id("id-dpia")
                    .about("national-id")
                    .kind(AssessmentKind.DPIA)
                    .completed(Answer.YES)
                    .completedOn(PartialDate.parse("2025-01"))
                    .build(),
            MechanismBuilder.builder()
                    .id("appeals")
                    .about("national-id")
                    .kind(MechanismKind.INDEPENDENT_APPEAL)
                    .available(Answer.NO)
                    .build(),
            ControlBuilder.builder()
                    .id("risks")
                    .about("national-id")
                    .kind(ControlKind.RISK_REGISTER)
                    .inPlace(Answer.YES)
                    .reviewedOn(PartialDate.parse("2025-11"))
                    .build(),
            DataSharingBuilder.builder()
                    .id("to-tax")
                    .from("national-id")
                    .recipient("Revenue authority")
                    .agreement(Answer.YES)
                    .build(),
            IncidentBuilder.builder()
                    .id("outage")
                    .about("national-id")
                    .detectedOn(PartialDate.parse("2026-01-05"))
                    .resolved(Answer.YES)
                    .build(),
            MeasurementBuilder.builder()
                    .id("uptime")
                    .about("national-id")
                    .kind(MeasureKind.AVAILABILITY)
                    .value(new BigDecimal("98.5"))
                    .on(PartialDate.parse("2025"))
                    .build(),
            CapacityBuilder.builder()
                    .id("buyers")
                    .holder("XE")
                    .topic(CapacityTopic.DIGITAL_PROCUREMENT)
                    .trained(12)
                    .needed(40)
                    .build(),
            FinancingBuilder.builder()
                    .id("loan")
                    .about("national-id")
                    .source(FinancingSource.DONOR_LOAN)
                    .financier("Bank of Nowhere")
                    .build(),
            ExistingMeasureBuilder.builder()
                    .id("iso")
                    .framework("iso-27001")
                    .control("A.5.1")
                    .subject("national-id")
                    .coverage(Coverage.PARTIAL)
                    .build(),
            IndicatorBuilder.builder()
                    .id("gtmi-2025")
                    .name("GovTech Maturity Index")
                    .year(2025)
                    .value("0.62, group B")
                    .build());

    private static final List<Fact> OF_THE_TENDER = List.of(
            ProcurementStandardBuilder.builder()
                    .id("it-model")
                    .title("Model tender for software")
                    .kind(StandardKind.MODEL_DOCUMENT)
                    .covers(Map.of(ClauseTopic.EXIT, Answer.YES))
                    .build(),
            TenderBuilder.builder()
                    .id("ocds-x-17")
                    .title("Enrolment kits")
                    .system("national-id")
                    .digital(Answer.YES)
                    .method(ProcurementMethod.OPEN)
                    .publishedOn(PartialDate.parse("2026-02-01"))
                    .closesOn(PartialDate.parse("2026-03-03"))
                    .value(new Money(new BigDecimal("1250000.50"), "USD"))
                    .build(),
            ContractBuilder.builder()
                    .id("kits-contract")
                    .tender("ocds-x-17")
                    .supplier("Kits Ltd")
                    .endsOn(PartialDate.parse("2028-03"))
                    .build(),
            ClauseBuilder.builder()
                    .id("kits-exit")
                    .tender("ocds-x-17")
                    .topic(ClauseTopic.EXIT)
                    .stated(Answer.NO)
                    .build(),
            AttestationBuilder.builder()
                    .id("exit-answer")
                    .safeguard("PRO-003")
                    .subject("ocds-x-17")
                    .answer(Answer.NO)
                    .by("Procurement Office")
                    .on(PartialDate.parse("2026-03-01"))
                    .build(),
            WaiverBuilder.builder()
                    .id("kits-waiver")
                    .safeguard("PRO-003")
                    .subject("ocds-x-17")
                    .reason("Emergency replacement")
                    .approver("Minister")
                    .from(PartialDate.parse("2026-03-01"))
                    .until(PartialDate.parse("2026-09-01"))
                    .zone("Asia/Colombo")
                    .packVersions(">=0.2.0 <0.3.0")
                    .build(),
            CompleteBuilder.builder()
                    .id("all-dp-laws")
                    .of(FactKind.LAW)
                    .topic("data-protection")
                    .build());

    private static CaseFile made() {
        Country examplia = CountryBuilder.builder().id("XE").name("Examplia").build();
        return CaseFile.of(
                        "Examplia, one fact of each kind", Clocks.at(LocalDate.of(2026, 3, 31)), examplia, OF_THE_LAW)
                .with(OF_THE_SYSTEM)
                .with(OF_THE_TENDER);
    }

    @Test
    void hasAFactOfEveryKindThatACaseFileLists() {
        assertEquals(
                AnyCaseFile.LISTED, made().facts().stream().map(FactKind::of).collect(Collectors.toSet()));
    }

    @Test
    void isTheSameInYamlAndInJson() {
        CaseFile stated = resource("built.case.yaml");

        assertEquals(stated, read("a.case.yaml", CaseFileWriter.writeYaml(made())));
        assertEquals(stated, read("a.case.json", CaseFileWriter.writeJson(made())));
    }
}
