package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.authoring.ComparedPack;
import dpi.safeguards.authoring.PackDiff;
import dpi.safeguards.authoring.PackDiffReport;
import dpi.safeguards.authoring.PackFolder;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what another version of a pack says otherwise. */
@Command(
        name = "diff",
        description = {
            "Judges cases by two versions of a pack and says which verdicts move, and by which evidence.",
            "Exits with 1 if the new version is a patch of the old one and moves a verdict."
        },
        mixinStandardHelpOptions = true)
final class PackVersions implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "a pack's folder, or ID[@VERSION] of one that comes along")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "another version of it")
    private String after = "";

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "a folder of case files (default: the worked cases of NEW)")
    private @Nullable Path folder;

    @Option(
            names = "--base",
            paramLabel = "FOLDER",
            description = "the folder of the pack that overlays extend, if it does not come with this command")
    private @Nullable Path base;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Mixin
    private Target target = new Target();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Map<String, CaseFile> given = folder == null ? Map.of() : cases(folder);
        ComparedPack old = pack(before);
        ComparedPack now = pack(after);
        Map<String, CaseFile> cases = folder == null ? now.cases() : given;
        if (cases.isEmpty()) {
            throw new UsageException("There are no cases to tell the difference by; name a folder of case files with"
                    + " --cases, or give NEW as a folder with worked cases.");
        }
        if (!old.id().equals(now.id())) {
            throw new UsageException(
                    "Versions of one pack are compared, but these are " + old.id() + " and " + now.id() + ".");
        }
        Progress progress = new Progress(spec.commandLine().getErr());
        PackDiff diff = PackDiff.of(old, now, cases, name -> progress.step("cases judged"));
        progress.end();
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(format.isJson() ? PackDiffReport.json(diff) : PackDiffReport.text(diff));
            report.finish();
        }
        return diff.unannounced().isEmpty() ? Exit.CLEAR : Exit.FINDINGS;
    }

    private ComparedPack pack(String name) {
        if (!Files.isDirectory(Path.of(name))) {
            return ComparedPack.onClassPath(name);
        }
        PackFolder read = PackFolder.read(Path.of(name));
        return base == null ? ComparedPack.of(read) : ComparedPack.of(read, PackFolder.read(base));
    }

    private static Map<String, CaseFile> cases(Path folder) {
        Map<String, CaseFile> cases = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(json|ya?ml)"))
                    .sorted()
                    .toList()) {
                try {
                    cases.put(String.valueOf(file.getFileName()), CaseFileReader.read(file));
                } catch (InputException e) {
                    problems.addAll(e.problems());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return cases;
    }
}
