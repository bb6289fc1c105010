/** Why a safeguard stands as it does, for a system that shows it in a form of its own. */
@NullMarked
package dpi.safeguards.examples.explain;

import org.jspecify.annotations.NullMarked;
