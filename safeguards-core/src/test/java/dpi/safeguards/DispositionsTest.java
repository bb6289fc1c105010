package dpi.safeguards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.finding.WaiverFinding.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is being done about findings, for all there is to say about a waiver. */
class DispositionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource({
        // verdict, waivable, versions, first and last day; what comes of it
        "NOT_SATISFIED, true, >=0.2.0 <0.3.0, 2026-01-01, 2026-12-31, WAIVED, ",
        "CONFLICTING, true, 0.2.0, 2026-01-01, 2026-12-31, WAIVED, ",
        "UNDETERMINED, true, 0.2.0, 2026-01-01, 2026-12-31, OPEN, NOTHING_TO_WAIVE",
        "SATISFIED, true, 0.2.0, 2026-01-01, 2026-12-31, OPEN, NOTHING_TO_WAIVE",
        "NOT_SATISFIED, false, 0.2.0, 2026-01-01, 2026-12-31, OPEN, NOT_WAIVABLE",
        "CONFLICTING, false, 0.2.0, 2026-01-01, 2026-12-31, OPEN, NOT_WAIVABLE",
        "UNDETERMINED, false, 0.2.0, 2026-01-01, 2026-12-31, OPEN, NOTHING_TO_WAIVE",
        "NOT_SATISFIED, true, 0.1.0, 2026-01-01, 2026-12-31, OPEN, OTHER_PACK_VERSION",
        "NOT_SATISFIED, true, >=0.2.1, 2026-01-01, 2026-12-31, OPEN, OTHER_PACK_VERSION",
        "NOT_SATISFIED, true, 0.2.0, 2026-01-01, 2026-03-30, OPEN, EXPIRED",
        "NOT_SATISFIED, true, 0.2.0, 2026-04-01, 2026-12-31, OPEN, NOT_YET_IN_FORCE",
        "NOT_SATISFIED, true, 0.1.0, 2026-01-01, 2026-03-30, OPEN, OTHER_PACK_VERSION EXPIRED",
        "NOT_SATISFIED, true, 0.1.0, 2026-04-01, 2026-12-31, OPEN, OTHER_PACK_VERSION NOT_YET_IN_FORCE",
        "NOT_SATISFIED, false, 0.1.0, 2026-01-01, 2026-03-30, OPEN, NOT_WAIVABLE",
        "SATISFIED, true, 0.1.0, 2026-01-01, 2026-03-30, OPEN, NOTHING_TO_WAIVE",
        "NOT_SATISFIED, true, 0.2.0, 2026-03-31, 2026-12-31, WAIVED, ",
        "NOT_SATISFIED, true, 0.2.0, 2026-01-01, 2026-03-31, WAIVED, EXPIRING_SOON",
        "NOT_SATISFIED, true, 0.2.0, 2026-01-01, 2026-04-30, WAIVED, EXPIRING_SOON",
        "NOT_SATISFIED, true, 0.2.0, 2026-01-01, 2026-05-01, WAIVED, "
    })
    void followsFromVerdictCardVersionAndDays(
            Verdict verdict,
            boolean waivable,
            String versions,
            String from,
            String until,
            Disposition expected,
            String kinds) {
        Waiver waiver = waiver("w", from, until).packVersions(versions).build();
        Dispositions dispositions = dispositions(30, judgement(verdict, waivable), waiver);
        Judgement after = dispositions.judgements().get(0);

        assertEquals(expected, after.disposition());
        assertEquals(expected == Disposition.WAIVED ? List.of(waiver) : List.of(), after.waivers());
        assertEquals(verdict, after.verdict());
        assertEquals(kinds == null ? "" : kinds, kinds(dispositions));
    }

    @Test
    void aWaiverThatMeetsNoSafeguardOrSubjectSaysSo() {
        Waiver typo =
                waiver("a", "2026-01-01", "2026-12-31").safeguard("AAA-011").build();
        Waiver nobody =
                waiver("b", "2026-01-01", "2026-12-31").subject("nobody").build();
        Waiver other = waiver("c", "2026-01-01", "2026-12-31").subject("XX").build();
        List<String> words =
                dispositions(30, judgement(Verdict.NOT_SATISFIED, true), other, nobody, typo).findings().stream()
                        .map(finding -> finding.kind() + ": " + finding.explanation())
                        .toList();
        assertEquals(
                List.of(
                        "NO_SUCH_SAFEGUARD: Waiver \"a\" has no effect: no pack here has a safeguard \"AAA-011\"."
                                + " Maybe \"AAA-001\"?",
                        "NO_SUCH_SUBJECT: Waiver \"b\" has no effect: the case has no fact \"nobody\".",
                        "NOTHING_TO_WAIVE: Waiver \"c\" has no effect: AAA-001 does not apply to \"XX\"."),
                words);
    }

    @Test
    void aWaiverOfWhatMayNotApplySaysThatThisIsNotKnown() {
        Dispositions dispositions = new Dispositions(
                caseFile(waiver("w", "2026-01-01", "2026-12-31").build()),
                List.of(new Dispositions.Bench(
                        "pack",
                        "0.2.0",
                        List.of(card(true)),
                        List.of(),
                        List.of(new ScopeQuestion(card(true), HandMade.CARD, List.of())))),
                30);
        assertEquals("NOTHING_TO_WAIVE", kinds(dispositions));
        assertTrue(dispositions
                .findings()
                .get(0)
                .explanation()
                .endsWith("whether AAA-001 applies is not known of \"card\"."));
    }

    @Test
    void twoWaiversForOneFindingAreBothNamedAndTheSecondIsTwice() {
        Waiver first = waiver("a", "2026-01-01", "2026-12-31").build();
        Waiver second = waiver("b", "2026-02-01", "2026-11-30").build();
        Dispositions dispositions = dispositions(30, judgement(Verdict.NOT_SATISFIED, true), second, first);
        assertEquals(List.of(first, second), dispositions.judgements().get(0).waivers());
        assertEquals("TWICE", kinds(dispositions));
        assertEquals("b", dispositions.findings().get(0).waiver().id());
    }

    @Test
    void aWaiverThatWasRenewedInTimeIsNoFinding() {
        Waiver ended = waiver("a", "2025-01-01", "2025-12-31").build();
        Waiver current = waiver("b", "2026-01-01", "2026-04-10").build();
        Waiver next = waiver("c", "2026-04-11", "2026-12-31").build();
        assertEquals("", kinds(dispositions(30, judgement(Verdict.NOT_SATISFIED, true), ended, current, next)));
        Waiver late = waiver("c", "2026-04-12", "2026-12-31").build();
        assertEquals(
                "EXPIRING_SOON", kinds(dispositions(30, judgement(Verdict.NOT_SATISFIED, true), ended, current, late)));
    }

    @Test
    void howSoonIsSoonIsASetting() {
        Waiver waiver = waiver("w", "2026-01-01", "2026-04-10").build();
        assertEquals("EXPIRING_SOON", kinds(dispositions(10, judgement(Verdict.NOT_SATISFIED, true), waiver)));
        assertEquals("", kinds(dispositions(9, judgement(Verdict.NOT_SATISFIED, true), waiver)));
    }

    @Test
    void eachPackIsWaivedByItsOwnVersion() {
        Waiver waiver = waiver("w", "2026-01-01", "2026-12-31").build();
        Judgement finding = judgement(Verdict.NOT_SATISFIED, true);
        Dispositions dispositions =
                new Dispositions(caseFile(waiver), List.of(bench("0.1.0", finding), bench("0.2.0", finding)), 30);
        assertEquals(
                List.of(Disposition.OPEN, Disposition.WAIVED),
                dispositions.judgements().stream().map(Judgement::disposition).toList());
        assertEquals("OTHER_PACK_VERSION", kinds(dispositions));
    }

    private static String kinds(Dispositions dispositions) {
        return String.join(
                " ",
                dispositions.findings().stream()
                        .map(WaiverFinding::kind)
                        .map(Kind::name)
                        .toList());
    }

    private static Dispositions dispositions(int noticeDays, Judgement judgement, Waiver... waivers) {
        return new Dispositions(caseFile(waivers), List.of(bench("0.2.0", judgement)), noticeDays);
    }

    private static Dispositions.Bench bench(String version, Judgement judgement) {
        return new Dispositions.Bench("pack", version, List.of(judgement.safeguard()), List.of(judgement), List.of());
    }

    private static CaseFile caseFile(Waiver... waivers) {
        List<Fact> facts = new ArrayList<>(List.of(waivers));
        facts.add(HandMade.CARD);
        return CaseFile.of("Case", Clocks.at(DAY), new Country("XX", "Anyland", "", Provenance.NONE), facts);
    }

    private static WaiverBuilder waiver(String id, String from, String until) {
        return HandMade.waiver(id, from, until);
    }

    private static Judgement judgement(Verdict verdict, boolean waivable) {
        return HandMade.judgement("AAA-001", Severity.HIGH, verdict, waivable, Disposition.OPEN);
    }

    private static Safeguard card(boolean waivable) {
        return HandMade.card("AAA-001", Severity.HIGH, waivable);
    }
}
