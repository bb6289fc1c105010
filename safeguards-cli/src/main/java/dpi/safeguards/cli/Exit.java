package dpi.safeguards.cli;

/** The exit codes of the command. */
final class Exit {

    static final int CLEAR = 0;
    static final int FINDINGS = 1;
    static final int REFUSED = 2;
    static final int FAILED = 3;

    private Exit() {}
}
