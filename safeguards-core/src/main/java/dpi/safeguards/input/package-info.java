/** What is said to whoever hands in a file that cannot be used: everything that is wrong with it, at once. */
@NullMarked
package dpi.safeguards.input;

import org.jspecify.annotations.NullMarked;
