package dpi.safeguards.authoring;

import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a pack, each problem with the check that it falls under. What a reader of records finds
 * is told apart by the methods it calls. Not thread-safe.
 */
final class PackProblems extends Problems {

    /**
     * A problem and where in its line it stands.
     *
     * @param column the column, from 1; 0 if not known
     * @param key the key that is meant where it stands at a key; empty if it stands at a value or in a rule
     */
    record Found(Check check, Problem problem, int column, String key) {}

    private final List<Found> found = new ArrayList<>();

    List<Found> found() {
        return found;
    }

    void add(Check check, Document document, String pointer, String message) {
        add(check, document, pointer, message, "");
    }

    /** Adds a problem that is about the last key of the pointer, not about its value. */
    void addAtKey(Check check, Document document, String pointer, String message) {
        String step = pointer.substring(pointer.lastIndexOf('/') + 1);
        add(check, document, pointer, message, step.replace("~1", "/").replace("~0", "~"));
    }

    void add(Check check, String file, int line, int column, String message) {
        add(check, new Problem(file, line, "", readable(message)), column, "");
    }

    /** Adds a problem that is about a whole file or folder. */
    void add(Check check, String file, String message) {
        add(check, file, 0, 0, message);
    }

    void add(Check check, RulePlaces.Place place, String message) {
        add(check, place.file(), place.line(), place.column(), message);
    }

    private void add(Check check, Document document, String pointer, String message, String key) {
        Problem problem = new Problem(document.file(), document.line(pointer), pointer, readable(message));
        add(check, problem, document.column(pointer), key);
    }

    private void add(Check check, Problem problem, int column, String key) {
        found.add(new Found(check, problem, column, key));
        add(problem);
    }

    @Override
    public void add(Document document, String pointer, String message) {
        add(Check.WRONG_VALUE, document, pointer, message);
    }

    @Override
    public void addUnknownKey(Document document, String pointer, String message) {
        addAtKey(Check.UNKNOWN_KEY, document, pointer, message);
    }

    @Override
    public void addMissing(Document document, String pointer, String message) {
        add(Check.MISSING_VALUE, document, pointer, message);
    }

    /** Adds what makes a whole file unreadable. */
    @Override
    public void addAll(List<Problem> problems) {
        problems.forEach(problem -> add(Check.UNREADABLE_FILE, problem, 0, ""));
    }

    @Override
    public void add(String file, int line, String message) {
        add(Check.WRONG_VALUE, file, line, 0, message);
    }
}
