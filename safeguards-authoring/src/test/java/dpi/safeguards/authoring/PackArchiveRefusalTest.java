package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.PackArchive;
import dpi.safeguards.Safeguards;
import dpi.safeguards.TrustPolicy;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.InputLimitsBuilder;
import dpi.safeguards.internal.archive.PackZip;
import dpi.safeguards.pack.PackRefusedException;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a changed, a foreign or a hostile archive meets: a reason, before any of it is compiled, defined or run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackArchiveRefusalTest {

    /** Every class of a pack needs one of Drools to be defined, so that no class is defined unseen. */
    private static final class Watch extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        Watch() {
            super(PackArchive.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    private final SigningKey key = SigningKey.generate();
    private final SigningKey stranger = SigningKey.generate();
    private final TrustPolicy trusting = TrustPolicy.keys(key.publicKey());
    private PublishedPack unsigned;
    private PublishedPack pack;
    private List<PackAttack> attacks = List.of();

    @BeforeAll
    void buildOne(@TempDir Path folder) {
        SmallPack.in(folder);
        unsigned = PublishedPack.build(folder);
        pack = unsigned.signedBy(key);
        attacks = made();
    }

    @Test
    void theArchiveItselfIsLoadedAndItsClassesAreSeen() {
        assertFalse(load(pack.bytes(), trusting).asked.isEmpty());
        assertFalse(
                load(pack.bytes(), TrustPolicy.pinned(unsigned.digest())).asked.isEmpty());
        assertFalse(load(unsigned.bytes(), TrustPolicy.unsigned("it is a test"))
                .asked
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedBeforeAnythingIsDefined(PackAttack attack) {
        Watch watch = new Watch();

        PackRefusedException refused = assertThrows(
                PackRefusedException.class,
                () -> load(attack.archive(), attack.policy(), watch),
                "the archive is loaded");

        assertEquals(List.of(), watch.asked, "classes are defined");
        assertEquals(attack.reason(), refused.reason(), refused.getMessage());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(attack.says()), message);
    }

    @Test
    void everyReasonIsShownByAnAttack() {
        Set<Reason> shown = EnumSet.noneOf(Reason.class);
        attacks().forEach(attack -> shown.add(attack.reason()));
        assertEquals(EnumSet.allOf(Reason.class), shown);
    }

    @Test
    void thePageSaysOfEveryReasonWhatIsSaid() throws IOException {
        String page = Files.readString(Path.of("../docs/publishing-a-pack.md"));
        List<String> said = attacks().stream()
                .map(attack -> assertThrows(
                        PackRefusedException.class, () -> load(attack.archive(), attack.policy(), new Watch())))
                .map(refused -> String.valueOf(refused.getMessage()))
                .toList();
        for (Reason reason : Reason.values()) {
            String row = page.lines()
                    .filter(line -> line.startsWith("|") && line.contains("`" + reason + "`"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(reason + " is not on the page"));
            String says = row.split("\\|", -1)[3].strip().split(" \\.\\.\\.|20000", -1)[0];
            assertTrue(said.stream().anyMatch(message -> message.contains(says)), "nothing says: " + says);
        }
    }

    @Test
    void saysEverythingThatIsWrongWithTheFilesAtOnce() {
        byte[] changed = PackAttack.entries(pack.bytes(), entries -> {
            entries.put("source/extra.md", text("Boo"));
            entries.remove("source/citations.yaml");
            entries.put("source/notes.yaml", entries.remove("source/parameters.yaml"));
            entries.put("source/pack.yaml", text("id: other"));
        });

        PackRefusedException refused =
                assertThrows(PackRefusedException.class, () -> load(changed, trusting, new Watch()));

        assertEquals(
                List.of(
                        "CHANGED_FILE source/pack.yaml",
                        "MISSING_FILE source/citations.yaml",
                        "RENAMED_FILE source/notes.yaml",
                        "EXTRA_FILE source/extra.md"),
                refused.refusals().stream()
                        .map(refusal -> refusal.reason() + " " + refusal.entry())
                        .toList());
    }

    @Test
    void anArchiveInWhichAnyByteIsAnotherIsRefused() {
        byte[] right = pack.bytes();
        Random random = new Random(42);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            int at = random.nextInt(right.length);
            byte[] wrong = right.clone();
            wrong[at] ^= (byte) (1 << random.nextInt(8));
            try {
                PackArchive.open("pack.zip", wrong, trusting, InputLimits.PACKS);
                taken.add(at);
            } catch (PackRefusedException refused) {
                assertFalse(refused.refusals().isEmpty());
            }
        }
        assertEquals(List.of(), taken, "bytes that may be changed unseen");
    }

    @Test
    void anArchiveThatWasCopiedInPartIsRefusedWhereverItEnds() {
        byte[] right = pack.bytes();
        for (int length = 0; length < right.length; length += 997) {
            byte[] part = Arrays.copyOf(right, length);
            assertThrows(
                    PackRefusedException.class,
                    () -> PackArchive.open("pack.zip", part, trusting, InputLimits.PACKS),
                    "ends at " + length);
        }
    }

    List<PackAttack> attacks() {
        return attacks;
    }

    private List<PackAttack> made() {
        byte[] right = pack.bytes();
        String model = first(right, "compiled/dpi/safeguards/packs/small/v1_0_0/Rules");
        TrustPolicy anything = TrustPolicy.unsigned("it is a test");
        return List.of(
                new PackAttack("empty file", new byte[0], anything, Reason.NOT_AN_ARCHIVE, "The file is empty"),
                new PackAttack(
                        "empty archive",
                        PackZip.write(new TreeMap<>()),
                        anything,
                        Reason.NOT_AN_ARCHIVE,
                        "holds no entries"),
                new PackAttack("a text", text("id: my-pack"), anything, Reason.NOT_AN_ARCHIVE, "is no ZIP file"),
                new PackAttack(
                        "cut off", Arrays.copyOf(right, right.length / 2), anything, Reason.DAMAGED, "ends too early"),
                new PackAttack(
                        "one byte changed",
                        PackAttack.replaced(right, "title: A small pack", "title: a small pack"),
                        trusting,
                        Reason.DAMAGED,
                        "source/pack.yaml: The entry is damaged"),
                new PackAttack(
                        "one byte changed and the checksum with it",
                        PackAttack.entries(
                                right,
                                entries -> entries.computeIfPresent(
                                        "source/pack.yaml",
                                        (name, bytes) -> PackAttack.replaced(bytes, "A small", "a small"))),
                        trusting,
                        Reason.CHANGED_FILE,
                        "source/pack.yaml: The file was changed after the archive was built"),
                new PackAttack(
                        "a class changed",
                        PackAttack.entries(right, entries -> entries.put(model, new byte[] {1})),
                        trusting,
                        Reason.CHANGED_FILE,
                        "the manifest has another digest"),
                new PackAttack(
                        "a class changed under a policy that asks for no signature",
                        PackAttack.entries(unsigned.bytes(), entries -> entries.put(model, new byte[] {1})),
                        anything,
                        Reason.CHANGED_FILE,
                        "the manifest has another digest"),
                new PackAttack(
                        "two files swapped",
                        PackAttack.entries(
                                right,
                                entries -> entries.put(
                                        "source/citations.yaml",
                                        entries.put("source/parameters.yaml", entries.get("source/citations.yaml")))),
                        trusting,
                        Reason.CHANGED_FILE,
                        "the content of source/parameters.yaml; the two were swapped or copied"),
                new PackAttack(
                        "extra file",
                        PackAttack.entries(right, entries -> entries.put("source/extra.md", text("Boo"))),
                        trusting,
                        Reason.EXTRA_FILE,
                        "source/extra.md: The file is not in the manifest"),
                new PackAttack(
                        "missing file",
                        PackAttack.entries(right, entries -> entries.remove(model)),
                        trusting,
                        Reason.MISSING_FILE,
                        "it is not there"),
                new PackAttack(
                        "renamed file",
                        PackAttack.entries(
                                right,
                                entries -> entries.put("source/cite.yaml", entries.remove("source/citations.yaml"))),
                        trusting,
                        Reason.RENAMED_FILE,
                        "source/cite.yaml: The manifest lists this file under the name source/citations.yaml"),
                new PackAttack(
                        "no manifest",
                        PackAttack.entries(right, entries -> entries.remove("manifest.json")),
                        trusting,
                        Reason.NO_MANIFEST,
                        "There is no manifest.json in it"),
                new PackAttack(
                        "manifest changed",
                        PackAttack.manifest(right, text -> text.replace("\"1.0.0\"", "\"1.0.1\"")),
                        trusting,
                        Reason.WRONG_SIGNATURE,
                        "the manifest was changed after it was signed"),
                new PackAttack(
                        "manifest is no JSON, which is not noticed before the signature",
                        PackAttack.manifest(right, text -> "{".repeat(10_000)),
                        trusting,
                        Reason.WRONG_SIGNATURE,
                        "does not fit the manifest"),
                new PackAttack(
                        "manifest is no JSON",
                        PackAttack.manifest(right, text -> "{".repeat(10_000)),
                        anything,
                        Reason.UNREADABLE_MANIFEST,
                        "manifest.json: "),
                new PackAttack(
                        "manifest of another format",
                        PackAttack.relisted(right, text -> text.replace("safeguards-pack/1", "safeguards-pack/2")),
                        anything,
                        Reason.UNREADABLE_MANIFEST,
                        "\"format\" must be \"safeguards-pack/1\", not \"safeguards-pack/2\""),
                new PackAttack(
                        "signature taken out",
                        unsigned.bytes(),
                        trusting,
                        Reason.NOT_SIGNED,
                        "its signature was taken out"),
                new PackAttack(
                        "signature that is none",
                        PackAttack.entries(right, entries -> entries.put("signature", text("trust me"))),
                        trusting,
                        Reason.WRONG_SIGNATURE,
                        "none that \"pack sign\" writes"),
                new PackAttack(
                        "signature by another key",
                        pack.signedBy(stranger).bytes(),
                        trusting,
                        Reason.UNKNOWN_KEY,
                        "by the key " + stranger.digest() + ", which is not trusted. Trusted is " + key.digest()),
                new PackAttack(
                        "signature by another key under the name of a trusted one",
                        PackAttack.replaced(pack.signedBy(stranger).bytes(), stranger.digest(), key.digest()),
                        trusting,
                        Reason.DAMAGED,
                        "signature: The entry is damaged"),
                new PackAttack(
                        "signature by another key under the name of a trusted one, checksum and all",
                        PackAttack.entries(
                                pack.signedBy(stranger).bytes(),
                                entries -> entries.computeIfPresent(
                                        "signature",
                                        (name, bytes) -> PackAttack.replaced(bytes, stranger.digest(), key.digest()))),
                        trusting,
                        Reason.WRONG_SIGNATURE,
                        "does not fit the manifest"),
                new PackAttack(
                        "signature of another archive",
                        PackAttack.entries(
                                PackAttack.relisted(right, text -> text.replace("\"1.0.0\"", "\"1.0.1\"")),
                                entries -> entries.put("signature", signature(right))),
                        trusting,
                        Reason.WRONG_SIGNATURE,
                        "that of another archive"),
                new PackAttack(
                        "another archive than the one that is pinned",
                        right,
                        TrustPolicy.pinned("sha256:" + "0".repeat(64)),
                        Reason.NOT_PINNED,
                        "has the digest " + pack.digest() + ", but pinned is sha256:0000"),
                new PackAttack(
                        "an older version",
                        right,
                        trusting.notBefore("small", "1.0.1"),
                        Reason.TOO_OLD,
                        "holds small 1.0.0, but the policy takes none before 1.0.1"),
                new PackAttack(
                        "compressed, a bomb of 32 MiB",
                        PackAttack.packedAgain(right, zip -> PackAttack.zeros(zip, 32 << 20)),
                        anything,
                        Reason.COMPRESSED,
                        "is compressed or encrypted and is not unpacked"),
                new PackAttack(
                        "too many entries",
                        PackAttack.entries(right, entries -> {
                            for (int i = 0; i < 101; i++) {
                                entries.put("source/" + i, new byte[0]);
                            }
                        }),
                        anything,
                        Reason.TOO_LARGE,
                        "has more than 100 entries"),
                new PackAttack(
                        "too many bytes",
                        PackAttack.entries(right, entries -> entries.put("source/big.md", new byte[1 << 20])),
                        anything,
                        Reason.TOO_LARGE,
                        "larger than 1048576 bytes"),
                unsafe(right, "source/../../etc/cron.md"),
                unsafe(right, "/etc/cron.md"),
                unsafe(right, "C:/boot.md"),
                unsafe(right, "source\\..\\boot.md"),
                unsafe(right, "source/a\u001b[2Jb.md"),
                new PackAttack(
                        "two entries of one name",
                        PackAttack.replaced(
                                PackAttack.entries(
                                        right, entries -> entries.put("source/pacc.yaml", text("id: other"))),
                                "source/pacc.yaml",
                                "source/pack.yaml"),
                        anything,
                        Reason.AMBIGUOUS_NAME,
                        "Two entries have this name"),
                new PackAttack(
                        "names that differ in capital letters",
                        PackAttack.entries(right, entries -> entries.put("source/Pack.yaml", text("id: other"))),
                        anything,
                        Reason.AMBIGUOUS_NAME,
                        "Another entry is named \"source/Pack.yaml\""),
                new PackAttack(
                        "bytes after the end",
                        PackAttack.followedBy(right, "#!/bin/sh"),
                        trusting,
                        Reason.NOT_CANONICAL,
                        "9 bytes follow after the end"),
                new PackAttack(
                        "a list at the end that says something else",
                        lastReplaced(right, "source/pack.yaml", "source/evil.yaml"),
                        trusting,
                        Reason.NOT_CANONICAL,
                        "the list at the end say something else"),
                new PackAttack(
                        "a class at a place that is not the pack's",
                        PackAttack.relisted(
                                PackAttack.entries(
                                        right,
                                        entries -> entries.put("compiled/dpi/safeguards/Judge.class", text("x"))),
                                text -> text),
                        anything,
                        Reason.MISPLACED_FILE,
                        "compiled/dpi/safeguards/Judge.class: A pack holds its source"),
                new PackAttack(
                        "compiled for another Drools",
                        PackAttack.relisted(
                                right, text -> text.replaceFirst("\"drools\" : \"[^\"]+\"", "\"drools\" : \"9.44.0\"")),
                        anything,
                        Reason.OTHER_LIBRARY,
                        "compiled for fact model 1 and Drools 9.44.0, but here are"),
                new PackAttack(
                        "compiled for other facts",
                        PackAttack.relisted(right, text -> text.replace("\"factModel\" : 1", "\"factModel\" : 2")),
                        anything,
                        Reason.OTHER_LIBRARY,
                        "compiled for fact model 2"),
                new PackAttack(
                        "an index with other content than the manifest says",
                        PackAttack.relisted(
                                PackAttack.entries(
                                        right,
                                        entries -> entries.computeIfPresent(
                                                "compiled/META-INF/safeguards/small/1.0.0/pack.json",
                                                (name, bytes) -> PackAttack.replaced(
                                                        bytes, "Systems are assessed", "Nothing is looked at"))),
                                text -> text),
                        anything,
                        Reason.INCONSISTENT,
                        "not the one its manifest describes"));
    }

    private static PackAttack unsafe(byte[] right, String name) {
        return new PackAttack(
                "an entry named " + name.replace('\u001b', '?'),
                PackAttack.entries(right, entries -> entries.put(name, text("x"))),
                TrustPolicy.unsigned("it is a test"),
                Reason.UNSAFE_NAME,
                "!" + name.replace('\u001b', '?') + ": The name of the entry leads out of the archive");
    }

    private static byte[] signature(byte[] archive) {
        return Objects.requireNonNull(
                PackZip.read("archive", archive, InputLimits.PACKS).get("signature"));
    }

    private static String first(byte[] archive, String start) {
        return PackZip.read("archive", archive, InputLimits.PACKS).keySet().stream()
                .filter(name -> name.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] lastReplaced(byte[] archive, String text, String by) {
        String bytes = new String(archive, StandardCharsets.ISO_8859_1);
        int at = bytes.lastIndexOf(text);
        return (bytes.substring(0, at) + by + bytes.substring(at + text.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Watch load(byte[] archive, TrustPolicy policy) {
        Watch watch = new Watch();
        load(archive, policy, watch);
        return watch;
    }

    private static void load(byte[] bytes, TrustPolicy policy, Watch watch) {
        InputLimits small = InputLimitsBuilder.builder(InputLimits.PACKS)
                .bytes(1 << 20)
                .entries(100)
                .build();
        PackArchive archive = PackArchive.open("pack.zip", bytes, policy, small);
        Safeguards.load(archive.asClassLoader(watch), archive.name());
    }
}
