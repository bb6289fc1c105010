package dpi.safeguards.cli;

import dpi.safeguards.authoring.PackSkeleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one more safeguard into a pack. */
@Command(
        name = "new-safeguard",
        description = "Writes one more safeguard that works into a pack: change it into what you need.",
        mixinStandardHelpOptions = true)
final class PackNewSafeguard implements Runnable {

    @Parameters(index = "0", paramLabel = "PACK", description = "the pack's folder")
    private Path pack = Path.of("");

    @Parameters(index = "1", paramLabel = "NAME", description = "the safeguard's name, such as dpia-in-tender")
    private String name = "";

    @Mixin
    private NewSafeguard safeguard = new NewSafeguard();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        say(spec.commandLine().getOut(), pack, PackSkeleton.safeguard(pack, safeguard.named(name)), "");
    }

    /** What was written, and what to do next. */
    static void say(PrintWriter out, Path pack, PackSkeleton.Written written, String base) {
        out.println(written.id() + " is written:");
        written.files().forEach(file -> out.println("  " + pack.resolve(file)));
        out.println("Change it into what you need, then:");
        out.println("  ./safeguards pack lint " + pack);
        out.println("  ./safeguards pack test " + pack + base + " --watch");
        out.println("  ./safeguards pack mutate " + pack + base + " --safeguard " + written.id());
    }
}
