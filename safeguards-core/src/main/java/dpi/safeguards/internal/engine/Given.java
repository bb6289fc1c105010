package dpi.safeguards.internal.engine;

import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * One piece of evidence as a rule gave it.
 *
 * @param rule the rule's place in the pack
 * @param subject the subject
 * @param shown the facts it shows
 */
public record Given(int rule, Fact subject, List<Fact> shown) {}
