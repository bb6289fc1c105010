package dpi.safeguards.authoring;

import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.outline.RuleOutline;
import org.jspecify.annotations.Nullable;

/**
 * A pack with one small mistake in it, which a worked case should notice.
 *
 * @param mistake what was made wrong
 * @param advice a case that would notice it, in words
 */
record Mutant(Mistake mistake, Place place, String change, String advice) {

    /**
     * Where it is.
     *
     * @param owner the rule's name or the parameter's key
     * @param file the file, relative to the pack
     * @param line the line
     */
    record Place(String owner, String file, int line) {

        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** What was made wrong. */
    sealed interface Mistake permits InRule, InParameter {}

    /**
     * A rule that says something else.
     *
     * @param rule the rule
     * @param wrong what stands in its place; null if nothing does
     */
    record InRule(RuleOutline rule, @Nullable RuleOutline wrong) implements Mistake {}

    /** A parameter that has another value or other dates. */
    record InParameter(Parameter parameter, Parameter wrong) implements Mistake {}
}
