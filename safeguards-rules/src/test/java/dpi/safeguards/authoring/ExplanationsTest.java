package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.ConditionTrace.Quantifier;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Gives;
import dpi.safeguards.finding.RuleTrace.Result;
import dpi.safeguards.finding.RuleTrace.Way;
import dpi.safeguards.finding.Witness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * On the worked cases of all packs: what is explained is what was judged, and what is shown is true. A normal build
 * takes every sixth case of the large packs and all of the overlays; the system property {@code explain.part} asks for
 * more (1: all).
 */
class ExplanationsTest {

    private static final int PART = Integer.getInteger("explain.part", 6);
    private static final int MANY = 100;

    @TestFactory
    Stream<DynamicTest> explanationsAgreeWithJudgementsOnTheWorkedCasesOf() throws Exception {
        try (Stream<Path> entries = Files.list(Path.of("src/main/packs"))) {
            return entries.filter(Files::isDirectory).sorted().toList().stream()
                    .map(PackFolder::read)
                    .map(pack -> DynamicTest.dynamicTest(pack.id(), () -> check(pack)));
        }
    }

    private static void check(PackFolder pack) {
        Safeguards safeguards = Safeguards.load(pack.id() + "@" + pack.version());
        int rules = 0;
        int part = pack.cases().size() > MANY ? PART : 1;
        for (int i = 0; i < pack.cases().size(); i += part) {
            WorkedCase worked = pack.cases().get(i);
            if (safeguards.cards().stream().noneMatch(card -> card.id().equals(worked.safeguard()))) {
                continue; // the overlay leaves it out
            }
            for (Explanation explanation : explanations(safeguards, worked)) {
                String place = worked.file() + ":" + worked.line() + " "
                        + explanation.safeguard().id();
                agrees(explanation, place);
                explanation.rules().forEach(rule -> isTrue(rule, place));
                rules += explanation.rules().size();
            }
        }
        assertTrue(rules > 0, "nothing was explained");
    }

    private static List<Explanation> explanations(Safeguards safeguards, WorkedCase worked) {
        try {
            return safeguards.explain(worked.facts(), worked.safeguard());
        } catch (IllegalArgumentException e) {
            assertTrue(String.valueOf(e.getMessage()).endsWith("the case states none."), e.getMessage());
            return List.of();
        }
    }

    private static void agrees(Explanation explanation, String place) {
        boolean applies =
                explanation.rules().stream().anyMatch(rule -> rule.gives() == Gives.APPLIES && rule.hasMatched());
        assertEquals(explanation.judgement().isPresent(), applies, place);
        if (explanation.judgement().isPresent()) {
            Judgement judgement = explanation.judgement().get();
            assertEquals(new HashSet<>(judgement.supports()), grounds(explanation, Gives.SUPPORTS), place);
            assertEquals(new HashSet<>(judgement.contradicts()), grounds(explanation, Gives.CONTRADICTS), place);
        }
    }

    private static Set<Ground> grounds(Explanation explanation, Gives gives) {
        Set<Ground> grounds = new HashSet<>();
        explanation.rules(gives, Result.MATCHED).forEach(rule -> rule.ways()
                .forEach(way -> grounds.add(new Ground(rule.rule(), way.shown()))));
        return grounds;
    }

    private static void isTrue(RuleTrace rule, String place) {
        String where = place + ", " + rule.rule();
        assertEquals(rule.result() == Result.NOT_IN_FORCE, rule.ways().isEmpty(), where);
        for (Way way : rule.ways()) {
            List<Outcome> outcomes =
                    way.conditions().stream().map(ConditionTrace::outcome).toList();
            if (rule.hasMatched()) {
                assertEquals(Set.of(Outcome.HOLDS), Set.copyOf(outcomes), where);
            } else {
                assertEquals(1, rule.ways().size(), where);
                assertEquals(
                        1,
                        outcomes.stream()
                                .filter(outcome -> outcome == Outcome.FAILS || outcome == Outcome.UNKNOWN)
                                .count(),
                        where);
            }
            way.conditions().forEach(condition -> isTrue(condition, where));
        }
    }

    private static void isTrue(ConditionTrace condition, String where) {
        String what = where + ": " + condition;
        boolean not = condition.quantifier() == Quantifier.NOT;
        switch (condition.outcome()) {
            case HOLDS -> assertEquals(not, condition.matching() == 0, what);
            case FAILS, UNKNOWN -> assertEquals(not, condition.matching() > 0, what);
            case NOT_REACHED -> assertTrue(condition.witnesses().isEmpty(), what);
        }
        for (Witness witness : condition.witnesses()) {
            for (Comparison comparison : witness.comparisons()) {
                assertEquals(
                        comparison.outcome() == Outcome.HOLDS,
                        Reread.holds(witness.fact(), comparison),
                        () -> what + ": " + comparison);
            }
            boolean fulfils =
                    witness.with(Outcome.HOLDS).size() == witness.comparisons().size();
            assertEquals(condition.matching() > 0, fulfils, what);
            boolean near = condition.outcome() == Outcome.UNKNOWN && !not;
            assertFalse(near && !witness.with(Outcome.FAILS).isEmpty(), what);
        }
    }
}
