package dpi.safeguards.rivals;

import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * One piece of evidence, whoever gave it.
 *
 * @param rule the rule that gave it
 * @param subject what it is about
 * @param shown the facts it shows
 */
public record Said(SubsetRule rule, Fact subject, List<? extends Fact> shown) {

    /** {@return the same in words, to be compared with what others said} */
    public String words() {
        return words(rule.title(), subject, shown);
    }

    /** {@return a piece of evidence in words} */
    public static String words(String rule, Fact subject, List<? extends Fact> shown) {
        return rule + " | " + subject.id() + " | "
                + shown.stream().map(Fact::id).toList();
    }
}
