/**
 * Writes evaluations: JSON, text, HTML. Equal evaluations give equal bytes; nothing here reads a clock, the network or
 * the machine's language.
 */
@NullMarked
package dpi.safeguards.report;

import org.jspecify.annotations.NullMarked;
