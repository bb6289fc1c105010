package dpi.safeguards.cli;

import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.pack.RulePack;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into rule packs, and checks and tests those that are being written. */
@Command(
        name = "pack",
        description = "Looks into rule packs; checks, tests and publishes those that are being written.",
        mixinStandardHelpOptions = true,
        subcommands = {
            Pack.ListPacks.class,
            Pack.Show.class,
            PackLint.class,
            ExplainCheck.class,
            PackNew.class,
            PackNewSafeguard.class,
            PackMutate.class,
            PackTest.class,
            PackCoverage.class,
            PackPages.class,
            PackKeygen.class,
            PackBuild.class,
            PackSign.class,
            PackVerify.class,
            PackVersions.class
        })
final class Pack implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Lists the packs that come with the command. */
    @Command(
            name = "list",
            description = "Lists the packs that come with this command.",
            mixinStandardHelpOptions = true)
    static final class ListPacks implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            Safeguards.available().forEach(spec.commandLine().getOut()::println);
        }
    }

    /** Shows a pack, or one safeguard of it. */
    @Command(
            name = "show",
            description = "Shows the safeguards of a pack, or one of them in full.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "ID[@VERSION]", defaultValue = "dpi-safeguards", description = "the pack")
        private String pack = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "SAFEGUARD", description = "a safeguard's id")
        private @Nullable String safeguard;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            RulePack shown = Safeguards.load(pack).packs().get(0);
            if (safeguard == null) {
                out.println(shown.title() + ": " + shown);
                shown.safeguards().forEach(card -> out.println(line(card)));
                return Exit.CLEAR;
            }
            Safeguard card = shown.safeguards().stream()
                    .filter(each -> each.id().equals(safeguard))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(pack + " has no safeguard \"" + safeguard + "\"."));
            out.println(line(card));
            out.println("question: " + card.question());
            out.println("principles: " + card.principles() + "  risks: " + card.risks() + "  stages: " + card.stages()
                    + "  authority: " + card.authority());
            card.citations().forEach(citation -> out.println("see: " + citation.title() + " " + citation.url()));
            shown.mitigations().stream()
                    .filter(mitigation -> card.mitigations().contains(mitigation.key()))
                    .forEach(mitigation -> out.println("do: " + mitigation.title() + ". " + mitigation.action()));
            return Exit.CLEAR;
        }

        private static String line(Safeguard card) {
            return "%s  %-8s  %s".formatted(card.id(), card.severity().name().toLowerCase(Locale.ROOT), card.title());
        }
    }
}
