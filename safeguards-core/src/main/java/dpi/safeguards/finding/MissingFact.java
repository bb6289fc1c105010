package dpi.safeguards.finding;

import dpi.safeguards.facts.FactKind;

/**
 * What would have to be known to settle an undetermined verdict, and in which direction, or to say whether a safeguard
 * applies.
 *
 * @param kind the kind of fact
 * @param fact the key of the fact whose field is unknown; empty if no such fact is listed
 * @param field the field or the description of the fact wanted, as the rule writes it
 * @param settles the direction in which it would count: {@link Verdict#SATISFIED} or {@link Verdict#NOT_SATISFIED}, or
 *     {@link Verdict#UNDETERMINED} if it would only bring the safeguard into scope. A rule may need more than this one
 *     thing
 * @param rule the rule that asks for it
 */
public record MissingFact(FactKind kind, String fact, String field, Verdict settles, String rule) {}
