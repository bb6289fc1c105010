package dpi.safeguards.authoring;

import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a pack folder for everything that is wrong with it, without compiling or running it: what keeps it from
 * being read, what its rules cannot mean, and what its author most likely did not mean. {@link Check} lists what is
 * looked for. Stateless and thread-safe.
 */
public final class Linter {

    private static final List<PackCheck> CHECKS = List.of(
            new UnreadFiles(),
            new UnusedEntries(),
            new ParameterKeys(),
            new CompleteLists(),
            new ImpossibleConditions(),
            new DatesInOrder(),
            new RulesBeforeValues(),
            new NeedlessRules(),
            new UnusedNames(),
            new AnswersLeftOut(),
            new SameSafeguards(),
            new CasesShow(),
            new Translations(),
            new OverlayReasons(),
            new OverlayFits());

    private Linter() {}

    /**
     * {@return what is wrong with the pack in the folder} A pack that it extends is looked for on the class path of
     * this library.
     *
     * @throws UncheckedIOException if there is no such folder, or a file in it cannot be read
     */
    public static LintReport lint(Path folder) {
        return report(folder, null);
    }

    /**
     * {@return what is wrong with the overlay in the folder}
     *
     * @param base the folder of the pack that it extends
     * @throws InputException with what is wrong with the pack that it extends
     * @throws UncheckedIOException if there is no such folder, or a file in it cannot be read
     */
    public static LintReport lint(Path folder, Path base) {
        requireFolder(base);
        return report(folder, PackFolder.read(base).index());
    }

    private static LintReport report(Path folder, @Nullable PackIndex base) {
        requireFolder(folder);
        PackProblems problems = new PackProblems();
        PackReader.Reading reading = PackReader.read(folder, problems);
        PackIndex index = reading.pack().index();
        LintedPack pack = new LintedPack(reading, base == null ? extended(index) : base);
        boolean isWhole = problems.isEmpty();
        for (PackCheck check : CHECKS) {
            if (isWhole || !check.needsAllOfIt()) {
                check.check(pack, problems);
            }
        }
        return new LintReport(
                index.id(),
                index.version(),
                index.safeguards().size(),
                index.rules().size(),
                Allowances.without(new PackText(folder).issues(problems.found()), reading.files(), isWhole));
    }

    private static @Nullable PackIndex extended(PackIndex index) {
        ClassLoader loader = Linter.class.getClassLoader();
        boolean isThere = index.isOverlay()
                && PackIndexes.list(loader).stream()
                        .anyMatch(listed -> listed.toString().equals(index.extended()));
        return isThere ? PackIndexes.read(loader, index.extended()) : null;
    }

    private static void requireFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(
                    "Cannot read the folder " + folder, new NoSuchFileException(folder.toString()));
        }
    }
}
