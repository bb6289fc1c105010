package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.QuestionnaireReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges case files. */
@Command(
        name = "assess",
        description = "Judges case files (JSON or YAML): a country's laws, institutions, systems and measures.",
        mixinStandardHelpOptions = true)
final class Assess implements Callable<Integer> {

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "case files")
    private List<Path> files = List.of();

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "a filled questionnaire (YAML, JSON or CSV) about the case; may be given several times")
    private List<Path> answers = List.of();

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Comparing comparing = new Comparing();

    @Mixin
    private Output output = new Output();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!answers.isEmpty() && files.size() > 1) {
            throw new UsageException("--answers are about one case, but there are " + files.size() + "; name one.");
        }
        if (comparing.before().isPresent() && files.size() > 1) {
            throw new UsageException("--before is about one case, but there are " + files.size() + "; name one.");
        }
        List<CaseFile> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.add(judging.dated(answered(CaseFileReader.read(file), problems)));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        Optional<CaseFile> earlier = comparing.before().flatMap(file -> earlier(file, problems));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        earlier.ifPresent(old -> requireSameCountry(old, cases.get(0)));
        try (Series series = output.begin(spec.commandLine().getOut())) {
            cases.forEach(now -> series.add(new Compared<>(now, earlier)
                    .map(each -> judging.loadFor(now.country()).evaluate(each))));
            return series.finish();
        }
    }

    private Optional<CaseFile> earlier(Path file, List<Problem> problems) {
        try {
            return Optional.of(judging.dated(CaseFileReader.read(file)));
        } catch (InputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static void requireSameCountry(CaseFile earlier, CaseFile now) {
        if (!earlier.country().id().equals(now.country().id())) {
            throw new UsageException("--before is an earlier version of the case, but it is about "
                    + earlier.country().name() + " and the case about "
                    + now.country().name() + ".");
        }
    }

    private CaseFile answered(CaseFile unanswered, List<Problem> problems) {
        CaseFile caseFile = unanswered;
        for (Path file : answers) {
            try {
                caseFile = caseFile.with(QuestionnaireReader.readFor(caseFile, file));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        return caseFile;
    }
}
