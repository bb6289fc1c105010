package dpi.safeguards.finding;

import java.util.List;

/**
 * An action to take first, and the findings it answers.
 *
 * @param recommendation what to do and who does it
 * @param findings the findings it answers, gravest first
 */
public record Priority(Recommendation recommendation, List<Judgement> findings) {

    /** Copies the list. */
    public Priority {
        findings = List.copyOf(findings);
    }
}
