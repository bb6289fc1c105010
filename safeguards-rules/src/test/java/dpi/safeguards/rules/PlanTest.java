package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.OpenEnd;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.finding.PlannedAction;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.PlanJson;
import dpi.safeguards.report.PlanText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans do what they can with the capacity there is, say what is left, and never make anything up. */
class PlanTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards", "tender-review");
    private static final List<String> IDS =
            SAFEGUARDS.cards().stream().map(Safeguard::id).toList();
    private static final String CASE =
            """
            format: safeguards-case-file/1
            title: A card and its tender
            clocks: { factsAsOf: "2026-01-15" }
            country: { id: UY, name: Uruguay }
            systems:
              - { id: card, name: Card, kind: digital-id, personalData: yes, mandatory: yes, userFacing: yes,
                  stages: [{ stage: L5, enteredOn: "2025-01-01" }] }
            tenders:
              - { id: t1, system: card, digital: yes, method: open, publishedOn: "2026-01-10", closesOn: "2026-03-25",
                  specificationPublished: no }
            clauses:
              - { id: c1, tender: t1, topic: exit, stated: no }
              - { id: c2, tender: t1, topic: data-ownership, stated: no }
            complete:
              - { id: all, of: mechanism, about: card }
              - { id: all-controls, of: control, about: card }
            roles:
              - { id: r1, holder: Purchasing Office, function: procurement, authority: R1, from: "2020" }
            """;

    @Test
    void staysWithinTheCapacityAndSaysWhatIsBeyondIt() {
        Plan small = SAFEGUARDS.plan(read(CASE), 2);
        Plan large = SAFEGUARDS.plan(read(CASE), 100);
        assertEquals(2, small.actions().size());
        assertTrue(large.actions().size() > 5, PlanText.write(large));
        assertTrue(small.open().stream().anyMatch(end -> end.why() == OpenEnd.Why.BEYOND_CAPACITY));
        assertFalse(large.open().stream().anyMatch(end -> end.why() == OpenEnd.Why.BEYOND_CAPACITY));
        assertTrue(large.settled().size() > small.settled().size());
        assertEquals(small, SAFEGUARDS.plan(read(CASE), 2));
        assertThrows(IllegalArgumentException.class, () -> SAFEGUARDS.plan(read(CASE), 0));
    }

    @Test
    void namesTheHolderAndTheDayOnWhichBidsClose() {
        String text = PlanText.write(SAFEGUARDS.plan(read(CASE), 100)).replaceAll("\\s+", " ");
        assertTrue(text.contains("R1 Government, procurement: Purchasing Office"), text);
        assertTrue(text.contains("before bids close on 2026-03-25"), text);
        assertTrue(text.contains("assumed: change clause \"c2\": stated no -> yes"), text);
    }

    @Test
    void whatIsPastItsStageIsSaidToBeTooLate() {
        Plan plan = SAFEGUARDS.plan(
                read(CASE + "assessments:\n  - { id: costs, about: card, kind: options, completed: no }\n"), 100);
        for (PlannedAction action : plan.actions()) {
            if (action.subjects().contains("card")) {
                assertEquals("L5", action.recommendation().mitigation().stage().name(), action.toString());
            }
        }
        assertTrue(
                plan.open().stream()
                        .filter(end -> end.why() == OpenEnd.Why.TOO_LATE)
                        .allMatch(end -> end.detail().contains("Card is at L5")),
                PlanText.write(plan));
    }

    @Test
    void everyFindingIsEitherSettledOrLeftOpenWithAReason() {
        int planned = 0;
        for (int seed = 0; seed < 8; seed++) {
            CaseFile caseFile = RandomCases.make(seed, IDS);
            Evaluation before = SAFEGUARDS.evaluate(caseFile);
            Plan plan = SAFEGUARDS.plan(caseFile, 6);
            List<String> accounted = Stream.concat(
                            plan.settled().stream(), plan.open().stream().map(OpenEnd::finding))
                    .map(PlanTest::key)
                    .sorted()
                    .toList();
            assertEquals(
                    before.findings().stream()
                            .filter(finding -> finding.disposition().name().equals("OPEN"))
                            .map(PlanTest::key)
                            .sorted()
                            .toList(),
                    accounted);
            assertTrue(plan.open().stream().noneMatch(end -> end.detail().isBlank()), PlanText.write(plan));
            assertTrue(plan.actions().size() <= 6);
            assertEquals(plan, SAFEGUARDS.plan(caseFile, 6));
            assertTrue(PlanJson.write(plan).contains("\"considered\" : " + plan.considered()));
            assertPrerequisitesComeFirst(plan);
            planned += plan.actions().size();
        }
        assertTrue(planned > 0, "the random cases hardly need a plan");
    }

    @Test
    void aLimitOfTheEvaluationIsNotTakenForAnEmptyPlan() {
        Plan plan = SAFEGUARDS.with(new Limits(1, 10, Duration.ofSeconds(1))).plan(read(CASE), 5);
        assertEquals(Completion.TOO_MANY_FACTS, plan.completion());
        assertTrue(PlanText.write(plan).contains("NO PLAN."), PlanText.write(plan));
    }

    private static void assertPrerequisitesComeFirst(Plan plan) {
        List<String> done = new ArrayList<>();
        List<String> all = plan.actions().stream()
                .map(action -> action.recommendation().mitigation().key())
                .toList();
        for (PlannedAction action : plan.actions()) {
            Mitigation mitigation = action.recommendation().mitigation();
            assertTrue(all.containsAll(mitigation.prerequisites()), mitigation.key());
            assertTrue(done.containsAll(mitigation.prerequisites()), mitigation.key());
            done.add(mitigation.key());
        }
    }

    private static String key(Judgement judgement) {
        return judgement.safeguard().id() + " " + judgement.subject().id();
    }

    private static CaseFile read(String yaml) {
        return CaseFileReader.read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
