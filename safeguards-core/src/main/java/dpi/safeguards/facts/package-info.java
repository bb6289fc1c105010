/**
 * What a country states about its digital public infrastructure: one immutable record for each kind of fact.
 *
 * <p>Every fact says where it comes from ({@link dpi.safeguards.facts.Provenance}), and every field that may be unknown
 * has a value of its own for that: {@link dpi.safeguards.facts.Answer#UNKNOWN},
 * {@link dpi.safeguards.facts.PartialDate#UNKNOWN}, an {@code UNKNOWN} constant, an empty text, set or list. An unknown
 * value matches neither side of a comparison, so it can never count for or against anybody. Records validate themselves
 * when they are made and throw {@link IllegalArgumentException} with a message that names the fact, the field and what
 * was expected. All types here are immutable and thread-safe and use the JDK alone.
 */
@NullMarked
package dpi.safeguards.facts;

import org.jspecify.annotations.NullMarked;
