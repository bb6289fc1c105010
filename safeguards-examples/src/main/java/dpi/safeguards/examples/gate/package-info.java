/** Waivers and gates: who may let a finding stand, and which findings stop a release. */
@NullMarked
package dpi.safeguards.examples.gate;

import org.jspecify.annotations.NullMarked;
