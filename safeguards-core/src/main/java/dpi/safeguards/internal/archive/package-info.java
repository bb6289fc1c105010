/** Packs as archives: how they are written, signed, verified and turned into classes. */
@NullMarked
package dpi.safeguards.internal.archive;

import org.jspecify.annotations.NullMarked;
