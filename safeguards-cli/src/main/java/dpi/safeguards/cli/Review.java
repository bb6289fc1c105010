package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
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
import java.util.concurrent.Callable;
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

    @Mixin
    private Judging judging = new Judging();

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
        Safeguards safeguards = judging.load();
        OcdsReader reader = new OcdsReader();
        try (Series series = output.begin(spec.commandLine().getOut())) {
            ReviewLog log = new ReviewLog(
                    progress,
                    ocid,
                    failFast,
                    read -> asCase(forSystem(read), home),
                    made -> series.add(safeguards.evaluate(made)));
            try {
                for (Path file : files) {
                    read(reader, file, progress, log);
                }
            } catch (ReviewLog.FirstProblem e) {
                series.breakOff();
                log.close();
                return Exit.REFUSED;
            }
            int code = series.count() == 0 ? Exit.REFUSED : series.finish();
            log.close();
            return code;
        }
    }

    private static void read(OcdsReader reader, Path file, Progress progress, ReviewLog log) {
        String name = String.valueOf(file.getFileName());
        log.start(name);
        try (InputStream in = progress.watch(Files.newInputStream(file))) {
            reader.read(name, in, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private OcdsTender forSystem(OcdsTender read) {
        if (system == null) {
            return read;
        }
        Tender tender = TenderBuilder.builder(read.tender()).system(system).build();
        return new OcdsTender(tender, read.facts(), read.releasedOn(), read.phase(), read.dataNotes());
    }

    private CaseFile asCase(OcdsTender read, @Nullable CaseFile home) {
        if (home != null) {
            return read.in(home);
        }
        LocalDate asOf = judging.asOf();
        if (asOf == null && !read.releasedOn().isExact()) {
            throw new IllegalArgumentException("The release states no day; say with --as-of on which day to judge it.");
        }
        return asOf == null ? read.asCase() : read.asCase(Clocks.at(asOf));
    }
}
