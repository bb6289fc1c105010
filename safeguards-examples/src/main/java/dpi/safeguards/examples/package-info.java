/** Examples of using the library, one package per reader. */
@NullMarked
package dpi.safeguards.examples;

import org.jspecify.annotations.NullMarked;
