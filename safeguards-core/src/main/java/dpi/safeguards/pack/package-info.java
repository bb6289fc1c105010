/** A rule pack as it was read: what it is, which safeguards it holds and what can be done about them. */
@NullMarked
package dpi.safeguards.pack;

import org.jspecify.annotations.NullMarked;
