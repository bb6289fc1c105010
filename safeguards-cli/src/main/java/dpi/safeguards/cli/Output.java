package dpi.safeguards.cli;

import dpi.safeguards.finding.Severity;
import dpi.safeguards.io.GateReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options on what to write and when to fail. */
final class Output {

    /** A form in which evaluations are written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        /** Verdicts alone, a line of JSON for each evaluation. */
        VERDICTS
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text, json, html or verdicts (default: ${DEFAULT-VALUE}); with several evaluations json is one a"
                            + " line; verdicts is a short line of JSON for each, without what the packs say anyway")
    private Format format = Format.TEXT;

    @Mixin
    private Target target = new Target();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description =
                    "exit with 1 if there is an open finding of this severity or graver that no gate lets pass: critical, high, medium, low")
    private @Nullable Severity failOn;

    @Option(
            names = "--by",
            paramLabel = "FRAMEWORK",
            description = "as text, in the order of another framework's controls, such as govstack or gdpr")
    private @Nullable String framework;

    @Option(
            names = "--gate",
            paramLabel = "FILE",
            description = "a gate file (YAML or JSON): what to observe, advise on and block; exit with 1 if it blocks")
    private @Nullable Path gateFile;

    /** {@return what writes evaluations as they come} */
    Series begin(PrintWriter terminal) {
        return new Series(
                format,
                target.report(terminal),
                failOn,
                gateFile == null ? null : GateReader.read(gateFile),
                framework);
    }

    /** Writes a file whole or not at all. */
    static void replace(Path file, String text) {
        try (Report report = Report.to(file)) {
            report.write(text);
            report.finish();
        }
    }
}
