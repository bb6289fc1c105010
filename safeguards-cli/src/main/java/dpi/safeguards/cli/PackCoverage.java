package dpi.safeguards.cli;

import dpi.safeguards.Safeguards;
import dpi.safeguards.authoring.CoverageTables;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what of the framework the safeguards of packs deal with. */
@Command(
        name = "coverage",
        description = "Prints which principles, authorities, stages, risks and processes the safeguards deal with.",
        mixinStandardHelpOptions = true)
final class PackCoverage implements Runnable {

    @Parameters(
            paramLabel = "ID[@VERSION]",
            arity = "0..*",
            defaultValue = "dpi-safeguards",
            description = "packs (default: ${DEFAULT-VALUE})")
    private List<String> packs = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(CoverageTables.write(
                        Safeguards.load(packs.toArray(String[]::new)).packs()));
    }
}
