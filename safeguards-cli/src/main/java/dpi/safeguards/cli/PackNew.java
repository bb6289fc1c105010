package dpi.safeguards.cli;

import dpi.safeguards.Safeguards;
import dpi.safeguards.authoring.PackSkeleton;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a pack to start from. */
@Command(
        name = "new",
        description = "Writes a pack, or an overlay, with one safeguard that works: change it into what you need.",
        mixinStandardHelpOptions = true)
final class PackNew implements Runnable {

    @Parameters(paramLabel = "PACK", description = "the folder to write; its name becomes the pack's id")
    private Path pack = Path.of("");

    @Option(
            names = "--extends",
            paramLabel = "ID@VERSION",
            defaultValue = "",
            description = "write an overlay that changes this pack")
    private String extended = "";

    @Option(
            names = "--country",
            paramLabel = "CODE",
            defaultValue = "",
            description = "the country whose overlay it is, such as LK")
    private String country = "";

    @Option(
            names = "--pack-title",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "the pack's title (default: made from its id)")
    private String title = "";

    @Option(
            names = "--safeguard",
            paramLabel = "NAME",
            defaultValue = "first-safeguard",
            description = "the name of the safeguard (default: ${DEFAULT-VALUE})")
    private String name = "";

    @Mixin
    private NewSafeguard safeguard = new NewSafeguard();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PackSkeleton.Written written = PackSkeleton.pack(pack, title, extended, country, safeguard.named(name));
        PrintWriter out = spec.commandLine().getOut();
        boolean baseIsElsewhere = !extended.isEmpty() && !Safeguards.available().contains(extended);
        PackNewSafeguard.say(out, pack, written, baseIsElsewhere ? " --base FOLDER-OF-" + extended : "");
    }
}
