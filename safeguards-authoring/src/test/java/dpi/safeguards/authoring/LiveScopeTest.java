package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.LiveCase;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.finding.Change.State;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an edit changes of the scope of a rule that is in force from a day on. */
class LiveScopeTest {

    private static final String APPLIES =
            """
            rule "TST-001 applies to a digital tender"
            @inForceFrom( 2024-01-01 )
            when
              $tender : Tender( digital == Answer.YES )
            then evidence.applies( $tender ); end
            """;
    private static final String SUPPORTS =
            """
            rule "TST-001 supported by electronic submission"
            when
              $tender : Tender( electronicOnly == Answer.YES )
            then evidence.supports( $tender ); end
            """;
    private static final String CONTRADICTS =
            """
            rule "TST-001 contradicted by other submission"
            when
              $tender : Tender( electronicOnly == Answer.NO )
            then evidence.contradicts( $tender ); end
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTenderOfAnotherDayIsAskedAboutByTheLawOfThatDay() {
        PackFolder pack =
                SmallPack.in(folder).withRules(APPLIES, SUPPORTS, CONTRADICTS).read();
        CompiledPack compiled = CompiledPack.of(pack);
        Safeguards safeguards = Safeguards.load(compiled.asClassLoader(), compiled.name());
        CaseFile caseFile = CaseFile.of(
                "A tender",
                Clocks.at(LocalDate.of(2026, 1, 15)),
                new Country("ZZ", "Anyland", "", Provenance.NONE),
                List.of(published("2023-05-01")));

        try (LiveCase live = safeguards.open(caseFile)) {
            for (String day : List.of("2025-05-01", "2023-05-01", "2024-01-01")) {
                Evaluation before = live.evaluation();
                var changes = live.update(published(day)).changes();
                assertEquals(live.evaluation().changesSince(before), changes);
                assertEquals(
                        day.compareTo("2024") > 0 ? State.SCOPE_UNKNOWN : State.NOT_APPLICABLE,
                        changes.get(0).after());
                assertEquals(safeguards.evaluate(live.caseFile()), live.evaluation());
            }
        }
    }

    private static Tender published(String day) {
        return TenderBuilder.builder()
                .id("t")
                .title("T")
                .publishedOn(PartialDate.parse(day))
                .build();
    }
}
