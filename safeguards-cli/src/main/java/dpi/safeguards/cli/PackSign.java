package dpi.safeguards.cli;

import dpi.safeguards.authoring.PublishedPack;
import dpi.safeguards.authoring.SigningKey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs an archive. */
@Command(
        name = "sign",
        description = "Signs an archive with a private key, in place of any signature it has.",
        mixinStandardHelpOptions = true)
final class PackSign implements Callable<Integer> {

    @Parameters(paramLabel = "ARCHIVE", description = "the archive, as \"pack build\" wrote it")
    private Path archive = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "PRIVATE.pem",
            required = true,
            description = "the private key, as \"pack keygen\" writes it")
    private Path key = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        SigningKey signing = UsageException.unless(() -> SigningKey.read(key));
        PublishedPack.read(archive).signedBy(signing).writeTo(archive);
        spec.commandLine().getOut().println("Signed " + archive + " with the key");
        spec.commandLine().getOut().println(signing.digest());
        return Exit.CLEAR;
    }
}
