/** The same sixty rules written by hand and in other engines, to compare with. */
@NullMarked
package dpi.safeguards.rivals;

import org.jspecify.annotations.NullMarked;
