package dpi.safeguards.authoring;

import java.util.Comparator;

/**
 * Something wrong with a pack: where, what, and what to write instead. Immutable and thread-safe.
 *
 * @param check what kind of thing is wrong
 * @param file the file, relative to the pack's folder; the folder's name where it is about no file
 * @param line the line, from 1; 0 if it is about no line
 * @param column the column, from 1; 0 if it is about no line
 * @param text the line's text; empty if it is about no line
 * @param message what is wrong, and what was expected
 * @param advice what may have been meant; empty if nothing can be guessed
 */
public record PackIssue(Check check, String file, int line, int column, String text, String message, String advice)
        implements Comparable<PackIssue> {

    private static final Comparator<PackIssue> ORDER = Comparator.comparing(PackIssue::file)
            .thenComparing(PackIssue::line)
            .thenComparing(PackIssue::column)
            .thenComparing(PackIssue::check)
            .thenComparing(PackIssue::message)
            .thenComparing(PackIssue::advice)
            .thenComparing(PackIssue::text);

    /** {@return whether it is an error; otherwise it is a warning} */
    public boolean isError() {
        return check.level() == Check.Level.ERROR;
    }

    @Override
    public int compareTo(PackIssue other) {
        return ORDER.compare(this, other);
    }

    /** {@return file, line and column, as far as there are any} */
    public String place() {
        return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
    }

    @Override
    public String toString() {
        return place() + ": " + check + ": " + message + (advice.isEmpty() ? "" : " " + advice);
    }
}
