package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.io.EvaluationReader;
import dpi.safeguards.io.Replay;
import dpi.safeguards.report.EvaluationJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold of an evaluation that was kept, whatever the case said. */
class KeptEvaluationsPropertiesTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final List<String> IDS =
            SAFEGUARDS.cards().stream().map(Safeguard::id).toList();

    @Property(tries = 15)
    void isReadBackAsItWasAndMadeAgainFromTheSameFactsInAnyOrder(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        Evaluation evaluation = SAFEGUARDS.evaluate(caseFile);
        byte[] kept = EvaluationJson.write(evaluation).getBytes(StandardCharsets.UTF_8);
        Evaluation read = EvaluationReader.read("kept.json", kept);
        assertEquals(evaluation.judgements(), read.judgements());
        assertEquals(evaluation.fingerprint(), read.fingerprint());
        List<Fact> shuffled = new ArrayList<>(caseFile.facts());
        Collections.shuffle(shuffled, new Random(seed));
        CaseFile other = CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), shuffled);
        assertEquals(
                List.of(),
                Replay.of("kept.json", kept, other, Replay.class.getClassLoader())
                        .differences());
    }

    @Property(tries = 15)
    void noTwoCasesHaveOneFingerprint(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        if (caseFile.facts().isEmpty()) {
            return;
        }
        int gone = new Random(seed).nextInt(caseFile.facts().size());
        List<Fact> fewer = new ArrayList<>(caseFile.facts());
        String id = fewer.remove(gone).id();
        CaseFile other = CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), fewer);
        Evaluation before = SAFEGUARDS.evaluate(caseFile);
        Evaluation after = SAFEGUARDS.evaluate(other);
        assertNotEquals(before.fingerprint().digest(), after.fingerprint().digest());
        assertEquals(
                List.of("fact " + id + " went"),
                after.inputsChangedSince(before).stream()
                        .map(Difference::words)
                        .filter(words -> words.startsWith("fact "))
                        .toList());
    }
}
