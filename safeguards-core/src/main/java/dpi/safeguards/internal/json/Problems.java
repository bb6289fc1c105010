package dpi.safeguards.internal.json;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with input, so that all of it can be said at once. Not thread-safe. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Document document, String pointer, String message) {
        found.add(new Problem(document.file(), document.line(pointer), pointer, message));
    }

    public void add(String file, int line, String message) {
        found.add(new Problem(file, line, "", message));
    }

    public void addAll(List<Problem> problems) {
        found.addAll(problems);
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
