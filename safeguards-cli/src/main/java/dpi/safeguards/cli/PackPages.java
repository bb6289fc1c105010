package dpi.safeguards.cli;

import dpi.safeguards.authoring.SafeguardPages;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pages for people about the safeguards of a pack. */
@Command(
        name = "pages",
        description = "Writes a page for each safeguard of a pack folder, from its card, rules and worked cases.",
        mixinStandardHelpOptions = true)
final class PackPages implements Runnable {

    @Parameters(paramLabel = "FOLDER", description = "the pack's folder")
    private Path folder = Path.of("");

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "where the pages go")
    private Path to = Path.of("");

    @Override
    public void run() {
        SafeguardPages.write(folder, to);
    }
}
