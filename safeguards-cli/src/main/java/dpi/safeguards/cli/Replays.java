package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Difference.Component;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.EvaluationReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.io.Replay;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a kept evaluation again. */
@Command(
        name = "replay",
        description = {
            "Makes a kept evaluation again from its case, by the packs, overlays, language and days that it names.",
            "Exits with 0 if the same bytes come out, and with 1 if not, naming everything that differs."
        },
        mixinStandardHelpOptions = true)
final class Replays implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EVALUATION", description = "an evaluation that --format json wrote")
    private Path evaluation = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CASE",
            description =
                    "the case file that it is about; for a tender, that of the country, if it was judged with one")
    private @Nullable Path file;

    @Option(names = "--tender", paramLabel = "OCDS", description = "the OCDS file, if the evaluation is of a tender")
    private @Nullable Path ocds;

    @Option(
            names = "--system",
            paramLabel = "ID",
            description = "the system of the case file which the tender is for, if one was named")
    private @Nullable String system;

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            split = ",",
            description =
                    "the folder or archive of a pack that it was made by, if it does not come with this command; may"
                            + " be given several times")
    private List<String> packs = List.of();

    @Mixin
    private Trusting trusting = new Trusting();

    @Mixin
    private Answers answers = new Answers();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        NamedPacks named = new NamedPacks(() -> trusting.policy());
        packs.forEach(named::name);
        Replay replay = Replay.of(evaluation, readCase(), named.loader());
        if (replay.isSame()) {
            out.println(
                    "The same, byte for byte: " + replay.kept().fingerprint().digest());
            return Exit.CLEAR;
        }
        out.println(
                replay.again().isPresent()
                        ? "Not the same. What differs, as it was kept -> as it is now:"
                        : "It cannot be made again. What is not at hand, as it was kept -> as it is now:");
        replay.differences().forEach(difference -> out.println("  " + words(difference)));
        return Exit.FINDINGS;
    }

    /** The days are those of the evaluation, so a case that states other ones is told apart from a change of days. */
    private static String words(Difference difference) {
        return difference.component() == Component.CLOCK
                ? "clock " + difference.key() + ": judged on " + difference.before() + ", the case states "
                        + difference.after()
                : difference.words();
    }

    /** {@return the case} Refuses it together with the evaluation, so that all that is wrong is said at once. */
    private CaseFile readCase() {
        if (file == null && ocds == null) {
            throw new UsageException(
                    "Name the case file, or with --tender the OCDS file, that the evaluation is about.");
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Evaluation> kept = refused(problems, () -> EvaluationReader.read(evaluation));
        Optional<CaseFile> home = Optional.ofNullable(file)
                .flatMap(path -> refused(problems, () -> answers.addTo(CaseFileReader.read(path), problems)));
        List<OcdsTender> tenders = Optional.ofNullable(ocds)
                .flatMap(path -> refused(problems, () -> new OcdsReader().read(path)))
                .orElse(List.of());
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return ocds == null ? home.orElseThrow() : tender(tenders, kept.orElseThrow(), home);
    }

    private CaseFile tender(List<OcdsTender> tenders, Evaluation kept, Optional<CaseFile> home) {
        OcdsTender judged = tenders.stream()
                .filter(tender ->
                        kept.fingerprint().facts().containsKey(tender.tender().id()))
                .findFirst()
                .map(tender -> Review.forSystem(tender, system))
                .orElseThrow(() -> new UsageException("No tender in " + ocds + " is the one that was evaluated."));
        return home.map(judged::in).orElseGet(() -> judged.asCase(kept.clocks()));
    }

    private static <T> Optional<T> refused(List<Problem> problems, Supplier<T> read) {
        try {
            return Optional.of(read.get());
        } catch (InputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
