package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.examples.explain.WhyNot;
import dpi.safeguards.examples.live.TenderEditor;
import dpi.safeguards.examples.packauthor.PackGate;
import dpi.safeguards.examples.service.RegistryCheck;
import dpi.safeguards.examples.tenderreview.TenderReview;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples say what the documents say they say. */
class ExamplesTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    @Test
    void sriLankasDataProtectionActIsOnlyPartlyInForce() {
        Evaluation evaluation = SAFEGUARDS.evaluate(CaseFileReader.read(Path.of("cases/sri-lanka.case.json")));
        List<String> findings = evaluation.findings().stream()
                .map(finding ->
                        finding.safeguard().id() + " " + finding.subject().id())
                .toList();
        assertEquals(List.of("LEG-002 pdpa-2022"), findings);
        assertEquals(
                Verdict.UNDETERMINED, verdict(evaluation, "LEG-001", "LK"), "partly in force is neither yes nor no");
        assertEquals(Verdict.UNDETERMINED, verdict(evaluation, "LEG-008", "registration-of-persons-act-1968"));
    }

    @Test
    void uruguayHasADataProtectionLawInForce() {
        Evaluation evaluation = SAFEGUARDS.evaluate(CaseFileReader.read(Path.of("cases/uruguay.case.yaml")));
        assertEquals(Verdict.SATISFIED, verdict(evaluation, "LEG-001", "UY"));
        assertEquals(List.of(), evaluation.findings());
        assertTrue(evaluation.questions().size() > 5, "what is not stated is asked");
    }

    @Test
    void everyTenderOfTheExamplesIsJudged() throws IOException {
        OcdsReader reader = new OcdsReader();
        int judged = 0;
        try (Stream<Path> files = Files.list(Path.of("tenders"))) {
            for (Path file : files.filter(path -> path.toString().contains(".json"))
                    .sorted()
                    .toList()) {
                for (OcdsTender tender : reader.read(file)) {
                    assertEquals(
                            Completion.COMPLETE,
                            SAFEGUARDS.evaluate(tender.asCase()).completion());
                    judged++;
                }
            }
        }
        assertEquals(8, judged);
    }

    @Test
    void editsOfTheHarmReductionDatabaseChangeWhatThePageSays() throws IOException {
        String edits = String.join("\n", TenderEditor.edit(Path.of("tenders/harm-reduction-database.json")));
        String page = Files.readString(Path.of("../docs/live-case.md"));
        assertTrue(page.contains("```\n" + edits + "\n```"), edits);
    }

    @Test
    void theHarmReductionDatabaseWasOpenForTwentyTwoDays() {
        List<String> lines = TenderReview.review(Path.of("tenders/harm-reduction-database.json"));
        assertEquals("Harm Reduction Database: Digital tenders stay open long enough (not met)", lines.get(0));
        assertTrue(lines.get(1).startsWith("  paste, after legal review: "), lines.get(1));
    }

    @Test
    void anAmendmentThatGivesMoreTimeCuresTheFinding() {
        OcdsTender tender = new OcdsReader()
                .read(Path.of("tenders/harm-reduction-database.json"))
                .get(0);
        Tender amended = TenderBuilder.builder(tender.tender())
                .closesOn(PartialDate.parse("2025-03-20"))
                .build();
        Evaluation before = SAFEGUARDS.evaluate(tender.asCase());
        Evaluation after = SAFEGUARDS.evaluate(new OcdsTender(
                        amended, tender.facts(), tender.releasedOn(), tender.phase(), List.of(), Optional.empty())
                .asCase());
        List<Change> changes = after.changesSince(before);
        assertEquals(1, changes.size());
        assertEquals(Change.Kind.CURED, changes.get(0).kind());
        assertEquals("PRO-010", changes.get(0).safeguard().id());
        assertEquals(Change.Kind.BROKEN, before.changesSince(after).get(0).kind());
        assertTrue(TextReport.write(after, before).contains("cured: PRO-010"));
        assertTrue(TextReport.write(after, after).contains("Changed since the earlier version: nothing"));
    }

    @Test
    void aTenderJoinsTheFactsOfItsCountry() {
        CaseFile country = CaseFileReader.read(Path.of("cases/uruguay.case.yaml"));
        OcdsTender tender = new OcdsReader()
                .read(Path.of("tenders/harm-reduction-database.json"))
                .get(0);
        Evaluation evaluation = SAFEGUARDS.evaluate(tender.in(country));
        assertEquals(Verdict.SATISFIED, verdict(evaluation, "LEG-001", "UY"));
        assertEquals(Verdict.NOT_SATISFIED, verdict(evaluation, "PRO-010", "ocds-kuma6s-148062"));
    }

    @Test
    void anAssessmentAfterTheLaunchLeavesItOpenUntilTheListIsSaidToBeComplete() {
        Evaluation evaluation = RegistryCheck.check(LocalDate.of(2025, 6, 1));
        assertEquals(Verdict.UNDETERMINED, verdict(evaluation, "SEC-001", "land-registry"));
    }

    @Test
    void theReadersOfAFindingSeeWhichValueKeptTheSafeguardFromBeingMet() {
        CaseFile tender = new OcdsReader()
                .read(Path.of("tenders/harm-reduction-database.json"))
                .get(0)
                .asCase();
        assertEquals(
                List.of("Harm Reduction Database: openForDays( 30 ) is NO; needed: YES"),
                WhyNot.met(tender, "PRO-010", "ocds-kuma6s-148062"));
    }

    @Test
    void aPackInWhichNothingIsWrongIsLetThroughAndABrokenOneIsNot() {
        Path packs = Path.of("../safeguards-rules/src/main/packs");
        assertEquals(List.of(), PackGate.objections(packs.resolve("tender-review")));
        List<String> objections = PackGate.objections(Path.of("cases"));
        assertTrue(objections.contains("pack.yaml: SG002 missing-file: The file is missing."), objections.toString());
    }

    private static Verdict verdict(Evaluation evaluation, String safeguard, String subject) {
        return evaluation.judgements().stream()
                .filter(each -> each.safeguard().id().equals(safeguard)
                        && each.subject().id().equals(subject))
                .map(Judgement::verdict)
                .findFirst()
                .orElseThrow();
    }
}
