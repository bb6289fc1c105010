package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Gate;
import dpi.safeguards.GateBuilder;
import dpi.safeguards.GateResult;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.GateAction;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRuleBuilder;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a gate makes of an evaluation stands in every report. */
class GateReportsTest {

    private static final Gate GATE = GateBuilder.builder()
            .title("Release")
            .otherwise(GateAction.ADVISE)
            .questions(GateAction.BLOCK)
            .waivers(Map.of(WaiverFinding.Kind.EXPIRING_SOON, GateAction.ADVISE))
            .rules(List.of(GateRuleBuilder.builder()
                    .severity(Severity.HIGH)
                    .action(GateAction.BLOCK)
                    .reason("Harm to people.")
                    .build()))
            .roles(List.of(new GateRole("minister", List.of(), List.of())))
            .overrides(List.of(
                    new GateOverride("SEC-001", "national-id", "minister", "A. B.", "Audit", day("2026-12-31")),
                    new GateOverride("PRO-002", "ocds-x-17", "minister", "A. B.", "Census", day("2026-03-01"))))
            .build();
    private static final GateResult RESULT = GATE.apply(HandMadeEvaluation.complete());

    @Test
    void theTextSaysEachFindingOnceAndWhatHasNoEffect() {
        String text = TextReport.write(RESULT);
        String part =
                text.substring(text.indexOf("Gate \"Release\": blocked"), text.indexOf("Findings, gravest first"));
        for (var finding : RESULT.findings()) {
            String line = "  " + finding.outcome().name().toLowerCase(Locale.ROOT) + ": "
                    + finding.judgement().safeguard().id() + " ";
            assertEquals(2, part.split(line, -1).length, part);
        }
        assertTrue(part.contains("severity high: Harm to people."), part);
        assertTrue(part.contains("waived by Cabinet until 2026-04-12"), part);
        assertTrue(part.contains("pass: open question SEC-001"), part);
        assertTrue(part.contains("advise: Waiver \"census\" ends soon"), part);
        assertTrue(part.contains("has no effect: its last day is over."), part);
    }

    @Test
    void thePageAndTheJsonSayIt() {
        String page = HtmlReport.write(RESULT);
        assertTrue(page.contains("<h2 id=\"gate\">") && page.contains(": blocked</h2>"), page);
        JsonNode tree = Document.parse("e.json", EvaluationJson.write(RESULT).getBytes(StandardCharsets.UTF_8))
                .root();
        assertEquals(List.of(), SchemaFile.load("evaluation-1.schema.json").problems(tree));
        assertEquals("block", tree.at("/gate/outcome").asText());
        assertEquals(RESULT.findings().size(), tree.at("/gate/findings").size());
    }

    @Test
    void theySayItBesideWhatHasChanged() {
        Evaluation earlier = HandMadeEvaluation.of(Completion.COMPLETE, List.of());
        assertTrue(TextReport.write(RESULT, earlier).contains("Changed since"));
        assertTrue(TextReport.write(RESULT, earlier).contains("Gate \"Release\""));
        assertTrue(HtmlReport.write(RESULT, earlier).contains("Changed since"));
        assertTrue(EvaluationJson.writeLine(RESULT, earlier).contains("\"gate\":{\"gate\":\"Release\""));
        assertTrue(EvaluationJson.writeLine(RESULT, earlier).contains("\"changes\":"));
    }

    @Test
    void whatDidNotRunToItsEndIsNoPass() {
        GateResult stopped = GATE.apply(HandMadeEvaluation.of(Completion.OUT_OF_TIME, List.of()));
        assertTrue(TextReport.write(stopped).contains("not judged, so it does not pass"));
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
