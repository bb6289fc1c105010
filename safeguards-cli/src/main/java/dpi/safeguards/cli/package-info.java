/** The {@code safeguards} command. */
@NullMarked
package dpi.safeguards.cli;

import org.jspecify.annotations.NullMarked;
