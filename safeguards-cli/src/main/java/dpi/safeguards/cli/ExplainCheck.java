package dpi.safeguards.cli;

import dpi.safeguards.authoring.Check;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the page of a check, or the list of all checks. */
@Command(
        name = "explain-check",
        description = "Shows what a check of \"pack lint\" finds, why that is wrong and what to write instead.",
        mixinStandardHelpOptions = true)
final class ExplainCheck implements Runnable {

    @Parameters(
            arity = "0..1",
            paramLabel = "CHECK",
            description = "code or name, such as SG201; without it all checks are listed")
    private @Nullable String check;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        if (check == null) {
            for (Check each : Check.values()) {
                out.printf("%-36s %-8s %s%n", each, each.level().name().toLowerCase(Locale.ROOT), each.summary());
            }
            return;
        }
        try {
            out.print(Check.of(check).page());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
