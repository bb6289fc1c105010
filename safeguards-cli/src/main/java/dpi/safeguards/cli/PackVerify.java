package dpi.safeguards.cli;

import dpi.safeguards.PackArchive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether an archive would be loaded. */
@Command(
        name = "verify",
        description = "Says whether an archive is whole, signed by a key and fit for this version; runs none of it.",
        mixinStandardHelpOptions = true)
final class PackVerify implements Callable<Integer> {

    @Parameters(paramLabel = "ARCHIVE", description = "the archive")
    private Path archive = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "PUBLIC.pem",
            description = "the public key of its publisher; may be given several times")
    private List<Path> keys = List.of();

    @Option(
            names = "--digest",
            paramLabel = "DIGEST",
            description = "the digest its publisher states; may be given several times, and no key is needed then")
    private List<String> digests = List.of();

    @Option(
            names = "--not-before",
            paramLabel = "ID@VERSION",
            description = "refuse older versions of this pack; may be given several times")
    private List<String> oldest = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (keys.isEmpty() && digests.isEmpty()) {
            throw new UsageException("Say what to verify it by: --key PUBLIC.pem or --digest DIGEST.");
        }
        PackArchive verified = PackArchive.open(archive, Trusting.policy(keys, digests, null, oldest));
        PrintWriter out = spec.commandLine().getOut();
        out.println(verified.id() + " " + verified.version() + " is what its publisher "
                + (verified.signer().isPresent() ? "signed." : "built."));
        out.println(verified.digest());
        verified.signer().ifPresent(key -> out.println("signed by " + key));
        return Exit.CLEAR;
    }
}
