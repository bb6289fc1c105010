package dpi.safeguards.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option on where to write. */
final class Target {

    @Option(names = "--out", paramLabel = "FILE", description = "write to this file instead of the terminal")
    private @Nullable Path out;

    /** {@return a report that goes where the option says} */
    Report report(PrintWriter terminal) {
        return Report.to(out, terminal);
    }
}
