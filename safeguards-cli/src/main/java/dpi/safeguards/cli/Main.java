package dpi.safeguards.cli;

import dpi.safeguards.input.InputException;
import dpi.safeguards.pack.PackRefusedException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Starts the {@code safeguards} command. */
@Command(
        name = "safeguards",
        description = "Judges digital public infrastructure by safeguards.",
        mixinStandardHelpOptions = true,
        version = "safeguards 0.1.0",
        footer = {
            "",
            "Exit codes: 0 nothing at or above the threshold of --fail-on, 1 findings at or above it,",
            "2 wrong use or refused input, 3 internal failure."
        })
public final class Main implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            Assess.class,
            Review.class,
            Explain.class,
            Questions.class,
            PlanCase.class,
            Replays.class,
            Pack.class,
            Demo.class);

    @Spec
    private CommandSpec spec;

    private Main() {
        spec = CommandSpec.create();
    }

    /** Runs the command and ends with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** {@return the exit code of the command with these arguments} */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine command = new CommandLine(new Main());
        wanted(args).forEach(command::addSubcommand);
        int code = command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::wrongUse)
                .setExecutionExceptionHandler(Main::failed)
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The command that is named first, or all of them: to describe one takes time that a short command feels. */
    private static List<Class<?>> wanted(String... args) {
        String name = args.length == 0 ? "" : args[0];
        List<Class<?>> named = COMMANDS.stream()
                .filter(each -> Objects.requireNonNull(each.getAnnotation(Command.class))
                        .name()
                        .equals(name))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int wrongUse(ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        command.getErr().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        return Exit.REFUSED;
    }

    private static int failed(Exception exception, CommandLine command, ParseResult result) {
        PrintWriter err = command.getErr();
        if (exception instanceof InputException refused) {
            refused.problems().forEach(err::println);
            int count = refused.problems().size();
            err.println(count == 1 ? "1 problem; nothing was evaluated." : count + " problems; nothing was evaluated.");
            return Exit.REFUSED;
        }
        if (exception instanceof PackRefusedException refused) {
            err.println(refused.getMessage());
            err.println("The archive is refused; nothing of it was loaded.");
            return Exit.REFUSED;
        }
        if (exception instanceof UsageException wrong) {
            err.println(wrong.getMessage());
            return Exit.REFUSED;
        }
        if (exception instanceof UncheckedIOException io) {
            String why = io.getCause() instanceof NoSuchFileException ? "there is no such file" : io.getCause() + "";
            err.println(io.getMessage() + ": " + why + ".");
            return Exit.REFUSED;
        }
        err.println("Internal failure. Please report it with what follows.");
        exception.printStackTrace(err);
        return Exit.FAILED;
    }
}
