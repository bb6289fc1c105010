package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.report.HtmlReport;
import dpi.safeguards.report.TextReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a real country and a real tender. */
@Command(
        name = "demo",
        description = "Judges the example case of Sri Lanka and a real tender, and writes HTML reports.",
        mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {

    @Option(
            names = "--examples",
            paramLabel = "FOLDER",
            defaultValue = "safeguards-examples",
            description = "the folder of the examples (default: ${DEFAULT-VALUE})")
    private Path examples = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "target/demo",
            description = "where the HTML reports go (default: ${DEFAULT-VALUE})")
    private Path to = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CaseFile country = CaseFileReader.read(examples.resolve("cases/sri-lanka.case.json"));
        List<OcdsTender> tenders = new OcdsReader().read(examples.resolve("tenders/harm-reduction-database.json"));
        Safeguards inSriLanka = Safeguards.load("dpi-safeguards", "sri-lanka");
        show(out, inSriLanka.evaluate(country), "sri-lanka.html");
        Safeguards atTenderReview = Safeguards.load("dpi-safeguards", "tender-review");
        show(out, atTenderReview.evaluate(tenders.get(0).asCase()), "harm-reduction-database.html");
        return Exit.CLEAR;
    }

    private void show(PrintWriter out, Evaluation evaluation, String file) {
        Path report = to.resolve(file);
        Output.replace(report, HtmlReport.write(evaluation));
        out.println(TextReport.write(evaluation));
        out.println("The same as a page: " + report);
        out.println();
    }
}
