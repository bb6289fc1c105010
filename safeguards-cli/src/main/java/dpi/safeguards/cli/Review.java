package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
        description = "Judges tenders in OCDS files: releases, release and record packages, JSON Lines.",
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

    @Mixin
    private Judging judging = new Judging();

    @Mixin
    private Output output = new Output();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Problem> problems = new ArrayList<>();
        List<CaseFile> cases = new ArrayList<>();
        CaseFile home = country == null ? null : judging.dated(CaseFileReader.read(country));
        OcdsReader reader = new OcdsReader();
        Progress progress = new Progress(err);
        for (Path file : files) {
            reader.read(
                    file,
                    read -> {
                        progress.step("tenders read");
                        if (ocid == null || ocid.equals(read.tender().id())) {
                            read.dataNotes()
                                    .forEach(note -> err.println("data note, " + file.getFileName() + " "
                                            + read.tender().id() + ": " + note));
                            cases.add(asCase(forSystem(read), home));
                        }
                    },
                    problems::add);
        }
        progress.end();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        if (cases.isEmpty()) {
            throw new InputException(List.of(new Problem(
                    files.get(0).getFileName() + "",
                    0,
                    "",
                    ocid == null
                            ? "There is no tender in it: nothing to evaluate."
                            : "There is no tender " + ocid + ".")));
        }
        Safeguards safeguards = judging.load();
        List<Evaluation> evaluations = new ArrayList<>();
        for (CaseFile each : cases) {
            evaluations.add(safeguards.evaluate(each));
            progress.step("tenders judged");
        }
        progress.end();
        return output.write(evaluations, spec.commandLine().getOut());
    }

    private OcdsTender forSystem(OcdsTender read) {
        if (system == null) {
            return read;
        }
        Tender tender = TenderBuilder.builder(read.tender()).system(system).build();
        return new OcdsTender(tender, read.facts(), read.releasedOn(), read.dataNotes());
    }

    private CaseFile asCase(OcdsTender read, @Nullable CaseFile home) {
        if (home != null) {
            return read.in(home);
        }
        LocalDate asOf = judging.asOf();
        if (asOf == null && !read.releasedOn().isExact()) {
            throw new UsageException("The release of " + read.tender().id()
                    + " states no day; say with --as-of on which day to judge it.");
        }
        return asOf == null ? read.asCase() : read.asCase(Clocks.at(asOf));
    }
}
