/**
 * The only place in this module that knows Drools: fires the rules of a pack over facts. No promise is made about it.
 */
@NullMarked
package dpi.safeguards.internal.engine;

import org.jspecify.annotations.NullMarked;
