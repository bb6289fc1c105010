/** Walks the outline of rules over facts, without Drools: to explain what is open, and to check what Drools found. */
@NullMarked
package dpi.safeguards.internal.explain;

import org.jspecify.annotations.NullMarked;
