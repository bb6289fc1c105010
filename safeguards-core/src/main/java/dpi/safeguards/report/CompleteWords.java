package dpi.safeguards.report;

import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.FactKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements that a list is complete, as the rules ask for them and as cases make them, in plain words. */
final class CompleteWords {

    private static final Pattern OF = Pattern.compile("\\bof == ([A-Z_]+)");
    private static final Pattern TOPIC = Pattern.compile("\\btopic == ([A-Z_]+)");
    private static final Pattern COVERS = Pattern.compile("covers\\( ([A-Z_]*)(?:, ([^)]+))? \\) == YES");
    private static final Pattern ABOUT = Pattern.compile("\\babout == ([^,]+)");

    private CompleteWords() {}

    /** {@return the statement, such as "the statement that the list of laws (data protection) is complete"} */
    static String of(Complete complete) {
        return "statement \"" + complete.id() + "\" that the list of "
                + list(complete.of(), complete.topic(), complete.about()) + " is complete";
    }

    /** {@return what a rule asks for, from the condition as it writes it; the condition in words if it is another} */
    static String of(String condition) {
        Matcher of = OF.matcher(condition);
        if (!of.find()) {
            return "a statement that the list is complete: " + FieldWords.of(condition);
        }
        String topic = "";
        String about = "";
        Matcher stated = TOPIC.matcher(condition);
        Matcher subject = ABOUT.matcher(condition);
        if (stated.find()) {
            topic = stated.group(1);
        }
        if (subject.find()) {
            about = subject.group(1);
        }
        Matcher covers = COVERS.matcher(condition);
        while (covers.find()) {
            topic = topic.isEmpty() || topic.contains(covers.group(1))
                    ? covers.group(1)
                    : topic + ", " + covers.group(1);
            about = covers.group(2) == null ? about : covers.group(2);
        }
        return "a statement that the list of " + list(FactKind.valueOf(of.group(1)), topic, about) + " is complete";
    }

    private static String list(FactKind kind, String topic, String about) {
        return FieldWords.split(kind.key())
                + (topic.isEmpty() ? "" : " (" + PlainWords.lower(topic) + ")")
                + (about.isEmpty() ? "" : " about \"" + about + "\"");
    }
}
