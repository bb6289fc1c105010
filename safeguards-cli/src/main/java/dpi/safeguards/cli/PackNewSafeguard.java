package dpi.safeguards.cli;

import dpi.safeguards.authoring.PackSkeleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--area",
            paramLabel = "AREA",
            defaultValue = "",
            description = "its area, such as procurement (default: the pack's only one, or general)")
    private String area = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "its id, such as PRO-002 (default: the first free one of the area)")
    private String id = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "its title (default: made from its name)")
    private String title = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        say(
                spec.commandLine().getOut(),
                pack,
                PackSkeleton.safeguard(pack, new PackSkeleton.Wish(name, area, id, title)),
                "");
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
