package dpi.safeguards.input;

import java.util.List;

/** An input file was refused. The message lists every problem, one a line. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Makes an exception for these problems. */
    public InputException(List<Problem> problems) {
        super(String.join(
                "\n", problems.stream().sorted().map(Problem::toString).toList()));
        this.problems = problems.stream().sorted().toList();
    }

    /** {@return what is wrong, in the order of files and lines} */
    public List<Problem> problems() {
        return problems;
    }
}
