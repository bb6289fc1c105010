/** Writing packs: read them, check them, compile them and run their cases. */
@NullMarked
package dpi.safeguards.authoring;

import org.jspecify.annotations.NullMarked;
