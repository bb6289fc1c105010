/** An archive that can show, years later, that an evaluation says what the case and the packs said. */
@NullMarked
package dpi.safeguards.examples.replay;

import org.jspecify.annotations.NullMarked;
