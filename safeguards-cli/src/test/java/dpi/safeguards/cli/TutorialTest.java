package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what {@code docs/writing-a-safeguard.md} says, from its first line to its last, in an empty folder, and compares
 * what is printed with what the page shows.
 *
 * <ul>
 *   <li>A line that names a file, and the next fenced block: the file is written ({@code **`file`**}), made longer
 *       ({@code Add to **`file`**}), or changed in the one place where the text of the block stands ({@code In
 *       **`file`** replace}; the block after that is what comes there instead).
 *   <li>A block marked {@code console}: each line that starts with {@code $ ./safeguards} is run, and the lines up to
 *       the next {@code $} are what it must print. A line {@code ...} stands for any lines left out; nothing else may
 *       differ. A command ends with 0, unless {@code $ echo $?} comes next and shows another number.
 * </ul>
 *
 * <p>A running JVM cannot change its working directory. So in the words of a command the page's own file names
 * ({@link #OWN}) get the empty folder in front, and {@code safeguards-examples/} the root of the repository; what is
 * printed loses the folder again. Every message names the line of the page.
 */
class TutorialTest {

    private static final Path PAGE = Path.of("../docs/writing-a-safeguard.md");
    private static final Pattern OWN = Pattern.compile("(?<=^|,)(?:\\./)?((?:lk-data-authority|ministry)(?:[-.].*)?)$");
    private static final Pattern FILE = Pattern.compile("(|Add to |In )\\*\\*`([^`]+)`\\*\\*(?: replace)?");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");
    private static final String COMMAND = "$ ./safeguards ";
    private static final String EXIT_CODE = "$ echo $?";
    private static final String LEFT_OUT = "...";

    private final StringWriter printed = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private List<String> page = List.of();
    private int commands;
    private int files;

    @Test
    void whatThePageSaysIsWhatHappens() throws IOException {
        page = Files.readAllLines(PAGE);
        String task = "";
        for (int at = 0; at < page.size(); at++) {
            String line = page.get(at);
            if (FILE.matcher(line).matches()) {
                task = line;
            } else if (line.startsWith("```")) {
                int end = endOfBlock(at);
                if (line.equals("```console")) {
                    runAll(at + 1, end);
                } else if (!task.isEmpty()) {
                    end = change(task, at, end);
                    task = "";
                }
                at = end;
            }
        }
        assertTrue(commands >= 10 && files >= 8, commands + " commands and " + files + " files are on the page");
    }

    private int endOfBlock(int start) {
        int length = page.subList(start + 1, page.size()).indexOf("```");
        assertTrue(length >= 0, () -> place(start) + "the block does not end.");
        return start + 1 + length;
    }

    /** Does with a file what the page says, and returns where the last block that belongs to it ends. */
    private int change(String task, int start, int end) throws IOException {
        Matcher named = FILE.matcher(task);
        assertTrue(named.matches());
        Path file = folder.resolve(named.group(2));
        assertTrue(Files.exists(file), place(start) + "there is no file " + named.group(2));
        files++;
        String text = block(start, end);
        switch (named.group(1)) {
            case "Add to " -> Files.writeString(file, "\n" + text, StandardOpenOption.APPEND);
            case "In " -> {
                int next = end + 1;
                while (!page.get(next).startsWith("```")) {
                    next++;
                }
                int last = endOfBlock(next);
                String before = Files.readString(file);
                List<String> parts = List.of(before.split(Pattern.quote(text.strip()), -1));
                assertEquals(2, parts.size(), place(start) + "this must stand once in\n" + before);
                Files.writeString(file, String.join(block(next, last).strip(), parts));
                return last;
            }
            default -> Files.writeString(file, text);
        }
        return end;
    }

    private String block(int start, int end) {
        return String.join("\n", page.subList(start + 1, end)) + "\n";
    }

    /** Runs the commands of a block, of which the first line and the line after the last are given. */
    private void runAll(int first, int end) {
        int at = first;
        while (at < end) {
            assertTrue(page.get(at).startsWith(COMMAND), place(at) + "a command starts with \"" + COMMAND + "\"");
            int shown = at + 1;
            int next = nextPrompt(shown, end);
            int exit = 0;
            int after = next;
            if (next < end && page.get(next).equals(EXIT_CODE)) {
                exit = Integer.parseInt(page.get(next + 1));
                after = next + 2;
            }
            assertEquals(exit, run(page.get(at).substring(COMMAND.length())), place(at) + printed);
            List<String> lines =
                    printed.toString().replace(folder + "/", "").lines().toList();
            compare(shown, page.subList(shown, next), lines);
            at = after;
        }
    }

    private int nextPrompt(int from, int end) {
        int at = from;
        while (at < end && !page.get(at).startsWith("$ ")) {
            at++;
        }
        return at;
    }

    private int run(String command) {
        commands++;
        String[] words = WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("\"", ""))
                .map(word -> OWN.matcher(word).replaceAll(Matcher.quoteReplacement(folder + "/") + "$1"))
                .map(word -> word.startsWith("safeguards-examples/") ? "../" + word : word)
                .toArray(String[]::new);
        printed.getBuffer().setLength(0);
        PrintWriter both = new PrintWriter(printed);
        return Main.run(both, both, words);
    }

    /** Compares with what is shown; after lines that were left out it goes on where the next one shown is printed. */
    private void compare(int line, List<String> shown, List<String> lines) {
        int at = 0;
        for (int i = 0; i < shown.size(); i++) {
            String wanted = shown.get(i);
            if (wanted.equals(LEFT_OUT)) {
                at = i + 1 == shown.size() ? lines.size() : indexFrom(at, shown.get(i + 1), lines);
                assertTrue(at >= 0, place(line + i + 1) + "this is not printed in\n" + String.join("\n", lines));
            } else {
                String found = at < lines.size() ? lines.get(at) : "nothing more";
                assertEquals(wanted, found, place(line + i) + "printed otherwise in\n" + String.join("\n", lines));
                at++;
            }
        }
        assertEquals(lines.size(), at, place(line + shown.size()) + "more is printed:\n" + String.join("\n", lines));
    }

    private static int indexFrom(int from, String wanted, List<String> lines) {
        int found = lines.subList(from, lines.size()).indexOf(wanted);
        return found < 0 ? -1 : from + found;
    }

    private static String place(int index) {
        return PAGE.getFileName() + ":" + (index + 1) + ": ";
    }
}
