package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.input.InputException;
import dpi.safeguards.io.Replay;
import dpi.safeguards.report.EvaluationJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    private static final String OTHER_KIND =
            SmallPack.SUPPORTS.replace("AssessmentKind.DPIA", "AssessmentKind.SECURITY_AUDIT");

    private static ClassLoader packs;
    private static ClassLoader othersOfTheSameName;
    private static Safeguards safeguards;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        packs = CompiledPack.of(SmallPack.in(folder.resolve("one")).read()).asClassLoader();
        othersOfTheSameName = CompiledPack.of(SmallPack.in(folder.resolve("other"))
                        .withRules(SmallPack.APPLIES, OTHER_KIND, SmallPack.CONTRADICTS)
                        .read())
                .asClassLoader();
        safeguards = Safeguards.load(packs, "small@1.0.0");
    }

    @Test
    void givesTheSameBytes() {
        assertEquals(List.of(), replay(kase("Register", ""), packs));
    }

    @Test
    void isJudgedOnTheDaysThatTheEvaluationNames() {
        assertEquals(List.of(), replay(kase("Register", "").at(Clocks.at(DAY.plusYears(1))), packs));
    }

    @Test
    void namesTheFactAndTheDayThatTheCaseStatesOtherwise() {
        assertEquals(
                List.of(
                        "fact register changed",
                        "clock factsAsOf: 2025-06-01 -> 2026-06-01",
                        "clock knownAt: 2025-06-01 -> 2026-06-01",
                        "clock lawAsOf: 2025-06-01 -> 2026-06-01"),
                replay(kase("Land register", "").at(Clocks.at(DAY.plusYears(1))), packs));
    }

    @Test
    void namesAnotherSourceOfAFactAsAChangeAndAnotherPlaceAsAPlace() {
        assertEquals(List.of("fact register changed"), replay(kase("Register", "https://register.example/2"), packs));
        assertEquals(
                List.of("places: the same facts stand elsewhere in the file"),
                replay(
                        CaseFile.of(
                                "Register", Clocks.at(DAY), country(), List.of(system("Register", "", "/systems/7"))),
                        packs));
    }

    @Test
    void namesThePackOfTheSameVersionAndOtherContent() {
        List<String> differences = replay(kase("Register", ""), othersOfTheSameName);

        assertEquals(1, differences.size(), differences.toString());
        assertTrue(
                differences
                        .get(0)
                        .matches("pack small: 1\\.0\\.0 \\(sha256:\\w{12}\\) -> 1\\.0\\.0 \\(sha256:\\w{12}\\)"),
                differences.toString());
    }

    @Test
    void namesThePackThatIsNotAtHand() {
        byte[] kept = kept(safeguards);
        Replay replay = Replay.of("kept.json", kept, kase("Register", ""), Replay.class.getClassLoader());

        assertFalse(replay.isSame());
        assertTrue(replay.again().isEmpty());
        assertEquals(
                List.of("pack small: 1.0.0 ("
                        + safeguards.packs().get(0).digest().substring(0, 19) + ") went"),
                replay.differences().stream().map(Difference::words).toList());
    }

    @Test
    void refusesAnEvaluationThatWasStopped() {
        byte[] kept = kept(safeguards.with(new Limits(1, 1, Duration.ofSeconds(1))));
        String message = assertThrows(
                        InputException.class, () -> Replay.of("kept.json", kept, kase("Register", ""), packs))
                .getMessage();

        assertEquals(
                "kept.json /completion: The evaluation was stopped at its limits, so there is nothing to replay.",
                message);
    }

    private static byte[] kept(Safeguards by) {
        return EvaluationJson.write(by.evaluate(kase("Register", ""))).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> replay(CaseFile caseFile, ClassLoader loader) {
        return Replay.of("kept.json", kept(safeguards), caseFile, loader).differences().stream()
                .map(Difference::words)
                .toList();
    }

    private static CaseFile kase(String name, String url) {
        return CaseFile.of("Register", Clocks.at(DAY), country(), List.of(system(name, url, "/systems/0")));
    }

    private static Country country() {
        return new Country("ZZ", "Anyland", "", Provenance.NONE);
    }

    private static Fact system(String name, String url, String pointer) {
        return DpiSystemBuilder.builder()
                .id("register")
                .name(name)
                .kind(SystemKind.REGISTRY)
                .personalData(Answer.YES)
                .provenance(new Provenance(
                        List.of(new Source("gazette", "Gazette", url, "")),
                        Confidence.CONFIRMED,
                        pointer,
                        "",
                        List.of()))
                .build();
    }
}
