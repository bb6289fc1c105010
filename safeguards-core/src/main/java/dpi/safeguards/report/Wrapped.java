package dpi.safeguards.report;

/** Text that breaks at a width, with each line's indent kept on the lines it breaks into. */
final class Wrapped {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Wrapped(int width) {
        this.width = width;
    }

    void heading(String heading) {
        blank();
        text.append(heading).append('\n').append("-".repeat(heading.length())).append('\n');
    }

    void blank() {
        if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    void line(String indent, String content) {
        String hanging = indent + "  ";
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : content.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                text.append(line).append('\n');
                line = new StringBuilder(hanging);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }

    /** A line to be copied, which is not broken. */
    void verbatim(String line) {
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
