/** What is measured of the command, in its package to be able to run it. */
@NullMarked
package dpi.safeguards.cli;

import org.jspecify.annotations.NullMarked;
