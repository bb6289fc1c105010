/**
 * The outline of rules: a small tree that says exactly what a rule says. The compiled rules are generated from it, and
 * the explanations walk it, so that what is explained is what ran. No promise is made about this package.
 */
@NullMarked
package dpi.safeguards.internal.outline;

import org.jspecify.annotations.NullMarked;
