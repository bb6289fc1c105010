package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.SmallestChanges;
import dpi.safeguards.finding.SmallestChanges.Outcome;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.SmallestChangeJson;
import dpi.safeguards.report.SmallestChangeText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes that people can act on, and words for when there are none. */
class SmallestChangesTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards", "tender-review");
    private static final String TENDER =
            """
            format: safeguards-case-file/1
            title: A tender
            clocks: { factsAsOf: "2026-01-15" }
            country: { id: UY, name: Uruguay }
            systems:
              - { id: registry, name: Registry, kind: registry, personalData: yes }
            tenders:
              - { id: t1, system: registry, digital: yes, method: open, publishedOn: "2026-01-10", closesOn: "2026-01-25" }
            clauses:
              - { id: c1, tender: t1, topic: dpia, stated: no }
            """;

    @Test
    void aClauseThatIsLeftOutCanBeStatedWhileBidsAreOpen() {
        SmallestChanges found = SAFEGUARDS.smallestChanges(read(TENDER), "PRO-002", "t1");
        assertEquals(Outcome.FOUND, found.outcome());
        String text = SmallestChangeText.write(found);
        assertTrue(text.contains("   change clause \"c1\": stated no -> yes\n"), text);
        assertTrue(text.contains("         stated: yes   # was \"no\"\n"), text);
        assertTrue(found.exhausted());
    }

    @Test
    void theClosingDayIsMovedToTheFirstThatIsEnough() {
        SmallestChanges found = SAFEGUARDS.smallestChanges(read(TENDER), "PRO-010", "t1");
        assertEquals(
                "closesOn 2026-01-25 2026-02-09",
                found.sets().get(0).changes().get(0).fields().stream()
                        .map(field -> field.field() + " " + field.from() + " " + field.to())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void nothingOfATenderIsChangedOnceBidsAreClosed() {
        CaseFile closed = read(TENDER.replace("2026-01-15", "2026-01-26"));
        SmallestChanges found = SAFEGUARDS.smallestChanges(closed, "PRO-002", "t1");
        assertEquals(Outcome.NOTHING_CHANGEABLE, found.outcome());
        assertEquals(List.of("Bids on tender \"t1\" are closed (since 2026-01-25)."), found.reasons());
        assertTrue(SmallestChangeText.write(found).contains("it can no longer be changed"));
        SmallestChanges awarded = SAFEGUARDS.smallestChanges(
                read(TENDER.replace("closesOn: \"2026-01-25\"", "awardedOn: \"2026-01-12\"")), "PRO-002", "t1");
        assertEquals(List.of("Tender \"t1\" was awarded (2026-01-12)."), awarded.reasons());
    }

    @Test
    void whereItIsNotKnownWhetherBidsAreOpenThatIsSaid() {
        CaseFile undated = read(TENDER.replace(", closesOn: \"2026-01-25\"", ""));
        SmallestChanges found = SAFEGUARDS.smallestChanges(undated, "PRO-002", "t1");
        assertEquals(Outcome.FOUND, found.outcome());
        assertTrue(found.sets().get(0).caveats().get(0).contains("not stated whether bids"), found.toString());
    }

    @Test
    void nobodyIsAnsweredFor() {
        String answer = "attestations: [{ id: a, safeguard: PRO-002, subject: t1, answer: no, by: Buyer }]\n";
        CaseFile attested = read(TENDER.replace("topic: dpia, stated: no", "topic: exit, stated: yes") + answer);
        SmallestChanges found = SAFEGUARDS.smallestChanges(attested, "PRO-002", "t1");
        assertEquals(Outcome.NOTHING_CHANGEABLE, found.outcome());
        assertTrue(found.reasons().get(0).startsWith("Somebody has attested"), found.toString());
    }

    @Test
    void anOpenQuestionWouldBeSettled() {
        CaseFile open = read(TENDER.replace("stated: no", "stated: unknown"));
        SmallestChanges found = SAFEGUARDS.smallestChanges(open, "PRO-002", "t1");
        assertEquals(Change.State.UNDETERMINED, found.before());
        assertTrue(SmallestChangeText.write(found).contains("It would be settled, and met, by this"));
    }

    @Test
    void whatIsMetNeedsNothing() {
        CaseFile met = read(TENDER.replace("stated: no", "stated: yes"));
        assertEquals(
                Outcome.ALREADY_MET,
                SAFEGUARDS.smallestChanges(met, "PRO-002", "t1").outcome());
    }

    @Test
    void aLimitOfTheEvaluationIsNotTakenForAnAnswer() {
        Safeguards hurried = SAFEGUARDS.with(new Limits(1, 10, Duration.ofSeconds(1)));
        assertEquals(
                Outcome.NOT_EVALUATED,
                hurried.smallestChanges(read(TENDER), "PRO-002", "t1").outcome());
    }

    @Test
    void aWrongNameIsAnsweredWithARightOne() {
        assertTrue(message("PRO-02", "t1").contains("Maybe \"PRO-002\"?"), message("PRO-02", "t1"));
        assertEquals("PRO-002 is not judged on \"t2\" in this case, but on t1.", message("PRO-002", "t2"));
    }

    @Test
    void whatIsToBePastedIsReadAndMeetsTheSafeguard() {
        CaseFile silent = read(TENDER.replace("topic: dpia, stated: no", "topic: exit, stated: yes"));
        SmallestChanges clause = SAFEGUARDS.smallestChanges(silent, "PRO-002", "t1");
        assertEquals(Outcome.FOUND, clause.outcome());
        String pasted = pasted(SmallestChangeText.write(clause)).replaceFirst("clauses:\n", "");
        CaseFile changed = read(TENDER.replace("topic: dpia, stated: no", "topic: exit, stated: yes") + pasted);
        assertEquals(
                Outcome.ALREADY_MET,
                SAFEGUARDS.smallestChanges(changed, "PRO-002", "t1").outcome());
        assertTrue(
                SmallestChangeJson.write(clause).contains("\"outcome\" : \"found\""), SmallestChangeJson.write(clause));
    }

    private static String pasted(String text) {
        String from = text.substring(text.indexOf("in the case file:\n") + "in the case file:\n".length());
        StringBuilder lines = new StringBuilder();
        from.lines().takeWhile(line -> line.startsWith("     ")).forEach(line -> lines.append(line.substring(5))
                .append('\n'));
        return lines.toString();
    }

    private static String message(String safeguard, String subject) {
        return String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> SAFEGUARDS.smallestChanges(read(TENDER), safeguard, subject))
                .getMessage());
    }

    private static CaseFile read(String yaml) {
        return CaseFileReader.read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
