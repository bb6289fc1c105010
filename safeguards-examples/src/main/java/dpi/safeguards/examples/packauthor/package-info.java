/** What an author of rule packs does before others use a pack. */
@NullMarked
package dpi.safeguards.examples.packauthor;

import org.jspecify.annotations.NullMarked;
