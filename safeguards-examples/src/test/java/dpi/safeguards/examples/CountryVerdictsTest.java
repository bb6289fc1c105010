package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Priority;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the packs say about each of the twelve countries, kept in a file each that was read by eye and is explained in
 * {@code docs/countries.md}. After a change that is meant, write the files anew with {@code -Dverdicts.write=true} and
 * read what changed.
 */
class CountryVerdictsTest {

    private static final Path CASES = Path.of("cases");
    private static final Path KEPT = Path.of("src/test/resources/dpi/safeguards/examples/countries");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().contains(".case.")).sorted().toList().stream();
        }
    }

    private static Evaluation evaluate(Path file) {
        CaseFile caseFile = CaseFileReader.read(file);
        List<String> packs = new ArrayList<>(List.of("dpi-safeguards", "tender-review"));
        packs.addAll(Safeguards.overlaysOf(caseFile.country().id()));
        return Safeguards.load(packs.toArray(String[]::new)).evaluate(caseFile);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areThoseThatWereRead(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).replaceAll("\\.case\\..*", ".txt");
        String now = summary(evaluate(file));
        if (Boolean.getBoolean("verdicts.write")) {
            Files.writeString(KEPT.resolve(name), now);
        }
        assertEquals(Files.readString(KEPT.resolve(name)), now);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void restOnFactsThatAreStatedAndLikelyOnesAreMarked(Path file) {
        Evaluation evaluation = evaluate(file);
        assertEquals(Completion.COMPLETE, evaluation.completion());
        for (Judgement finding : evaluation.findings()) {
            List<Fact> against = new ArrayList<>(List.of(finding.subject()));
            finding.contradicts().forEach(ground -> against.addAll(ground.facts()));
            boolean allLikely = finding.contradicts().stream()
                    .allMatch(ground -> ground.facts().stream().anyMatch(CountryVerdictsTest::isLikely));
            assertTrue(
                    !finding.contradicts().isEmpty(), () -> finding.safeguard().id() + " rests on nothing");
            assertTrue(
                    against.stream()
                            .anyMatch(fact -> !fact.provenance().sources().isEmpty()),
                    () -> finding.safeguard().id() + " rests on no source");
            assertTrue(
                    !allLikely || !finding.isFirm(), () -> finding.safeguard().id() + " is not marked as doubtful");
        }
        assertTrue(evaluation.priorities(10).size() <= 10);
    }

    private static boolean isLikely(Fact fact) {
        return fact.provenance().confidence() == Confidence.LIKELY;
    }

    private static String summary(Evaluation evaluation) {
        StringBuilder text = new StringBuilder(evaluation.title() + "\n\n");
        evaluation.packs().forEach(pack -> text.append(pack.id())
                .append(' ')
                .append(pack.version())
                .append('\n'));
        for (Tailoring change : evaluation.tailoring()) {
            text.append("  ")
                    .append(word(change.kind()))
                    .append(' ')
                    .append(change.target())
                    .append(": ")
                    .append(word(change.direction()))
                    .append('\n');
        }
        for (Verdict verdict : List.of(Verdict.NOT_SATISFIED, Verdict.CONFLICTING, Verdict.SATISFIED)) {
            text.append('\n').append(word(verdict)).append('\n');
            evaluation.withVerdict(verdict).forEach(judgement -> text.append("  ")
                    .append(judgement.safeguard().id())
                    .append(' ')
                    .append(judgement.subject().id())
                    .append(": ")
                    .append(judgement.safeguard().title())
                    .append(judgement.isFirm() ? "" : " (low confidence)")
                    .append('\n'));
        }
        text.append("\nopen questions by area\n");
        Map<String, Integer> open = new TreeMap<>();
        evaluation.questions().forEach(each -> open.merge(each.safeguard().area(), 1, Integer::sum));
        open.forEach((area, number) ->
                text.append("  ").append(area).append(' ').append(number).append('\n'));
        text.append("\ndo first\n");
        for (Priority priority : evaluation.priorities(10)) {
            text.append("  ")
                    .append(priority.recommendation().mitigation().key())
                    .append(": ")
                    .append(String.join(
                            ", ",
                            priority.findings().stream()
                                    .map(finding -> finding.safeguard().id() + " "
                                            + finding.subject().id())
                                    .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
