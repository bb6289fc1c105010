package dpi.safeguards.cli;

import dpi.safeguards.authoring.LintReport;
import dpi.safeguards.authoring.Linter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through a pack folder and says everything that is wrong with it. */
@Command(
        name = "lint",
        description = "Looks through a pack folder and says everything that is wrong with it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit codes: 0 no errors (with --strict: nothing), 1 errors, 2 wrong use, 3 internal failure."})
final class PackLint implements Callable<Integer> {

    /** A form in which the report is written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Parameters(paramLabel = "FOLDER", description = "the pack's folder")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Mixin
    private Target target = new Target();

    @Option(
            names = "--base",
            paramLabel = "FOLDER",
            description = "the folder of the pack that an overlay extends, if it does not come with this command")
    private @Nullable Path base;

    @Option(names = "--strict", description = "exit with 1 also if there are only warnings")
    private boolean strict;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LintReport linted = base == null ? Linter.lint(folder) : Linter.lint(folder, base);
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(
                    switch (format) {
                        case TEXT -> linted.toText();
                        case JSON -> linted.toJson();
                        case SARIF -> linted.toSarif(folder.toString().replace('\\', '/'));
                    });
            report.finish();
        }
        return linted.errors() > 0 || (strict && linted.warnings() > 0) ? Exit.FINDINGS : Exit.CLEAR;
    }
}
