package dpi.safeguards.cli;

import picocli.CommandLine.Option;

/** The option on how to write what is for a person or for a program. */
final class TextOrJson {

    private enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}); where there are several, json is one a line")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
