package dpi.safeguards.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments by which an author says that a warning is known and why it stays: {@code lint: allow SG302 because ...}, at
 * the end of the line that is warned of or on a line of its own before it. Errors cannot be allowed.
 */
final class Allowances {

    private static final Pattern COMMENT = Pattern.compile(
            "(?:^|\\s)(?:#|//)\\s*lint: allow\\s+(?<code>\\S+)(?:\\s+because\\s+(?<reason>\\S.*))?(?<rest>.*)$");

    /** A comment, and the line it speaks of. */
    private record Allowance(String code, boolean hasReason, int line, int speaksOf, int column, String text) {

        boolean mayHaveEffect() {
            return hasReason
                    && Check.find(code)
                            .filter(check -> check.level() == Check.Level.WARNING)
                            .isPresent();
        }

        boolean covers(PackIssue issue) {
            return mayHaveEffect()
                    && !issue.isError()
                    && issue.line() == speaksOf
                    && issue.check().code().equals(code);
        }
    }

    private Allowances() {}

    /**
     * {@return the issues that are not allowed, and one for each allowance that allows nothing}
     *
     * @param isAll whether everything was looked for, so that what was not found is not there
     */
    static List<PackIssue> without(List<PackIssue> issues, PackFiles files, boolean isAll) {
        Map<String, List<Allowance>> allowances = new HashMap<>();
        List<PackIssue> left = new ArrayList<>();
        for (Path file : files.all()) {
            String name = files.name(file);
            if (name.endsWith(".drl") || name.endsWith(".yaml")) {
                allowances.put(name, in(file));
            }
        }
        for (PackIssue issue : issues) {
            if (allowances.getOrDefault(issue.file(), List.of()).stream().noneMatch(each -> each.covers(issue))) {
                left.add(issue);
            }
        }
        allowances.forEach((file, each) -> each.stream()
                .filter(allowance ->
                        issues.stream().noneMatch(issue -> issue.file().equals(file) && allowance.covers(issue)))
                .filter(allowance -> isAll || !allowance.mayHaveEffect())
                .map(allowance -> withoutEffect(allowance, file))
                .forEach(left::add));
        return left.stream().sorted().toList();
    }

    private static List<Allowance> in(Path file) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Allowance> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COMMENT.matcher(lines.get(i));
            if (lines.get(i).contains("lint: allow") && matcher.find()) {
                boolean isAlone = lines.get(i).substring(0, matcher.start()).isBlank();
                found.add(new Allowance(
                        Objects.requireNonNull(matcher.group("code")),
                        matcher.group("reason") != null,
                        i + 1,
                        isAlone ? nextLine(lines, i) : i + 1,
                        matcher.start("code") + 1,
                        lines.get(i)));
            }
        }
        return found;
    }

    /** {@return the number of the first line after the place that is no comment} */
    private static int nextLine(List<String> lines, int place) {
        int next = place + 1;
        while (next < lines.size()
                && (lines.get(next).isBlank() || lines.get(next).strip().matches("(#|//).*"))) {
            next++;
        }
        return next + 1;
    }

    private static PackIssue withoutEffect(Allowance allowance, String file) {
        Optional<Check> check = Check.find(allowance.code());
        String why;
        if (check.isEmpty()) {
            why = "There is no check \"" + allowance.code() + "\".";
        } else if (check.get().level() == Check.Level.ERROR) {
            why = check.get() + " is an error, and errors cannot be allowed.";
        } else if (!allowance.hasReason()) {
            why = "Say why: lint: allow " + allowance.code() + " because ...";
        } else {
            why = "There is no " + check.get() + " on line " + allowance.speaksOf() + "; remove the comment.";
        }
        return new PackIssue(
                Check.ALLOWANCE_WITHOUT_EFFECT, file, allowance.line(), allowance.column(), allowance.text(), why, "");
    }
}
