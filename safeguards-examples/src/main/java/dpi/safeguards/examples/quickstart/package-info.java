/** The three verbs: load, evaluate, write. */
@NullMarked
package dpi.safeguards.examples.quickstart;

import org.jspecify.annotations.NullMarked;
