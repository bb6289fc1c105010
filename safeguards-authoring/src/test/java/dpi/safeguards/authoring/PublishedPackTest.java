package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.PackArchive;
import dpi.safeguards.Safeguards;
import dpi.safeguards.TrustPolicy;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.archive.PackZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPackTest {

    @TempDir
    private Path folder;

    private Path pack() {
        Path pack = folder.resolve("small");
        SmallPack.in(pack);
        return pack;
    }

    @Test
    void aPackThatWasBuiltAndSignedIsLoadedAndJudges() {
        SigningKey key = SigningKey.generate();
        Path file = folder.resolve("small-1.0.0.zip");
        PublishedPack.build(pack()).signedBy(key).writeTo(file);

        PackArchive archive = PackArchive.open(file, TrustPolicy.keys(key.publicKey()));
        Safeguards safeguards = Safeguards.load(archive.asClassLoader(), archive.name());
        Evaluation evaluation = safeguards.evaluate(SmallPack.assessed());

        assertEquals(Optional.of(key.digest()), archive.signer());
        assertEquals(Verdict.SATISFIED, evaluation.judgements().get(0).verdict());
        assertEquals(
                List.of(),
                evaluation.notes().stream()
                        .filter(note -> note.contains("small"))
                        .toList());
    }

    @Test
    void anEvaluationSaysOfAnUnsignedPackWhyItWasTaken() {
        Path file = folder.resolve("small-1.0.0.zip");
        PublishedPack.build(pack()).writeTo(file);

        PackArchive archive = PackArchive.open(file, TrustPolicy.unsigned("built here from the folder we wrote"));
        Safeguards safeguards = Safeguards.load(archive.asClassLoader(), archive.name());

        assertTrue(safeguards
                .evaluate(SmallPack.assessed())
                .notes()
                .contains("The pack small 1.0.0 was loaded without a signature: built here from the folder we wrote"));
    }

    @Test
    void equalFoldersGiveEqualBytesAlsoWithOtherLineEnds() throws IOException {
        Path windows = folder.resolve("windows");
        SmallPack.in(windows);
        try (var files = Files.walk(windows)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        PublishedPack one = PublishedPack.build(pack());
        PublishedPack other = PublishedPack.build(windows);

        assertArrayEquals(one.bytes(), other.bytes());
        SigningKey key = SigningKey.generate();
        assertArrayEquals(
                one.signedBy(key).bytes(),
                one.signedBy(SigningKey.generate()).signedBy(key).bytes());
        assertEquals(one.digest(), one.signedBy(key).digest());
    }

    @Test
    void theSourceInAnArchiveBuildsTheSameArchive() throws IOException {
        PublishedPack published = PublishedPack.build(pack());
        Path again = folder.resolve("again");
        for (var entry :
                PackZip.read("small", published.bytes(), InputLimits.PACKS).entrySet()) {
            if (entry.getKey().startsWith("source/")) {
                Path file = again.resolve(entry.getKey().substring("source/".length()));
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
        }
        assertArrayEquals(published.bytes(), PublishedPack.build(again).bytes());
    }

    @Test
    void otherProgramsReadTheArchive() throws IOException {
        Path file = folder.resolve("small-1.0.0.zip");
        PublishedPack published = PublishedPack.build(pack());
        published.writeTo(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertEquals(published.fileCount() + 1, zip.size());
            assertEquals(
                    Files.readString(folder.resolve("small/pack.yaml")),
                    new String(
                            zip.getInputStream(zip.getEntry("source/pack.yaml")).readAllBytes(),
                            StandardCharsets.UTF_8));
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing half-written is left");
        }
    }

    @Test
    void whatIsNoPartOfAPackIsNotPublished() throws IOException {
        Path pack = pack();
        Files.writeString(pack.resolve("ministry.private.pem"), "secret");
        Files.writeString(pack.resolve("señal.md"), "x");
        Files.createDirectories(pack.resolve(".git"));
        Files.writeString(pack.resolve(".git/config"), "left out");

        InputException refused = assertThrows(InputException.class, () -> PublishedPack.build(pack));

        assertEquals(
                List.of("ministry.private.pem", "señal.md"),
                refused.problems().stream().map(problem -> problem.file()).toList());
        assertTrue(refused.problems().get(0).message().contains("would be published"), refused.getMessage());
    }

    @Test
    void anOverlayArchiveIsLaidOverThePackItExtends() throws IOException {
        Path home = Files.createDirectories(folder.resolve("anyland"));
        Files.writeString(
                home.resolve("pack.yaml"),
                """
                id: anyland
                version: 1.0.0
                title: Anyland
                licence: Apache-2.0
                frameworks: [none]
                factModel: 1
                extends: small@1.0.0
                """);
        Files.writeString(home.resolve("citations.yaml"), "{}\n");
        Files.writeString(home.resolve("parameters.yaml"), "{}\n");
        Files.writeString(
                home.resolve("overlay.yaml"),
                "- { change: severity, target: TST-001, to: low, reason: Small here. }\n");
        TrustPolicy mine = TrustPolicy.unsigned("it is a test");
        PackArchive base = PackArchive.open("base", PublishedPack.build(pack()).bytes(), mine, InputLimits.PACKS);
        PackArchive overlay =
                PackArchive.open("overlay", PublishedPack.build(home).bytes(), mine, InputLimits.PACKS);

        Safeguards safeguards = Safeguards.load(overlay.asClassLoader(base.asClassLoader()), overlay.name());

        assertEquals("small@1.0.0", overlay.extended());
        Evaluation evaluation = safeguards.evaluate(SmallPack.assessed());
        assertEquals(
                List.of("small", "anyland"),
                evaluation.packs().stream().map(each -> each.id()).toList());
        assertEquals(
                "LOW", evaluation.judgements().get(0).safeguard().severity().name());
        assertEquals(
                2,
                evaluation.notes().stream()
                        .filter(note -> note.contains("without a signature"))
                        .count());
    }

    @Test
    void aKeyIsReadAsItWasWrittenAndNeverReplaced() throws IOException {
        SigningKey key = SigningKey.generate();
        Path secret = folder.resolve("k.private.pem");
        Path known = folder.resolve("k.public.pem");
        key.writeTo(secret, known);

        assertEquals(key.digest(), SigningKey.read(secret).digest());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        assertFalse(key.toString()
                .contains(Files.readString(secret).lines().toList().get(1)));
        UncheckedIOException there = assertThrows(UncheckedIOException.class, () -> key.writeTo(secret, known));
        assertTrue(String.valueOf(there.getMessage()).contains("keys are never replaced"), there.getMessage());
        IllegalArgumentException other = assertThrows(IllegalArgumentException.class, () -> SigningKey.read(known));
        assertTrue(String.valueOf(other.getMessage()).endsWith("This is the public key; take the other file."));
        TrustPolicy policy = TrustPolicy.keysIn(known);
        byte[] signed =
                PublishedPack.build(pack()).signedBy(SigningKey.read(secret)).bytes();
        assertEquals(
                "small@1.0.0",
                PackArchive.open("small", signed, policy, InputLimits.PACKS).name());
    }
}
