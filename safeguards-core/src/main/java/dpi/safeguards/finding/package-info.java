/**
 * What an evaluation says: evidence, verdicts, judgements, mitigations and questions.
 *
 * <p>A rule gives {@link dpi.safeguards.finding.Evidence}; the {@link dpi.safeguards.finding.Verdict} follows from
 * which sides gave any. All types are immutable and thread-safe.
 */
@NullMarked
package dpi.safeguards.finding;

import org.jspecify.annotations.NullMarked;
