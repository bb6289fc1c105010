package dpi.safeguards.cli;

import dpi.safeguards.Safeguards;
import dpi.safeguards.authoring.CoverageTables;
import dpi.safeguards.authoring.PackFolder;
import dpi.safeguards.authoring.RuleCoverage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what of the framework the safeguards of packs deal with, or what the worked cases of a pack touch. */
@Command(
        name = "coverage",
        description = {
            "Prints which principles, authorities, stages, risks and processes the safeguards deal with;",
            "with --rules, which rules and verdicts the worked cases of a pack folder reach."
        },
        mixinStandardHelpOptions = true)
final class PackCoverage implements Runnable {

    private enum Form {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(
            paramLabel = "ID[@VERSION]",
            arity = "0..*",
            defaultValue = "dpi-safeguards",
            description = "packs (default: ${DEFAULT-VALUE}); with --rules the folder of one")
    private List<String> packs = List.of();

    @Option(names = "--rules", description = "what the worked cases of the pack in the folder touch")
    private boolean rules;

    @Option(
            names = "--safeguard",
            paramLabel = "ID",
            defaultValue = "",
            description = "with --rules: only this safeguard")
    private String safeguard = "";

    @Option(
            names = "--base",
            paramLabel = "FOLDER",
            description = "with --rules: the folder of the pack that an overlay extends, if it does not come with this"
                    + " command")
    private @Nullable Path base;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "with --rules: text, json or html (default: ${DEFAULT-VALUE})")
    private Form format = Form.TEXT;

    @Mixin
    private Target target = new Target();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        try (Report report = target.report(spec.commandLine().getOut())) {
            report.write(
                    rules
                            ? ofRules()
                            : CoverageTables.write(Safeguards.load(packs.toArray(String[]::new))
                                    .packs()));
            report.finish();
        }
    }

    private String ofRules() {
        if (packs.size() != 1) {
            throw new UsageException("With --rules name one folder, not " + packs.size() + ".");
        }
        PackFolder pack = PackFolder.read(Path.of(packs.get(0)));
        RuleCoverage coverage = base == null ? RuleCoverage.of(pack) : RuleCoverage.of(pack, PackFolder.read(base));
        RuleCoverage shown = safeguard.isEmpty() ? coverage : coverage.only(safeguard);
        return switch (format) {
            case TEXT -> shown.text();
            case JSON -> shown.json();
            case HTML -> shown.html();
        };
    }
}
