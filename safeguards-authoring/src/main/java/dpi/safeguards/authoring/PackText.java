package dpi.safeguards.authoring;

import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of a pack as lines of text, in which problems are shown. Not thread-safe. */
final class PackText {

    private static final String MAYBE = " Maybe \"";
    /** How many lines above a value its key is looked for. */
    private static final int NEAR = 40;

    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    PackText(Path folder) {
        this.folder = folder;
    }

    /** {@return the problems, in order, each once and with the text of its line} */
    List<PackIssue> issues(List<PackProblems.Found> found) {
        return found.stream().map(this::issue).sorted().distinct().toList();
    }

    private PackIssue issue(PackProblems.Found found) {
        Problem problem = found.problem();
        int line = problem.line();
        int column = found.column();
        if (!found.key().isEmpty()) {
            Pattern key = Pattern.compile("(?<![\\w-])[\"']?(" + Pattern.quote(found.key()) + ")[\"']?\\s*:");
            for (int at = line; at > Math.max(0, line - NEAR); at--) {
                Matcher matcher = key.matcher(line(problem.file(), at));
                if (matcher.find()) {
                    line = at;
                    column = matcher.start(1) + 1;
                    break;
                }
            }
        }
        String text = line(problem.file(), line);
        if (column == 0 && !text.isEmpty()) {
            column = text.length() - text.stripLeading().length() + 1;
        }
        String message = problem.message();
        int maybe = message.lastIndexOf(MAYBE);
        return new PackIssue(
                found.check(),
                problem.file(),
                line,
                text.isEmpty() ? 0 : Math.min(column, text.length() + 1),
                Problems.readable(text),
                maybe < 0 ? message : message.substring(0, maybe),
                maybe < 0 ? "" : message.substring(maybe + 1));
    }

    private String line(String file, int line) {
        List<String> all = lines.computeIfAbsent(file, this::read);
        return line > 0 && line <= all.size() ? all.get(line - 1) : "";
    }

    private List<String> read(String file) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
