package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleteTest {

    @Test
    void coversEveryTopicAndSubjectWhereItIsLimitedToNone() {
        Complete all = all(FactKind.MECHANISM).build();

        assertEquals(Answer.YES, all.covers("REDRESS"));
        assertEquals(Answer.YES, all.covers("REDRESS", "national-id"));
    }

    @Test
    void coversItsTopicAlone() {
        Complete redress = all(FactKind.MECHANISM).topic("REDRESS").build();

        assertEquals(Answer.YES, redress.covers("REDRESS"));
        assertEquals(Answer.NO, redress.covers("OPT_OUT"));
        assertEquals(Answer.YES, redress.covers("REDRESS", "national-id"));
        assertEquals(Answer.NO, redress.covers("OPT_OUT", "national-id"));
    }

    @Test
    void coversItsSubjectAlone() {
        Complete ofTheId = all(FactKind.MECHANISM).about("national-id").build();

        assertEquals(Answer.YES, ofTheId.covers("REDRESS", "national-id"));
        assertEquals(Answer.NO, ofTheId.covers("REDRESS", "wallet"));
        assertEquals(Answer.NO, ofTheId.covers("REDRESS"), "It says nothing about other subjects.");
    }

    @ParameterizedTest
    @CsvSource({"digital-id", "DIGITAL_ID", "Digital-Id"})
    void takesItsTopicAsFilesOrAsRulesWriteIt(String topic) {
        assertEquals("DIGITAL_ID", all(FactKind.SYSTEM).topic(topic).build().topic());
    }

    @Test
    void takesTheChangesToALawForATopic() {
        Complete amendments =
                all(FactKind.LAW).topic("amendments").about("dp-act").build();

        assertEquals(Answer.YES, amendments.covers(Complete.AMENDMENTS, "dp-act"));
        assertEquals(Answer.NO, amendments.covers("DATA_PROTECTION", "dp-act"));
    }

    @Test
    void refusesATopicThatItsKindDoesNotHaveAndNamesThoseItHas() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> all(FactKind.FINANCING).topic("redress").build());

        assertEquals(
                "Completeness statement \"all\" is limited to \"REDRESS\", which is no topic of financing; topics are"
                        + " donor-grant, donor-loan, national-budget, private, public-private-partnership, unknown,"
                        + " user-fees.",
                refusal.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> all(FactKind.MECHANISM).topic("amendments").build());
    }

    @Test
    void saysThatAKindHasNoTopicsWhereItHasNone() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> all(FactKind.TENDER).topic("redress").build());

        assertFalse(refusal.toString().contains("topics are ."), refusal.toString());
    }

    @Test
    void namesEveryTopicOfLawsAsFilesWriteIt() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> all(FactKind.LAW).topic("ammendments").build());

        assertTrue(refusal.toString().contains(" amendments"), refusal.toString());
        assertTrue(refusal.toString().contains(" data-protection"), refusal.toString());
    }

    private static CompleteBuilder all(FactKind kind) {
        return CompleteBuilder.builder().id("all").of(kind);
    }
}
