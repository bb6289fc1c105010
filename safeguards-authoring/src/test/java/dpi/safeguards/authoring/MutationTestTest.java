package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.authoring.MutationReport.Survivor;
import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake that no worked case notices is named, with a case that would notice it. */
class MutationTestTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCasesThatAuthorsStartFromNoticeEveryMistake() {
        Path home = folder.resolve("anyland-law");
        PackSkeleton.pack(home, "", "", "", new PackSkeleton.Wish("first-safeguard", "", "", ""));

        MutationReport report = MutationTest.of(home).compiling(100).run(id -> {});

        assertEquals(List.of(), report.survivors());
        assertEquals(report.mutants(), report.killed());
        assertEquals(1000, report.perMille());
        assertTrue(report.compiled() > 20, report.text());
    }

    @Test
    void aSurvivorIsNamedWithACaseThatWouldNoticeIt() {
        SmallPack.in(folder);
        ConcurrentSkipListSet<String> done = new ConcurrentSkipListSet<>();

        MutationReport report = MutationTest.of(folder).run(done::add);

        Survivor survivor = report.survivors().stream()
                .filter(each -> each.change().equals("Assessment without kind == AssessmentKind.DPIA"))
                .findFirst()
                .orElseThrow();
        assertEquals("TST-001", survivor.safeguard());
        assertEquals("TST-001 supported by a completed assessment", survivor.rule());
        assertEquals("safeguards/security/assessed/safeguard.drl:9", survivor.place());
        assertTrue(survivor.example().startsWith("\"Assessed\" (safeguards/security/assessed/safeguard.cases.yaml:1)"));
        assertTrue(survivor.example().endsWith("; expect register: undetermined (not satisfied)"), survivor.example());
        assertEquals(List.of("TST-001"), List.copyOf(done));
        assertTrue(report.text().contains("  not noticed: Assessment without kind == AssessmentKind.DPIA\n"));
        assertTrue(report.json().contains("\"change\" : \"Assessment without kind == AssessmentKind.DPIA\"")
                || report.json().contains("\"change\": \"Assessment without kind == AssessmentKind.DPIA\""));
    }

    @Test
    void theExampleDoesNoticeTheMistakeOnceItIsAWorkedCase() throws IOException {
        SmallPack.in(folder);
        int before = MutationTest.of(folder).run(id -> {}).survivors().size();
        Path cases = folder.resolve("safeguards/security/assessed/safeguard.cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        + """
                        - name: Another kind of assessment
                          kind: boundary
                          asOf: "2025-01-01"
                          systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
                          assessments: [{ id: audit, about: register, kind: security-audit, completed: yes }]
                          expect: { register: undetermined }
                        """);

        MutationReport report = MutationTest.of(folder).run(id -> {});

        assertEquals(before - 1, report.survivors().size(), report.text());
        assertTrue(report.survivors().stream()
                .noneMatch(survivor -> survivor.rule().contains("supported")
                        && survivor.change().equals("Assessment without kind == AssessmentKind.DPIA")));
    }

    @Test
    void whatTheAuthorSaysChangesNothingIsNotCountedAndIsHeldToIt() throws IOException {
        SmallPack.in(folder);
        Survivor survivor = MutationTest.of(folder).run(id -> {}).survivors().get(0);
        Files.writeString(
                folder.resolve("mutation.yaml"),
                "- { rule: " + survivor.rule() + ", change: \"" + survivor.change() + "\", reason: For a test. }\n");

        MutationReport report = MutationTest.of(folder).run(id -> {});

        assertEquals(1, report.equal().size());
        assertEquals("For a test.", report.equal().get(0).reason());
        assertTrue(report.survivors().stream().noneMatch(survivor::equals));

        Files.writeString(
                folder.resolve("mutation.yaml"),
                """
                - { rule: TST-001 supported by a completed assessment, change: without this rule, reason: No. }
                - { rule: TST-001 supported by a completed assessment, change: without this rle, reason: No. }
                """);
        InputException refused =
                assertThrows(InputException.class, () -> MutationTest.of(folder).run(id -> {}));
        assertEquals(
                List.of(
                        "mutation.yaml:1 /0: A worked case notices this mutant, so it changes something.",
                        "mutation.yaml:2 /1: There is no mutant \"without this rle\" of \"TST-001 supported by a completed"
                                + " assessment\". Maybe \"without this rule\"?"),
                refused.problems().stream().sorted().map(Object::toString).toList());
    }

    @Test
    void nothingIsPlantedIntoAPackWhoseCasesFail() {
        SmallPack.in(folder)
                .withRules(
                        SmallPack.APPLIES,
                        SmallPack.SUPPORTS.replace("Answer.YES", "Answer.NO"),
                        SmallPack.CONTRADICTS);

        InputException refused =
                assertThrows(InputException.class, () -> MutationTest.of(folder).run(id -> {}));

        assertTrue(
                refused.problems().get(0).message().endsWith("Make all worked cases pass first."),
                refused.getMessage());
    }
}
