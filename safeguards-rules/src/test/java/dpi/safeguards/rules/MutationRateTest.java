package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.authoring.MutationReport;
import dpi.safeguards.authoring.MutationTest;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The worked cases of our own packs notice at least nine in ten of the mistakes that can be planted into their rules,
 * and what the packs say changes nothing is noticed by none.
 */
class MutationRateTest {

    private static final int LEAST = 900;

    /** What is said to change nothing is the exception. */
    private static final int MOST_EQUAL_OF_A_THOUSAND = 50;

    static Stream<Path> packs() {
        return Packs.folders();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theWorkedCasesNoticeMistakesIn(Path pack) {
        MutationReport report =
                MutationTest.of(pack).withoutExamples().compiling(0).run(safeguard -> {});

        assertTrue(report.mutants() > 0, pack.toString());
        assertTrue(report.perMille() >= LEAST, () -> report.text());
        assertTrue(report.equal().size() * 1000 <= report.mutants() * MOST_EQUAL_OF_A_THOUSAND, () -> report.text());
    }
}
