/** What Java Flight Recorder is told, on Java runtimes that have it. It reads the fields of the events by itself. */
@NullMarked
package dpi.safeguards.internal.flight;

import org.jspecify.annotations.NullMarked;
