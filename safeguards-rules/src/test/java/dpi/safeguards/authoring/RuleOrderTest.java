package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.Safeguards;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.report.EvaluationJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules have no order: a pack whose rules stand in another order gives the same verdicts for the same reasons. */
class RuleOrderTest {

    @Test
    void theOrderOfRulesNeverMatters() {
        PackFolder folder = PackFolder.read(Path.of("src/main/packs/dpi-safeguards"));
        Safeguards asWritten = Safeguards.load(CompiledPack.of(folder).asClassLoader(), folder.id());
        for (int seed = 1; seed <= 3; seed++) {
            List<RuleOutline> rules = new ArrayList<>(folder.index().rules());
            Collections.shuffle(rules, new Random(seed));
            PackFolder shuffled = folder.withRules(rules);
            Safeguards inOtherOrder = Safeguards.load(CompiledPack.of(shuffled).asClassLoader(), folder.id());
            for (WorkedCase worked : folder.cases()) {
                assertEquals(
                        withoutDigest(EvaluationJson.write(asWritten.evaluate(worked.facts()))),
                        withoutDigest(EvaluationJson.write(inOtherOrder.evaluate(worked.facts()))),
                        worked.name());
            }
        }
    }

    private static String withoutDigest(String json) {
        return json.replaceAll("sha256:[0-9a-f]+", "");
    }
}
