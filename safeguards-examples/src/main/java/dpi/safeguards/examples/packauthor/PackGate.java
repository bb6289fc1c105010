package dpi.safeguards.examples.packauthor;

import dpi.safeguards.authoring.Check;
import dpi.safeguards.authoring.LintReport;
import dpi.safeguards.authoring.Linter;
import dpi.safeguards.authoring.PackIssue;
import java.nio.file.Path;
import java.util.List;

/** Lets only packs through in which nothing is wrong that could hurt somebody. */
public final class PackGate {

    private PackGate() {}

    /** {@return why the pack is not let through, a line each; empty if it is} */
    public static List<String> objections(Path pack) {
        LintReport report = Linter.lint(pack);
        return report.issues().stream()
                .filter(issue -> issue.isError() || issue.check() == Check.ANSWER_LEFT_OUT)
                .map(PackIssue::toString)
                .toList();
    }

    /** Says what is wrong with the pack in the folder that is named first. */
    public static void main(String[] args) {
        objections(Path.of(args[0])).forEach(System.out::println);
    }
}
