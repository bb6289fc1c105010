/** A system that judges by a pack somebody else publishes. */
@NullMarked
package dpi.safeguards.examples.packs;

import org.jspecify.annotations.NullMarked;
