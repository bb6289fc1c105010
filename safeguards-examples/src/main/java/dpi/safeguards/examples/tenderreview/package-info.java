/** A procurement tool that looks at tenders before they close. */
@NullMarked
package dpi.safeguards.examples.tenderreview;

import org.jspecify.annotations.NullMarked;
