package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Change.State;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.report.ExplanationJson;
import dpi.safeguards.report.ExplanationText;
import dpi.safeguards.report.SmallestChangeText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a safeguard stands as it does, and why not otherwise. */
@Command(
        name = "explain",
        description = {
            "Says why a safeguard stands as it does, and why not otherwise: rule by rule, condition by condition,",
            "with the facts that decide and where they are stated, and the least that would settle it.",
            "Without SAFEGUARD, of every finding."
        },
        mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

    /** The states that a change of facts may settle for the better. */
    private static final Set<State> OPEN = EnumSet.of(State.NOT_SATISFIED, State.CONFLICTING, State.UNDETERMINED);

    private static final String BETWEEN = "\n" + "=".repeat(100) + "\n\n";

    @Parameters(index = "0", paramLabel = "CASE", description = "a case file or an OCDS file")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SAFEGUARD",
            description = "the id of a safeguard, such as PRO-010")
    private @Nullable String safeguard;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "the id of the fact it is judged on; may be left out to have all of them explained")
    private @Nullable String subject;

    @Mixin
    private Subjects subjects = new Subjects();

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
        List<String> written = new ArrayList<>();
        List<CaseFile> cases = subjects.read(file, judging);
        boolean single = cases.size() == 1 && subject != null;
        for (CaseFile caseFile : cases) {
            Safeguards safeguards = judging.loadFor(caseFile.country());
            for (Explanation explanation : explanations(safeguards, caseFile)) {
                written.add(
                        !format.isJson()
                                ? text(explanation, safeguards, caseFile)
                                : single
                                        ? ExplanationJson.write(explanation)
                                        : ExplanationJson.writeLine(explanation) + "\n");
            }
        }
        try (Report report = target.report(spec.commandLine().getOut())) {
            if (written.isEmpty() && !format.isJson()) {
                report.write("There is no finding to explain. Name a safeguard, such as \"explain " + file
                        + " LEG-001\".\n");
            }
            report.write(String.join(format.isJson() ? "" : BETWEEN, written));
            report.finish();
        }
        return Exit.CLEAR;
    }

    /** What is written about one safeguard on one subject: why it is so, then the least that would settle it. */
    private static String text(Explanation explanation, Safeguards safeguards, CaseFile caseFile) {
        String why = ExplanationText.write(explanation);
        return OPEN.contains(explanation.state())
                ? why
                        + "\n"
                        + SmallestChangeText.write(safeguards.smallestChanges(
                                caseFile,
                                explanation.safeguard().id(),
                                explanation.subject().id()))
                : why;
    }

    private List<Explanation> explanations(Safeguards safeguards, CaseFile caseFile) {
        try {
            if (safeguard == null) {
                return safeguards.explainFindings(caseFile);
            }
            return subject == null
                    ? safeguards.explain(caseFile, safeguard)
                    : List.of(safeguards.explain(caseFile, safeguard, subject));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
