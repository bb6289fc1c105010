package dpi.safeguards.cli;

import dpi.safeguards.authoring.SigningKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a pair of keys. */
@Command(
        name = "keygen",
        description = {
            "Makes a pair of keys: NAME.private.pem to sign with, and NAME.public.pem for those who trust it.",
            "Keep the private key to yourself and a copy of it in a safe place."
        },
        mixinStandardHelpOptions = true)
final class PackKeygen implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "what to call the keys, such as ministry")
    private Path name = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Path secret = name.resolveSibling(name.getFileName() + ".private.pem");
        Path known = name.resolveSibling(name.getFileName() + ".public.pem");
        SigningKey key = SigningKey.generate();
        key.writeTo(secret, known);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Made " + secret + " and " + known + ", the key");
        out.println(key.digest());
        return Exit.CLEAR;
    }
}
