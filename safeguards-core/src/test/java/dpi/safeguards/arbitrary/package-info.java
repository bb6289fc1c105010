/**
 * Facts of every kind with any values that their types allow, for properties of rules and of whatever else takes facts.
 * Authors of rules get this package from the test-jar of the core, beside jqwik.
 */
package dpi.safeguards.arbitrary;
