/** A helpdesk that tells an office what it can still do. */
@NullMarked
package dpi.safeguards.examples.advice;

import org.jspecify.annotations.NullMarked;
