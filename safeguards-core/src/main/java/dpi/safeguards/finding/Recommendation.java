package dpi.safeguards.finding;

import java.util.List;

/**
 * A mitigation that fits a finding, and who would carry it out.
 *
 * @param mitigation what can be done
 * @param actor who does it: the named holders of that function where the case names any
 * @param extending the measures already in place that are to be extended by what they leave, as the mitigation says,
 *     instead of something new being built; empty if there are none
 */
public record Recommendation(Mitigation mitigation, Actor actor, List<Alignment> extending) {

    /** Copies the list. */
    public Recommendation {
        extending = List.copyOf(extending);
    }

    /** Makes a recommendation where nothing is in place yet. */
    public Recommendation(Mitigation mitigation, Actor actor) {
        this(mitigation, actor, List.of());
    }
}
