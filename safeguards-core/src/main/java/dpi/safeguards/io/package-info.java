/**
 * Reads cases from the outside world, case files and OCDS, and writes case files. Whatever cannot be used is refused
 * with every reason at once.
 */
@NullMarked
package dpi.safeguards.io;

import org.jspecify.annotations.NullMarked;
