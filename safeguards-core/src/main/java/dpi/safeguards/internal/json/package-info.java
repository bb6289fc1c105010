/** The only place that knows Jackson: trees with line numbers, and records from trees. No promise is made about it. */
@NullMarked
package dpi.safeguards.internal.json;

import org.jspecify.annotations.NullMarked;
