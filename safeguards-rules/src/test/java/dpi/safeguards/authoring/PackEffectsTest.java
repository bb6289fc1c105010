package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.EffectTrial;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the effects of recommended mitigations do to the findings of all worked cases, each one tried alone. */
class PackEffectsTest {

    /** Every case is tried with {@code -Deffects.every=1}. */
    private static final int EVERY = Integer.getInteger("effects.every", 8);

    /** Findings that an effect turns into a question, such as by a late date; known and reported, none may come. */
    private static final int MOST_MADE_UNKNOWN_OF_A_HUNDRED = 5;

    @ParameterizedTest
    @ValueSource(strings = {"dpi-safeguards", "tender-review"})
    void noEffectMakesTheSafeguardItServesWorse(String pack) {
        Safeguards safeguards = Safeguards.load(pack);
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, TreeSet<String>> cures = new TreeMap<>();
        List<String> worse = new ArrayList<>();
        List<WorkedCase> cases =
                PackFolder.read(Path.of("src/main/packs/" + pack)).cases();
        for (int i = 0; i < cases.size(); i += EVERY) {
            WorkedCase worked = cases.get(i);
            for (Judgement finding : safeguards.evaluate(worked.facts()).findings()) {
                if (!finding.safeguard().id().equals(worked.safeguard())) {
                    continue;
                }
                for (Recommendation recommendation : finding.recommendations()) {
                    Mitigation mitigation = recommendation.mitigation();
                    String outcome = outcome(safeguards, worked.facts(), finding, mitigation);
                    counts.merge(outcome, 1, Integer::sum);
                    if (!mitigation.effects().isEmpty()) {
                        cures.computeIfAbsent(
                                        mitigation.key() + " for "
                                                + finding.safeguard().id(),
                                        key -> new TreeSet<>())
                                .add(outcome);
                    }
                    if (outcome.equals("breaks")) {
                        worse.add(
                                mitigation.key() + " for " + finding.safeguard().id() + ": " + worked.name());
                    }
                }
            }
        }
        System.out.println(pack + ", each recommendation tried alone on each finding of its safeguard: " + counts);
        List<String> never = cures.entrySet().stream()
                .filter(each -> !each.getValue().contains("cures"))
                .map(each -> each.getKey() + " (" + String.join(", ", each.getValue()) + ")")
                .toList();
        System.out.println("  never cures in any worked case: " + never);
        assertEquals(List.of(), worse);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int unknown = counts.getOrDefault("makes unknown", 0);
        assertTrue(
                counts.getOrDefault("cures", 0) > 0 && unknown * 100 <= all * MOST_MADE_UNKNOWN_OF_A_HUNDRED,
                counts.toString());
    }

    private static String outcome(Safeguards safeguards, CaseFile facts, Judgement finding, Mitigation mitigation) {
        if (mitigation.effects().isEmpty()) {
            return "no effect known";
        }
        Optional<CaseFile> changed = EffectTrial.after(mitigation, finding.subject(), facts);
        if (changed.isEmpty()) {
            return "cannot be stated";
        }
        Change.State before = Change.State.of(finding.verdict());
        Change.State after = safeguards.evaluate(changed.get()).judgements().stream()
                .filter(each -> each.safeguard().id().equals(finding.safeguard().id())
                        && each.subject().id().equals(finding.subject().id()))
                .map(each -> Change.State.of(each.verdict()))
                .findFirst()
                .orElse(Change.State.NOT_APPLICABLE);
        return switch (after) {
            case SATISFIED -> "cures";
            case NOT_SATISFIED -> before == Change.State.CONFLICTING ? "breaks" : "leaves";
            case CONFLICTING -> before == Change.State.CONFLICTING ? "leaves" : "makes conflicting";
            case UNDETERMINED -> "makes unknown";
            case SCOPE_UNKNOWN, NOT_APPLICABLE -> "applies no more";
        };
    }
}
