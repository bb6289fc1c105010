/**
 * Judges a country's digital public infrastructure by safeguards. Start at {@link dpi.safeguards.Safeguards}.
 *
 * <p>Three verbs are enough: <b>load</b> packs with {@link dpi.safeguards.Safeguards#load}, <b>evaluate</b> a
 * {@link dpi.safeguards.CaseFile} with {@link dpi.safeguards.Safeguards#evaluate}, and <b>write</b> the
 * {@link dpi.safeguards.Evaluation} with a writer of {@link dpi.safeguards.report}. Cases are read by
 * {@link dpi.safeguards.io}. Nothing here reads a wall clock, the network or a system property.
 */
@NullMarked
package dpi.safeguards;

import org.jspecify.annotations.NullMarked;
