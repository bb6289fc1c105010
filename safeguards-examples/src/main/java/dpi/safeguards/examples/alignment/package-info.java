/** For who builds on what is in place already. */
@NullMarked
package dpi.safeguards.examples.alignment;

import org.jspecify.annotations.NullMarked;
