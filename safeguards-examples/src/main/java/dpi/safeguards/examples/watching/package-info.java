/** For whoever runs the library in a service and wants to see what it does. */
@NullMarked
package dpi.safeguards.examples.watching;

import org.jspecify.annotations.NullMarked;
