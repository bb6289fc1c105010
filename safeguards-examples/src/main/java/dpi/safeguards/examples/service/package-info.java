/** A government system that builds a case from its own records. */
@NullMarked
package dpi.safeguards.examples.service;

import org.jspecify.annotations.NullMarked;
