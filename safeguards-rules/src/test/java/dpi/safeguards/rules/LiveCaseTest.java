package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Limits;
import dpi.safeguards.LiveCase;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Licence;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Delta;
import dpi.safeguards.finding.Disposition;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What a case that is edited answers, and what it refuses. */
class LiveCaseTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final Country COUNTRY = new Country("ZZ", "Anyland", "", Provenance.NONE);
    private static final CaseFile CASE =
            CaseFile.of("A tender", Clocks.at(LocalDate.of(2026, 1, 15)), COUNTRY, List.of(tender(Answer.YES)));

    @Test
    void aClauseThatIsWrittenAnswersAQuestionAndOneThatIsTakenOutAsksAgain() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            assertEquals(
                    List.of("PRO-003 UNDETERMINED SATISFIED"),
                    changes(live.update(clause("exit", Answer.YES)), "PRO-003"));
            assertEquals(List.of("PRO-003 SATISFIED UNDETERMINED"), changes(live.remove("exit"), "PRO-003"));
            assertEquals(SAFEGUARDS.evaluate(CASE), live.evaluation());
        }
    }

    @Test
    void aFindingIsOpenAgainOnceItsWaiverIsTakenOut() {
        Tender proprietary = TenderBuilder.builder(tender(Answer.YES))
                .licence(Licence.PROPRIETARY)
                .build();
        Waiver waiver = WaiverBuilder.builder()
                .id("w")
                .safeguard("PRO-003")
                .subject("t")
                .reason("For a trial.")
                .zone("UTC")
                .packVersions(">=0.2.0")
                .approver("Minister")
                .from(PartialDate.parse("2026-01-01"))
                .until(PartialDate.parse("2026-12-31"))
                .build();
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            live.update(proprietary);
            live.update(clause("exit", Answer.NO));
            assertEquals(List.of(), live.update(waiver).changes());
            assertEquals(Disposition.WAIVED, disposition(live));
            assertEquals(List.of(), live.remove("w").changes());
            assertEquals(Disposition.OPEN, disposition(live));
        }
    }

    private static Disposition disposition(LiveCase live) {
        return live.evaluation().findings().stream()
                .filter(finding -> finding.safeguard().id().equals("PRO-003"))
                .findFirst()
                .orElseThrow()
                .disposition();
    }

    @Test
    void itSaysWhereItIsNotKnownAnyMoreWhetherASafeguardApplies() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            assertEquals(
                    List.of("PRO-003 UNDETERMINED SCOPE_UNKNOWN"),
                    changes(live.update(tender(Answer.UNKNOWN)), "PRO-003"));
        }
    }

    @Test
    void anEqualFactChangesNothing() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            Delta delta = live.update(tender(Answer.YES));
            assertTrue(delta.isMade());
            assertEquals(List.of(), delta.changes());
            assertEquals(CASE, live.caseFile());
        }
    }

    @Test
    void aFactThatNoRuleSpeaksOfIsKeptAndChangesNothing() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            assertEquals(List.of(), live.update(clause("other", Answer.UNKNOWN)).changes());
            assertEquals(CASE.with(List.of(clause("other", Answer.UNKNOWN))), live.caseFile());
        }
    }

    @Test
    void afterItIsClosedEveryCallIsRefused() {
        LiveCase live = SAFEGUARDS.open(CASE);
        live.close();
        live.close();
        assertThrows(IllegalStateException.class, live::evaluation);
        assertThrows(IllegalStateException.class, live::caseFile);
        assertThrows(IllegalStateException.class, () -> live.remove("t"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> live.update(tender(Answer.NO)));
        assertEquals("The live case \"A tender\" is closed.", refused.getMessage());
    }

    @Test
    void countryAndClocksStayAsTheyAre() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            assertThrows(IllegalArgumentException.class, () -> live.update(COUNTRY));
            assertThrows(IllegalArgumentException.class, () -> live.update(CASE.clocks()));
            assertThrows(IllegalArgumentException.class, () -> live.update(clause("ZZ", Answer.YES)));
            assertEquals(SAFEGUARDS.evaluate(CASE), live.evaluation());
        }
    }

    @Test
    void aFactThatIsNotThereCannotBeTakenOut() {
        try (LiveCase live = SAFEGUARDS.open(CASE)) {
            live.update(clause("exit-terms", Answer.YES));
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> live.remove("exit-term"));
            assertEquals(
                    "The case has no fact \"exit-term\" that could be taken out. Maybe \"exit-terms\"?",
                    refused.getMessage());
        }
    }

    @Test
    void anEditWithTooManyFactsIsNotMadeAndTheNextOneIs() {
        Limits limits = new Limits(factsOf(CASE), 10_000, Duration.ofMinutes(5));
        try (LiveCase live = SAFEGUARDS.with(limits).open(CASE)) {
            assertNotMade(live, live.update(clause("exit", Answer.YES)), Completion.TOO_MANY_FACTS);
            assertFalse(live.update(tender(Answer.NO)).changes().isEmpty());
        }
    }

    @Test
    void anEditThatGivesTooMuchEvidenceIsNotMadeAndTheNextOneIs() {
        CaseFile noTender = CaseFile.of("A tender", CASE.clocks(), COUNTRY, List.of(tender(Answer.NO)));
        int firings = leastFirings(noTender);
        try (LiveCase live = SAFEGUARDS
                .with(new Limits(10_000, firings, Duration.ofMinutes(5)))
                .open(noTender)) {
            assertNotMade(live, live.update(tender(Answer.YES)), Completion.TOO_MANY_FIRINGS);
            assertTrue(live.remove("t").isMade());
        }
    }

    @Test
    void aCaseThatMeetsALimitAsItIsOpenedStaysAsItIs() {
        Safeguards noTime = SAFEGUARDS.with(new Limits(10_000, 10_000, Duration.ZERO));
        try (LiveCase live = noTime.open(CASE)) {
            assertNotMade(live, live.remove("t"), Completion.OUT_OF_TIME);
            assertEquals(noTime.evaluate(CASE), live.evaluation());
        }
    }

    private static void assertNotMade(LiveCase live, Delta delta, Completion because) {
        assertEquals(because, delta.completion());
        assertFalse(delta.isMade());
        assertEquals(List.of(), delta.changes());
        assertEquals(1, live.caseFile().facts().size());
        if (because != Completion.OUT_OF_TIME) {
            assertEquals(SAFEGUARDS.evaluate(live.caseFile()), live.evaluation());
        }
    }

    /** How many facts an evaluation of the case may have at least, with country, clocks and parameters. */
    private static int factsOf(CaseFile caseFile) {
        return least(most -> new Limits(most, 10_000, Duration.ofMinutes(5)), caseFile);
    }

    private static int leastFirings(CaseFile caseFile) {
        return least(most -> new Limits(10_000, most, Duration.ofMinutes(5)), caseFile);
    }

    private static int least(IntFunction<Limits> limits, CaseFile caseFile) {
        int low = 1;
        int high = 10_000;
        while (low < high) {
            int middle = (low + high) / 2;
            if (SAFEGUARDS.with(limits.apply(middle)).evaluate(caseFile).completion() == Completion.COMPLETE) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<String> changes(Delta delta, String safeguard) {
        return delta.changes().stream()
                .filter(change -> change.safeguard().id().equals(safeguard))
                .map(LiveCaseTest::line)
                .toList();
    }

    private static String line(Change change) {
        return change.safeguard().id() + " " + change.before() + " " + change.after();
    }

    private static Tender tender(Answer digital) {
        return TenderBuilder.builder().id("t").title("T").digital(digital).build();
    }

    private static Clause clause(String id, Answer stated) {
        return ClauseBuilder.builder()
                .id(id)
                .tender("t")
                .topic(ClauseTopic.EXIT)
                .stated(stated)
                .build();
    }
}
