package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.outline.Tailored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

    private static final String HEAD =
            """
            id: anyland
            version: 1.0.0
            title: Anyland
            licence: Apache-2.0
            frameworks: [none]
            factModel: 1
            extends: small@1.0.0
            country: ZZ
            """;

    @TempDir
    private Path folder;

    private PackFolder base() {
        return SmallPack.in(folder.resolve("small"))
                .with(
                        "parameters.yaml",
                        "years: { title: Years, unit: years, values: [{ value: 2, citation: law-1 }] }\n")
                .read();
    }

    private PackFolder overlay(String changes, String parameters) throws IOException {
        Path home = Files.createDirectories(folder.resolve("anyland"));
        Files.writeString(home.resolve("pack.yaml"), HEAD);
        Files.writeString(home.resolve("citations.yaml"), "act: { title: The act }\n");
        Files.writeString(home.resolve("overlay.yaml"), changes);
        Files.writeString(home.resolve("parameters.yaml"), parameters);
        return PackFolder.read(home);
    }

    private Tailored tailored(String changes, String parameters) throws IOException {
        return Tailored.of(base().index(), List.of(overlay(changes, parameters).index()));
    }

    @Test
    void givesAParameterOtherValuesAndRecordsWhy() throws IOException {
        Tailored tailored = tailored(
                "- { change: parameter, target: years, direction: stricter, reason: The act says so., citations: [act] }\n",
                "years: { title: Years, unit: years, values: [{ value: 1, citation: act, from: \"2020\" }] }\n");

        assertEquals(
                List.of("1"),
                tailored.index().parameters().stream()
                        .map(parameter -> parameter.value().toPlainString())
                        .toList());
        Tailoring entry = tailored.ledger().get(0);
        assertEquals("anyland@1.0.0", entry.layer());
        assertEquals("2 years", entry.before());
        assertEquals("1 years from 2020", entry.after());
        assertEquals(Tailoring.Direction.STRICTER, entry.direction());
        assertEquals("The act", entry.citations().get(0).title());
    }

    @Test
    void saysItselfWhetherASeverityOrAWaiverAsksForMore() throws IOException {
        Tailored tailored = tailored(
                """
                - { change: severity, target: TST-001, to: low, reason: Of little weight here. }
                - { change: waivable, target: TST-001, to: no, reason: The constitution forbids it. }
                """,
                "{}\n");

        Safeguard card = tailored.index().safeguards().get(0);
        assertEquals(Severity.LOW, card.severity());
        assertEquals(false, card.waivable());
        assertEquals(
                List.of(Tailoring.Direction.LOOSER, Tailoring.Direction.STRICTER),
                tailored.ledger().stream().map(Tailoring::direction).toList());
    }

    @Test
    void silencesTheRulesOfWhatItLeavesOut() throws IOException {
        Tailored tailored = tailored("- { change: exclude, target: TST-001, reason: Not asked here. }\n", "{}\n");

        assertEquals(List.of(), tailored.index().safeguards());
        assertEquals(List.of(Set.of("TST-001"), Set.of()), tailored.silenced());
    }

    @Test
    void refusesWhateverHitsNothingAllAtOnce() throws IOException {
        PackFolder base = base();
        PackFolder overlay = overlay(
                """
                - { change: exclude, target: TST-009, reason: Gone. }
                - { change: parameter, target: yers, direction: looser, reason: Wrong name. }
                - { change: severity, target: TST-001, to: grave, reason: Wrong word. }
                - { change: add, target: TST-001, reason: It is there. }
                """,
                "years: { title: Years, unit: years, values: [{ value: 9, citation: act }] }\n");

        InputException refused =
                assertThrows(InputException.class, () -> Tailored.of(base.index(), List.of(overlay.index())));

        assertEquals(
                List.of(
                        "\"TST-009\" is not in small@1.0.0.",
                        "\"yers\" is not in small@1.0.0.",
                        "\"grave\" is no severity.",
                        "\"TST-001\" is already in small@1.0.0.",
                        "overlay.yaml does not say why it has other values here."),
                refused.problems().stream().map(problem -> problem.message()).toList());
    }

    @Test
    void refusesAnOverlayOfAnotherVersion() throws IOException {
        PackFolder overlay = overlay("[]\n", "{}\n");
        PackFolder newer = SmallPack.in(folder.resolve("newer"))
                .with(
                        "pack.yaml",
                        """
                        id: small
                        version: 1.1.0
                        title: A small pack
                        licence: Apache-2.0
                        frameworks: [none]
                        factModel: 1
                        """)
                .read();

        InputException refused =
                assertThrows(InputException.class, () -> Tailored.of(newer.index(), List.of(overlay.index())));

        assertTrue(String.valueOf(refused.getMessage()).contains("It extends small@1.0.0, not small@1.1.0."));
    }

    @Test
    void needsAReasonForEveryChange() {
        InputException refused =
                assertThrows(InputException.class, () -> overlay("- { change: exclude, target: TST-001 }\n", "{}\n"));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("A change needs \"change\", \"target\" and \"reason\"."));
    }
}
