package dpi.safeguards.cli;

import dpi.safeguards.authoring.MutationReport;
import dpi.safeguards.authoring.MutationTest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plants mistakes into the rules of a pack and says which of them no worked case notices. */
@Command(
        name = "mutate",
        description =
                "Plants small mistakes into the rules, one at a time, and says which of them no worked case notices.",
        mixinStandardHelpOptions = true)
final class PackMutate implements Callable<Integer> {

    private static final int PER_MILLE_OF_A_PERCENT = 10;

    @Parameters(paramLabel = "FOLDER", description = "the pack's folder")
    private Path folder = Path.of("");

    @Option(names = "--safeguard", paramLabel = "ID", defaultValue = "", description = "only this safeguard's rules")
    private String safeguard = "";

    @Option(
            names = "--base",
            paramLabel = "FOLDER",
            description = "the folder of the pack that an overlay extends, if it does not come with this command")
    private @Nullable Path base;

    @Option(
            names = "--compile",
            paramLabel = "N",
            defaultValue = "60",
            description = "how many mutants are compiled and fired by Drools as well (default: ${DEFAULT-VALUE})")
    private int compiled;

    @Option(names = "--brief", description = "do not look for cases that would notice what none does: much faster")
    private boolean brief;

    @Option(
            names = "--at-least",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "exit with 1 if fewer than so many of a hundred mutants are noticed")
    private int atLeast;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Mixin
    private Target target = new Target();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Progress progress = new Progress(spec.commandLine().getErr());
        MutationReport found = test().run(id -> {
            synchronized (progress) {
                progress.step("safeguards done");
            }
        });
        progress.end();
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(format.isJson() ? found.json() : found.text());
            report.finish();
        }
        return found.perMille() < atLeast * PER_MILLE_OF_A_PERCENT ? Exit.FINDINGS : Exit.CLEAR;
    }

    private MutationTest test() {
        MutationTest all = (base == null ? MutationTest.of(folder) : MutationTest.of(folder, base)).compiling(compiled);
        try {
            MutationTest chosen = safeguard.isEmpty() ? all : all.only(safeguard);
            return brief ? chosen.withoutExamples() : chosen;
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
