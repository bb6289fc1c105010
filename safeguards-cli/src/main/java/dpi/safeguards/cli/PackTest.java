package dpi.safeguards.cli;

import dpi.safeguards.authoring.CaseRunner;
import dpi.safeguards.authoring.JUnitReport;
import dpi.safeguards.authoring.PackFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the worked cases of a pack folder. */
@Command(
        name = "test",
        description = "Compiles a pack folder and runs its worked cases.",
        mixinStandardHelpOptions = true)
final class PackTest implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "the pack's folder")
    private Path folder = Path.of("");

    @Option(names = "--safeguard", paramLabel = "ID", description = "only the cases of this safeguard")
    private @Nullable String safeguard;

    @Option(
            names = "--base",
            paramLabel = "FOLDER",
            description = "the folder of the pack that an overlay extends, if it does not come with this command")
    private @Nullable Path base;

    @Option(names = "--junit", paramLabel = "FILE", description = "also write the results as JUnit XML")
    private @Nullable Path junit;

    @Option(names = "--watch", description = "run the cases again on every save, without compiling; Ctrl-C ends it")
    private boolean watch;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (watch) {
            return new PackWatch(folder, base, safeguard == null ? "" : safeguard, out).run();
        }
        PackFolder pack = chosen(PackFolder.read(folder));
        CaseRunner runner = base == null ? CaseRunner.of(pack) : CaseRunner.of(pack, PackFolder.read(base));
        Progress progress = new Progress(spec.commandLine().getErr());
        List<CaseRunner.Result> results = runner.run(result -> {
            synchronized (progress) {
                progress.step("cases run");
            }
        });
        progress.end();
        if (junit != null) {
            Output.replace(junit, JUnitReport.write(pack.id(), results));
        }
        return say(results, out) ? Exit.CLEAR : Exit.FINDINGS;
    }

    private PackFolder chosen(PackFolder pack) {
        try {
            return safeguard == null ? pack : pack.only(safeguard);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Says which cases failed and how many did, and returns whether none did. */
    static boolean say(List<CaseRunner.Result> results, PrintWriter out) {
        List<CaseRunner.Result> failed =
                results.stream().filter(result -> !result.passed()).toList();
        for (CaseRunner.Result result : failed) {
            out.println(result.place() + ": " + result.safeguard() + " " + result.name());
            result.failures().forEach(failure -> out.println("  " + failure));
        }
        out.println((results.size() - failed.size()) + " cases passed, " + failed.size() + " failed.");
        return failed.isEmpty();
    }
}
