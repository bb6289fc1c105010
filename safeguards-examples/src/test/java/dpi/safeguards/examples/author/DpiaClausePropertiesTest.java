package dpi.safeguards.examples.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.arbitrary.AnyFact;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What must hold of a rule whatever the facts say, tried on facts of any kind. */
@Domain(AnyFact.class)
class DpiaClausePropertiesTest {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private static final DpiSystem REGISTER = DpiSystemBuilder.builder()
            .id("register")
            .name("Civil register")
            .kind(SystemKind.CIVIL_REGISTRATION)
            .personalData(Answer.YES)
            .build();
    private static final Tender TENDER =
            TenderBuilder.builder().id("tender-1").system("register").build();

    @Property(tries = 100)
    void onlyAnExclusionOfTheAssessmentCountsAgainstATender(@ForAll Clause any) {
        Clause clause =
                ClauseBuilder.builder(any).id("clause-1").tender("tender-1").build();

        Verdict verdict = SAFEGUARDS
                .evaluate(CaseFile.of(
                        "One clause",
                        Clocks.at(LocalDate.of(2026, 1, 15)),
                        Country.NOT_STATED,
                        List.of(REGISTER, TENDER, clause)))
                .judgements()
                .stream()
                .filter(judgement -> judgement.safeguard().id().equals("PRO-002"))
                .map(Judgement::verdict)
                .findFirst()
                .orElseThrow();

        assertEquals(
                clause.topic() == ClauseTopic.DPIA && clause.stated() == Answer.NO, verdict == Verdict.NOT_SATISFIED);
    }
}
