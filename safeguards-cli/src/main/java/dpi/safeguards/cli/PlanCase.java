package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.PlanJson;
import dpi.safeguards.report.PlanText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans what to do about the findings of a case. */
@Command(
        name = "plan",
        description = {
            "Plans few actions that answer the open findings of a case, in the order in which to do them.",
            "What they change is assumed by the packs, and tried out on the whole case."
        },
        mixinStandardHelpOptions = true)
final class PlanCase implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", description = "a case file")
    private Path file = Path.of("");

    @Option(
            names = "--capacity",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many actions there is capacity for (default: ${DEFAULT-VALUE})")
    private int capacity;

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Mixin
    private Target target = new Target();

    @Mixin
    private Judging judging = new Judging();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (capacity < 1) {
            throw new UsageException("--capacity is at least 1, not " + capacity + ".");
        }
        CaseFile planned = judging.dated(CaseFileReader.read(file));
        Plan plan = judging.loadFor(planned.country()).plan(planned, capacity);
        if (plan.completion() != Completion.COMPLETE) {
            spec.commandLine().getErr().println("The evaluation did not run to its end, so nothing can be planned.");
            return Exit.FAILED;
        }
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(format.isJson() ? PlanJson.write(plan) : PlanText.write(plan));
            report.finish();
        }
        return Exit.CLEAR;
    }
}
