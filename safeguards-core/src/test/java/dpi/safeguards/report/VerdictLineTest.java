package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dpi.safeguards.Evaluation;
import dpi.safeguards.internal.json.Names;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictLineTest {

    private final Evaluation evaluation = HandMadeEvaluation.complete();

    @Test
    void saysEveryVerdictByKeysAlone() throws Exception {
        String line = VerdictLine.write("ocid-1", evaluation);
        JsonNode tree = new ObjectMapper().readTree(line);

        assertFalse(line.contains("\n"), line);
        assertEquals("ocid-1", tree.get("id").asText());
        assertEquals(
                evaluation.clocks().factsAsOf().toString(),
                tree.get("factsAsOf").asText());
        assertEquals("complete", tree.get("completion").asText());
        List<String> expected = evaluation.judgements().stream()
                .map(judgement -> judgement.safeguard().id() + " "
                        + judgement.subject().id() + " " + Names.of(judgement.verdict()) + " "
                        + (judgement.supports().size() + judgement.contradicts().size()) + " "
                        + judgement.recommendations().size())
                .toList();
        List<String> written = new ArrayList<>();
        tree.get("judgements")
                .forEach(each -> written.add(each.get("safeguard").asText() + " "
                        + each.get("subject").asText() + " "
                        + each.get("verdict").asText() + " "
                        + each.get("rules").size() + " "
                        + each.get("mitigations").size()));
        assertFalse(expected.isEmpty());
        assertEquals(expected, written);
        assertEquals(
                evaluation.scopeQuestions().size(), tree.get("scopeQuestions").size());
    }

    @Test
    void isMuchShorterThanTheEvaluation() {
        assertTrue(VerdictLine.write("ocid-1", evaluation).length() * 3
                < EvaluationJson.writeLine(evaluation).length());
    }
}
