package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.Safeguards;
import dpi.safeguards.examples.alignment.AlreadyInPlace;
import dpi.safeguards.examples.gate.ReleaseGate;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.ExistingMeasureBuilder;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What docs/alignment.md and docs/waivers-and-gates.md say is so. */
class WaiversAndMeasuresTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final Safeguards IN_NAURU = Safeguards.load("dpi-safeguards", "nauru");
    private static final Path SRI_LANKA = Path.of("cases/sri-lanka.case.json");
    private static final Path GATE = Path.of("gate/release-gate.yaml");

    @Test
    void theExampleTellsWhatIsCoveredFromWhatIsToBeExtended() {
        Evaluation uruguay = SAFEGUARDS.evaluate(CaseFileReader.read(Path.of("cases/uruguay.case.yaml")));
        assertEquals(List.of("LEG-012 by breach-notice-duty"), AlreadyInPlace.covered(uruguay));
        assertEquals(List.of(), AlreadyInPlace.toExtend(uruguay));

        Evaluation nauru = IN_NAURU.evaluate(CaseFileReader.read(Path.of("cases/nauru.case.yaml")));
        assertEquals(List.of(), AlreadyInPlace.covered(nauru));
        assertEquals(
                List.of("extend subscriber-confidentiality: Build on the laws of the sectors"),
                AlreadyInPlace.toExtend(nauru));
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, YES, SATISFIED, EXISTING_MEASURE",
        "FULL, UNKNOWN, UNDETERMINED, NONE",
        "FULL, NO, UNDETERMINED, NONE",
        "PARTIAL, YES, UNDETERMINED, NONE"
    })
    void onlyAMeasureThatBindsAndCoversAllMeetsASafeguard(
            Coverage coverage, Answer binding, Verdict verdict, Basis basis) {
        CaseFile stated = CaseFileReader.read(Path.of("cases/uruguay.case.yaml"));
        CaseFile without = new CaseFile(
                stated.title(),
                stated.note(),
                stated.clocks(),
                stated.country(),
                stated.facts().stream()
                        .filter(fact -> !fact.id().equals("breach-notice-duty"))
                        .toList(),
                stated.sources(),
                stated.openQuestions());
        Judgement judgement = judgement(
                SAFEGUARDS.evaluate(without.with(List.of(ExistingMeasureBuilder.builder()
                        .id("breach-notice-duty")
                        .framework("gdpr")
                        .control("33")
                        .subject("UY")
                        .coverage(coverage)
                        .binding(binding)
                        .build()))),
                "LEG-012",
                "UY");
        assertEquals(verdict, judgement.verdict());
        assertEquals(basis, judgement.basis());
        assertEquals(1, judgement.alignments().size());
    }

    @Test
    void whatIsInPlaceInNauruIsExtendedBeforeSomethingNewIsBuilt() {
        Evaluation evaluation = IN_NAURU.evaluate(CaseFileReader.read(Path.of("cases/nauru.case.yaml")));
        Judgement finding = judgement(evaluation, "LEG-001", "NR");
        assertEquals(Verdict.NOT_SATISFIED, finding.verdict());
        assertTrue(finding.recommendations().stream()
                .allMatch(each -> each.extending().equals(finding.alignments())));
        assertEquals(
                "subscriber-confidentiality",
                evaluation
                        .priorities(1)
                        .get(0)
                        .recommendation()
                        .extending()
                        .get(0)
                        .measure()
                        .id());
    }

    @Test
    void aWaiverLetsTheReleasePassForItsTimeAndNoLonger() {
        assertEquals(Outcome.BLOCK, ReleaseGate.check(SRI_LANKA, GATE).outcome());

        GateResult waived = ReleaseGate.check(SRI_LANKA, GATE, ReleaseGate.untilTheActIsInForce("2026-04-30"));
        assertEquals(Outcome.ADVISE, waived.outcome());
        Judgement finding = judgement(waived.evaluation(), "LEG-002", "pdpa-2022");
        assertEquals(Verdict.NOT_SATISFIED, finding.verdict());
        assertEquals(Disposition.WAIVED, finding.disposition());
        assertEquals(WaiverFinding.Kind.EXPIRING_SOON, kind(waived));

        GateResult expired = ReleaseGate.check(SRI_LANKA, GATE, ReleaseGate.untilTheActIsInForce("2026-04-06"));
        assertEquals(Outcome.BLOCK, expired.outcome());
        assertEquals(WaiverFinding.Kind.EXPIRED, kind(expired));
    }

    @Test
    void thePagesShowWhatIsWritten() throws IOException {
        List<String> written = new ArrayList<>(lines(IN_NAURU, "cases/nauru.case.yaml"));
        written.addAll(lines(SAFEGUARDS, "cases/uruguay.case.yaml"));
        assertShown("../docs/alignment.md", written);

        List<String> gated = new ArrayList<>();
        for (String until : List.of("2026-04-30", "2026-04-06")) {
            gated.addAll(TextReport.write(ReleaseGate.check(SRI_LANKA, GATE, ReleaseGate.untilTheActIsInForce(until)))
                    .lines()
                    .toList());
        }
        assertShown("../docs/waivers-and-gates.md", gated);
    }

    private static List<String> lines(Safeguards safeguards, String caseFile) {
        return TextReport.write(safeguards.evaluate(CaseFileReader.read(Path.of(caseFile))))
                .lines()
                .toList();
    }

    /** Each line of the blocks that show output is one that was written. */
    private static void assertShown(String page, List<String> written) throws IOException {
        boolean inside = false;
        int shown = 0;
        for (String line : Files.readAllLines(Path.of(page))) {
            if (line.startsWith("```")) {
                inside = line.equals("```text");
            } else if (inside && !line.isBlank() && !line.equals("...")) {
                assertTrue(written.contains(line), page + " shows a line that is not written: " + line);
                shown++;
            }
        }
        assertTrue(shown > 5, page + " shows too little");
    }

    private static WaiverFinding.Kind kind(GateResult result) {
        assertEquals(1, result.waivers().size());
        return result.waivers().get(0).finding().kind();
    }

    private static Judgement judgement(Evaluation evaluation, String safeguard, String subject) {
        return evaluation.judgements().stream()
                .filter(each -> each.safeguard().id().equals(safeguard)
                        && each.subject().id().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
