/** A country office that looks again after a while and wants to know what is new, and why. */
@NullMarked
package dpi.safeguards.examples.whatchanged;

import org.jspecify.annotations.NullMarked;
