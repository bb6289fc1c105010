package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges tenders. */
@Command(
        name = "review",
        description =
                "Judges tenders in OCDS files: releases, records, packages, lists and JSON Lines of these, also in"
                        + " gzip or ZIP. Each tender is judged as it is read, so a file may be of any size.",
        mixinStandardHelpOptions = true)
final class Review implements Callable<Integer> {

    /** A file could not be read to its end; whether a report could be written is another matter. */
    private static final class ReadingFailed extends UncheckedIOException {

        private static final long serialVersionUID = 1L;

        ReadingFailed(String message, IOException cause) {
            super(message, cause);
        }
    }

    @Parameters(paramLabel = "OCDS", arity = "1..*", description = "OCDS files")
    private List<Path> files = List.of();

    @Option(
            names = "--country",
            paramLabel = "CASE",
            description = "the case file of the country whose laws and systems the tenders are judged with")
    private @Nullable Path country;

    @Option(
            names = "--system",
            paramLabel = "ID",
            description = "the system of that case file which the tenders are for")
    private @Nullable String system;

    @Option(names = "--ocid", paramLabel = "OCID", description = "judge this tender only")
    private @Nullable String ocid;

    @Option(
            names = "--fail-fast",
            description = "stop with 2 at the first thing that cannot be read; without it such problems are shown and"
                    + " counted, and the exit code is 2 only if no tender could be judged")
    private boolean failFast;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description = "how many tenders are judged at the same time (default: one for each processor); the reports"
                    + " come in the order of the input all the same")
    private int threads = Runtime.getRuntime().availableProcessors();

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
        PrintWriter err = spec.commandLine().getErr();
        Progress progress =
                new Progress(err, files.stream().mapToLong(Review::size).sum());
        CaseFile home = country == null ? null : judging.dated(CaseFileReader.read(country));
        Safeguards safeguards = judging.loadFor(home == null ? Country.NOT_STATED : home.country());
        OcdsReader reader = new OcdsReader();
        EarlierTenders earlier = new EarlierTenders(comparing.before());
        try (Series series = output.begin(spec.commandLine().getOut());
                InOrder<Series.Ready> judged = new InOrder<>(threads(), series::add)) {
            AtomicBoolean isFirst = new AtomicBoolean(true);
            ReviewLog log =
                    new ReviewLog(progress, ocid, failFast, read -> asCases(read, home, earlier), (id, made) -> {
                        boolean first = isFirst.getAndSet(false);
                        judged.add(() -> series.ready(made.map(safeguards::evaluate), id, first));
                    });
            try {
                earlier.read(reader, log::isWanted, log::problem);
                for (Path file : files) {
                    read(reader, file, progress, log);
                }
            } catch (ReviewLog.FirstProblem e) {
                judged.finish();
                series.breakOff();
                log.close();
                return Exit.REFUSED;
            } catch (ReadingFailed e) {
                // What was read before is judged and shown.
                judged.finish();
                throw e;
            }
            judged.finish();
            log.notFound(earlier.notMet(), earlier.file());
            int code = series.count() == 0 ? Exit.REFUSED : series.finish();
            log.close();
            return code;
        }
    }

    private int threads() {
        if (threads < 1) {
            throw new UsageException("--threads is at least 1, not " + threads + ".");
        }
        return threads;
    }

    private static void read(OcdsReader reader, Path file, Progress progress, ReviewLog log) {
        String name = String.valueOf(file.getFileName());
        log.start(name);
        try (InputStream in = progress.watch(Files.newInputStream(file))) {
            reader.read(name, in, log);
        } catch (IOException e) {
            throw new ReadingFailed("Cannot read " + file, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The tender, for the system that is named, if one is. */
    static OcdsTender forSystem(OcdsTender read, @Nullable String system) {
        if (system == null) {
            return read;
        }
        Tender tender = TenderBuilder.builder(read.tender()).system(system).build();
        return new OcdsTender(
                tender, read.facts(), read.releasedOn(), read.phase(), read.dataNotes(), read.beforeAmendment());
    }

    /** The case that is judged and, if there is one, that of the tender's earlier version. */
    private Compared<CaseFile> asCases(OcdsTender read, @Nullable CaseFile home, EarlierTenders earlier) {
        Optional<OcdsTender> before = earlier.isAskedFor() ? earlier.of(read) : read.beforeAmendment();
        CaseFile now = asCase(read, home);
        if (earlier.isAskedFor() && before.isEmpty()) {
            now = now.noted("This tender was not found in " + earlier.file() + ", so it is not said what has changed.");
        }
        CaseFile judged = now;
        return new Compared<>(judged, before.map(old -> asCase(dated(old, judged), home)));
    }

    private CaseFile asCase(OcdsTender stated, @Nullable CaseFile home) {
        OcdsTender read = forSystem(stated, system);
        if (home != null) {
            return read.in(home);
        }
        LocalDate asOf = judging.asOf();
        if (asOf == null && !read.releasedOn().isExact()) {
            throw new IllegalArgumentException("The release states no day; say with --as-of on which day to judge it.");
        }
        return asOf == null ? read.asCase() : read.asCase(Clocks.at(asOf));
    }

    /** An earlier version that states no day is judged on the day of the later one. */
    private static OcdsTender dated(OcdsTender old, CaseFile now) {
        return old.releasedOn().isExact()
                ? old
                : new OcdsTender(
                        old.tender(),
                        old.facts(),
                        now.clocks().factsAsOf(),
                        old.phase(),
                        old.dataNotes(),
                        old.beforeAmendment());
    }
}
