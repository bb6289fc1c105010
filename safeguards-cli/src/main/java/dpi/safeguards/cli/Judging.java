package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on what to judge by. */
final class Judging {

    @Option(
            names = "--pack",
            paramLabel = "ID[@VERSION]",
            defaultValue = "dpi-safeguards",
            description = "a rule pack; may be given several times (default: ${DEFAULT-VALUE})")
    private List<String> packs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day to judge on, such as 2026-01-31 (default: the day the input states)")
    private @Nullable LocalDate asOf;

    Safeguards load() {
        return Safeguards.load(packs.toArray(String[]::new));
    }

    /** {@return the case, judged on the day asked for} */
    CaseFile dated(CaseFile caseFile) {
        return asOf == null ? caseFile : caseFile.at(Clocks.at(asOf));
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
