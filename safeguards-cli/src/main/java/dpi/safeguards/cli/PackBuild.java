package dpi.safeguards.cli;

import dpi.safeguards.authoring.PublishedPack;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes one file of a pack folder, to hand to others. */
@Command(
        name = "build",
        description = "Checks and compiles a pack folder and writes it as one file; the same bytes on every machine.",
        mixinStandardHelpOptions = true)
final class PackBuild implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "the pack's folder")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where the archive goes (default: ID-VERSION.zip in this folder)")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PublishedPack pack = PublishedPack.build(folder);
        Path file = out == null ? Path.of(pack.fileName()) : out;
        pack.writeTo(file);
        spec.commandLine()
                .getOut()
                .println("Built " + file + ": " + pack.id() + " " + pack.version() + ", " + pack.fileCount()
                        + " files.");
        spec.commandLine().getOut().println(pack.digest());
        return Exit.CLEAR;
    }
}
