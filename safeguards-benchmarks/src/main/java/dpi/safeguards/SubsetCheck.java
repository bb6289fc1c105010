package dpi.safeguards;

import dpi.safeguards.authoring.WorkedCases;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.CapacityBuilder;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.ControlBuilder;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.TenderStatus;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.rivals.Rival;
import dpi.safeguards.rivals.Said;
import dpi.safeguards.rivals.SubsetRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds what is written by hand and in other engines against what the library says by the same rules, piece by piece:
 * on all country cases here, and on the worked cases of the safeguards, in which each rule speaks at least once.
 */
final class SubsetCheck {

    private static final Path COUNTRIES = Path.of("safeguards-examples/cases");
    private static final Path PACK = Path.of("safeguards-rules/src/main/packs", EvaluationBenchmark.PACK);

    private SubsetCheck() {}

    /** Fails unless all say the same; tells on how much it was tried. */
    static void requireSameEvidence() throws IOException {
        List<CaseFile> cases = cases();
        for (Opponent opponent : Opponent.values()) {
            LoadedPack pack = DerivedPacks.load(opponent.pack());
            Set<SubsetRule> silent = EnumSet.noneOf(SubsetRule.class);
            int pieces = 0;
            try (Rival rival = opponent.open(pack.layers().get(0).rules())) {
                silent.addAll(rival.rules());
                for (CaseFile each : cases) {
                    List<Said> ours = requireSame(pack, each, rival, opponent.title());
                    ours.forEach(said -> silent.remove(said.rule()));
                    pieces += ours.size();
                }
                System.out.println(
                        opponent.title() + " says the same by " + rival.rules().size() + " rules on " + cases.size()
                                + " cases: " + pieces + " pieces of evidence.");
            }
            if (!silent.isEmpty()) {
                throw new IllegalStateException("Not known to be right, because silent on all cases: " + silent);
            }
        }
    }

    /** {@return what the library says, once it is certain that the other says the same} */
    static List<Said> requireSame(LoadedPack pack, CaseFile caseFile, Rival rival, String title) {
        List<Said> ours =
                pack.fire(Safeguards.facts(caseFile, pack), Integer.MAX_VALUE, Long.MAX_VALUE).pieces().stream()
                        .filter(piece -> SubsetRule.has(piece.rule().name()))
                        .map(piece -> new Said(SubsetRule.named(piece.rule().name()), piece.subject(), piece.shown()))
                        .toList();
        List<String> expected = words(ours);
        List<String> actual = words(rival.evidence(Safeguards.facts(caseFile, pack)));
        if (!expected.equals(actual)) {
            throw new IllegalStateException("On \"" + caseFile.title() + "\" the library gave " + expected.size()
                    + " pieces of evidence and " + title + " " + actual.size() + ".\nOnly the library: "
                    + without(expected, actual) + "\nOnly the other: " + without(actual, expected));
        }
        return ours;
    }

    private static Set<String> without(List<String> these, List<String> those) {
        Set<String> rest = new TreeSet<>(these);
        those.forEach(rest::remove);
        return rest;
    }

    private static List<String> words(List<Said> evidence) {
        return evidence.stream().map(Said::words).sorted().toList();
    }

    private static List<CaseFile> cases() throws IOException {
        List<CaseFile> cases = new ArrayList<>(WorkedCases.of(PACK, SubsetRule.safeguards()));
        try (Stream<Path> files = Files.list(COUNTRIES)) {
            files.sorted().map(CaseFileReader::read).forEach(cases::add);
        }
        cases.add(rest());
        return cases;
    }

    /** What three of the rules ask for and none of the other cases has. */
    private static CaseFile rest() {
        return CaseFile.of(
                "The rest",
                Clocks.at(LocalDate.of(2026, 4, 7)),
                new Country("LK", "Sri Lanka", "", Provenance.NONE),
                List.of(
                        DpiSystemBuilder.builder()
                                .id("system")
                                .name("System")
                                .kind(SystemKind.PORTAL)
                                .operator("body")
                                .build(),
                        CapacityBuilder.builder()
                                .id("people")
                                .holder("body")
                                .topic(CapacityTopic.RISK_MANAGEMENT)
                                .trained(1)
                                .needed(5)
                                .build(),
                        ControlBuilder.builder()
                                .id("office")
                                .about("system")
                                .kind(ControlKind.PROJECT_GRIEVANCE_MECHANISM)
                                .inPlace(Answer.YES)
                                .build(),
                        FinancingBuilder.builder()
                                .id("money")
                                .about("system")
                                .source(FinancingSource.DONOR_LOAN)
                                .supplierTied(Answer.YES)
                                .build(),
                        TenderBuilder.builder()
                                .id("tender")
                                .title("Tender")
                                .system("system")
                                .status(TenderStatus.PLANNING)
                                .build()));
    }
}
