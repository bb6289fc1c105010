package dpi.safeguards.finding;

import dpi.safeguards.facts.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Somebody's decision to go on although a gate blocks, with their name to it. The verdict stays, and the finding stays
 * open.
 *
 * @param safeguard the safeguard's id
 * @param subject the fact it was judged on
 * @param role the role in which it is decided
 * @param by who decides it
 * @param reason why
 * @param until the last day
 */
@RecordBuilder
public record GateOverride(String safeguard, String subject, String role, String by, String reason, PartialDate until) {

    /** Checks that nothing is missing. */
    public GateOverride {
        require(safeguard, "safeguard");
        require(subject, "subject");
        require(role, "role");
        require(by, "by");
        require(reason, "reason");
        if (safeguard.indexOf('-') < 1) {
            throw new IllegalArgumentException("\"" + safeguard + "\" is not the id of a safeguard, such as PRO-010.");
        }
        if (until == null || !until.isExact()) {
            throw new IllegalArgumentException("The override of " + safeguard + " on \"" + subject
                    + "\" needs \"until\", its exact last day, not " + until + ".");
        }
    }

    private static void require(String text, String field) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("An override needs \"" + field + "\", a text that is not blank.");
        }
    }
}
