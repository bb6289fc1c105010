package dpi.safeguards.internal.json;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with input, so that all of it can be said at once. Who wants to tell kinds of problems apart
 * overrides the methods that add them. Not thread-safe.
 */
public class Problems {

    private static final int LONGEST = 1_000;
    private static final int KEPT = 450;

    private final List<Problem> found = new ArrayList<>();
    private final int most;

    /** Collects any number of problems. */
    public Problems() {
        this(Integer.MAX_VALUE);
    }

    /** Collects at most so many problems; the next one ends the search for more with an exception. */
    public Problems(int most) {
        this.most = most;
    }

    /**
     * {@return the message on one line, without what could move a terminal's cursor, and without the middle of a very
     * long one}
     */
    public static String readable(String message) {
        int length = message.length();
        String shown =
                length <= LONGEST ? message : message.substring(0, KEPT) + " ... " + message.substring(length - KEPT);
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    public void add(Document document, String pointer, String message) {
        add(new Problem(document.file(), document.line(pointer), pointer, readable(message)));
    }

    /** Adds that a key is not known; the pointer is to its value. */
    public void addUnknownKey(Document document, String pointer, String message) {
        add(document, pointer, message);
    }

    /** Adds that something was left out; the pointer is to what it was left out of. */
    public void addMissing(Document document, String pointer, String message) {
        add(document, pointer, message);
    }

    public void add(String file, int line, String message) {
        add(new Problem(file, line, "", readable(message)));
    }

    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    protected final void add(Problem problem) {
        if (found.size() == most) {
            found.add(new Problem(
                    problem.file(), 0, "", "There are more than " + most + " problems; these are the first of them."));
            throw new InputException(found);
        }
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int count() {
        return found.size();
    }

    public List<Problem> list() {
        return found.stream().sorted().toList();
    }

    /** Throws everything that was found, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InputException(found);
        }
    }
}
