package dpi.safeguards.cli;

import java.io.PrintWriter;

/** Says on a terminal how far long work has come; silent unless the launcher says that there is one. */
final class Progress {

    private static final int EVERY = 100;

    private final PrintWriter err;
    private final boolean terminal = "yes".equals(System.getenv("SAFEGUARDS_TERMINAL"));
    private String what = "";
    private int count;

    Progress(PrintWriter err) {
        this.err = err;
    }

    void step(String doing) {
        if (!doing.equals(what)) {
            end();
            what = doing;
        }
        count++;
        if (terminal && count % EVERY == 0) {
            err.print("\r" + count + " " + what);
            err.flush();
        }
    }

    void end() {
        if (terminal && count >= EVERY) {
            err.print("\r" + " ".repeat(what.length() + 12) + "\r");
            err.flush();
        }
        count = 0;
    }
}
