package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.Since;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Cause;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Difference.Component;
import dpi.safeguards.report.EvaluationJson;
import dpi.safeguards.report.TextReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moved a verdict: by a pack whose rules come into force, in two versions. */
class SinceTest {

    private static final String FROM_2026 =
            """
            rule "TST-001 contradicted from 2026 by a system whose assessment is not public"
            @inForceFrom( 2026-01-01 )
            when
              $system : DpiSystem( $id : id )
              $dpia : Assessment( about == $id, kind == AssessmentKind.DPIA, published == Answer.NO )
            then evidence.contradicts( $system, $dpia ); end
            """;

    private static final String OTHER_KIND =
            SmallPack.SUPPORTS.replace("AssessmentKind.DPIA", "AssessmentKind.SECURITY_AUDIT");

    private static Safeguards first;
    private static Safeguards second;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        first = load(SmallPack.in(folder.resolve("first"))
                .withRules(SmallPack.APPLIES, SmallPack.SUPPORTS, SmallPack.CONTRADICTS, FROM_2026));
        second = load(SmallPack.in(folder.resolve("second"))
                .withRules(SmallPack.APPLIES, OTHER_KIND, SmallPack.CONTRADICTS, FROM_2026));
    }

    @Test
    void factsAloneMovedIt() {
        Since since = since(first, kase(Answer.NO, "2025-06-01"), first, kase(Answer.YES, "2025-06-01"));

        assertEquals(Set.of(Cause.FACTS), only(since).causes());
        assertTrue(only(since).toldApart());
        assertEquals(
                List.of("fact dpia changed"),
                since.differences().stream().map(Difference::words).toList());
        assertTrue(
                TextReport.write(since).contains("Because of the facts:\n  cured: TST-001"), TextReport.write(since));
    }

    @Test
    void theLawAloneMovedIt() {
        Since since = since(first, kase(Answer.YES, "2025-06-01"), first, kase(Answer.YES, "2026-06-01"));

        assertEquals(Set.of(Cause.LAW), only(since).causes(), "the day moved as well, but changes nothing");
        assertTrue(only(since).toldApart());
    }

    @Test
    void anOldPackAtHandIsToldApartFromTheFacts() {
        Since since = since(
                first,
                kase(Answer.YES, "2025-06-01"),
                second,
                kase(Answer.YES, "2025-06-01").noted("Read again."));

        assertEquals(Set.of(Cause.PACK), only(since).causes());
        CaseFile further = kase(Answer.YES, "2025-06-01").with(List.of(assessment("second", Answer.NO)));
        Since both = since(first, kase(Answer.YES, "2025-06-01"), second, further);
        assertEquals(Set.of(Cause.FACTS, Cause.PACK), only(both).causes(), "met, then conflicting, then not met");
        assertTrue(only(both).toldApart());
    }

    @Test
    void anOldPackThatIsNotAtHandCannotBeToldApartFromTheFacts() {
        Evaluation earlier = first.evaluate(kase(Answer.YES, "2025-06-01"));
        Since since = Since.of(second, kase(Answer.NO, "2026-06-01"), earlier, Optional.empty());

        assertEquals(Set.of(Cause.FACTS, Cause.PACK), only(since).causes());
        assertFalse(only(since).toldApart());
        assertTrue(
                TextReport.write(since).contains("Because of the facts or the pack, which cannot be told apart:"),
                TextReport.write(since));
        assertTrue(EvaluationJson.write(since).contains("\"toldApart\" : false"));
    }

    @Test
    void nothingMovedWhereOnlyWordsDiffer() {
        CaseFile now = kase(Answer.YES, "2025-06-01");
        Since since = since(first, now, first, now.noted("Read again."));

        assertEquals(List.of(), since.changes());
        assertEquals(List.of(new Difference(Component.CASE, "note", "", "Read again.")), since.differences());
    }

    @Test
    void formerSafeguardsMustBeThoseOfTheEvaluation() {
        Evaluation earlier = first.evaluate(kase(Answer.YES, "2025-06-01"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> Since.of(second, kase(Answer.NO, "2025-06-01"), earlier, Optional.of(second)));

        assertTrue(refused.toString().contains("The former safeguards are [small 1.0.0"), refused.toString());
    }

    private static Since since(Safeguards former, CaseFile then, Safeguards today, CaseFile now) {
        return Since.of(today, now, former.evaluate(then), Optional.of(former));
    }

    private static CausedChange only(Since since) {
        assertEquals(1, since.changes().size(), since.changes().toString());
        return since.changes().get(0);
    }

    private static CaseFile kase(Answer completed, String day) {
        PartialDate date = PartialDate.parse(day);
        return CaseFile.of(
                "Register",
                new Clocks(date, date, date),
                new Country("ZZ", "Anyland", "", Provenance.NONE),
                List.of(
                        DpiSystemBuilder.builder()
                                .id("register")
                                .name("Register")
                                .kind(SystemKind.REGISTRY)
                                .personalData(Answer.YES)
                                .build(),
                        assessment("dpia", completed)));
    }

    private static Fact assessment(String id, Answer completed) {
        return AssessmentBuilder.builder()
                .id(id)
                .about("register")
                .kind(AssessmentKind.DPIA)
                .completed(completed)
                .published(Answer.NO)
                .build();
    }

    private static Safeguards load(SmallPack pack) {
        return Safeguards.load(CompiledPack.of(pack.read()).asClassLoader(), "small@1.0.0");
    }
}
