package dpi.safeguards.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Change.Kind;
import dpi.safeguards.finding.Change.State;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {

    private static final Safeguard SAFEGUARD = new Safeguard(
            "PRO-010",
            "open-long-enough",
            "0.1.0",
            "Tenders stay open long enough",
            "Is the tender open long enough?",
            Severity.LOW,
            Set.of(Principle.O3),
            Set.of(Risk.RS1),
            Mapping.STATED,
            Set.of(Stage.L2),
            Authority.R1,
            List.of(),
            List.of(),
            List.of(),
            true);

    @ParameterizedTest
    @CsvSource({
        "NOT_SATISFIED, SATISFIED, CURED",
        "CONFLICTING, SATISFIED, CURED",
        "SATISFIED, NOT_SATISFIED, BROKEN",
        "SATISFIED, CONFLICTING, BROKEN",
        "UNDETERMINED, NOT_SATISFIED, FOUND",
        "SCOPE_UNKNOWN, CONFLICTING, FOUND",
        "NOT_APPLICABLE, NOT_SATISFIED, FOUND",
        "SATISFIED, UNDETERMINED, MADE_UNKNOWN",
        "NOT_APPLICABLE, UNDETERMINED, ASKED",
        "NOT_APPLICABLE, SCOPE_UNKNOWN, ASKED",
        "UNDETERMINED, SATISFIED, ANSWERED",
        "SCOPE_UNKNOWN, SATISFIED, ANSWERED",
        "SCOPE_UNKNOWN, UNDETERMINED, OTHER",
        "NOT_SATISFIED, CONFLICTING, OTHER",
        "NOT_APPLICABLE, SATISFIED, OTHER"
    })
    void saysWhatItMeansForWhoeverHasToAct(State before, State after, Kind kind) {
        assertEquals(kind, new Change(SAFEGUARD, "t", before, after).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SATISFIED, UNDETERMINED, MADE_UNKNOWN",
        "NOT_SATISFIED, SCOPE_UNKNOWN, MADE_UNKNOWN",
        "CONFLICTING, UNDETERMINED, MADE_UNKNOWN",
        "NOT_SATISFIED, NOT_APPLICABLE, OTHER"
    })
    void neverCallsAFindingCuredThatIsNotShownToBeMet(State before, State after, Kind kind) {
        assertEquals(kind, new Change(SAFEGUARD, "t", before, after).kind());
    }

    @ParameterizedTest
    @EnumSource
    void hasAStateForEveryVerdict(Verdict verdict) {
        assertEquals(verdict.name(), State.of(verdict).name());
    }
}
