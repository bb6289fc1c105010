package dpi.safeguards.input;

/**
 * Something wrong with an input file.
 *
 * @param file the file as its reader was given it
 * @param line the line, from 1; 0 if the problem is not on a line
 * @param pointer JSON pointer (RFC 6901) to the value; empty for the whole file, or where the file is no tree
 * @param message what is wrong, with the value and what was expected
 */
public record Problem(String file, int line, String pointer, String message) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
    }
}
