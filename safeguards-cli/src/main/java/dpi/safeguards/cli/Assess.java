package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Since;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.EvaluationReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            names = "--since",
            paramLabel = "EVALUATION",
            description =
                    "an evaluation of the country that --format json wrote and that was kept; the report then says"
                            + " what has changed since, and whether facts, law or packs moved it")
    private @Nullable Path since;

    @Option(
            names = "--former",
            paramLabel = "PACK",
            split = ",",
            description =
                    "with --since, the folder or archive of a pack of then that does not come with this command; may"
                            + " be given several times")
    private List<String> former = List.of();

    @Mixin
    private Answers answers = new Answers();

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
        if (answers.areGiven() && files.size() > 1) {
            throw new UsageException("--answers are about one case, but there are " + files.size() + "; name one.");
        }
        if (comparing.before().isPresent() && files.size() > 1) {
            throw new UsageException("--before is about one case, but there are " + files.size() + "; name one.");
        }
        if (since != null && (files.size() > 1 || comparing.before().isPresent())) {
            throw new UsageException("--since is about one case and goes without --before; name one case.");
        }
        List<CaseFile> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.add(judging.dated(answers.addTo(CaseFileReader.read(file), problems)));
            } catch (InputException e) {
                problems.addAll(e.problems());
            }
        }
        Optional<CaseFile> earlier = comparing.before().flatMap(file -> earlier(file, problems));
        Optional<Evaluation> kept = Optional.ofNullable(since).flatMap(file -> kept(file, problems));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        earlier.ifPresent(old -> requireSameCountry(old, cases.get(0)));
        try (Series series = output.begin(spec.commandLine().getOut())) {
            cases.forEach(
                    now -> series.add(kept.map(then -> compared(now, then)).orElseGet(() -> new Compared<>(now, earlier)
                            .map(each -> judging.loadFor(now.country()).evaluate(each)))));
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

    private static Optional<Evaluation> kept(Path file, List<Problem> problems) {
        try {
            return Optional.of(EvaluationReader.read(file));
        } catch (InputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Compared<Evaluation> compared(CaseFile now, Evaluation kept) {
        Since compared = UsageException.unless(
                () -> Since.of(judging.loadFor(now.country()), now, kept, judging.former(kept, former)));
        return new Compared<>(compared.now(), Optional.of(kept), Optional.of(compared));
    }
}
