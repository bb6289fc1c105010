package dpi.safeguards.finding;

/**
 * A mitigation that fits a finding, and who would carry it out.
 *
 * @param mitigation what can be done
 * @param actor who does it: the named holders of that function where the case names any
 */
public record Recommendation(Mitigation mitigation, Actor actor) {}
