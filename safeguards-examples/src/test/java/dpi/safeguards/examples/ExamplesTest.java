package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.examples.service.RegistryCheck;
import dpi.safeguards.examples.tenderreview.TenderReview;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
    void theHarmReductionDatabaseWasOpenForTwentyTwoDays() {
        List<String> lines = TenderReview.review(Path.of("tenders/harm-reduction-database.json"));
        assertEquals("Harm Reduction Database: Digital tenders stay open long enough (not met)", lines.get(0));
        assertTrue(lines.get(1).startsWith("  paste, after legal review: "), lines.get(1));
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

    private static Verdict verdict(Evaluation evaluation, String safeguard, String subject) {
        return evaluation.judgements().stream()
                .filter(each -> each.safeguard().id().equals(safeguard)
                        && each.subject().id().equals(subject))
                .map(Judgement::verdict)
                .findFirst()
                .orElseThrow();
    }
}
