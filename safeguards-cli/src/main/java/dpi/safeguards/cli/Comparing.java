package dpi.safeguards.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option on what to compare with. */
final class Comparing {

    @Option(
            names = "--before",
            paramLabel = "OLD",
            description = "an earlier version of the input; the report then says what has changed since")
    private @Nullable Path before;

    /** {@return the file with the earlier version, if one is named} */
    Optional<Path> before() {
        return Optional.ofNullable(before);
    }
}
