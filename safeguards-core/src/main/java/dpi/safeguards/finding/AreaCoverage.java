package dpi.safeguards.finding;

/**
 * How much an evaluation could say in one area. The counts of verdicts are of judgements; the last two are of
 * safeguards that judge nothing.
 *
 * @param area the area, the part of the safeguards' ids before the number
 * @param decided judgements that are satisfied or not satisfied
 * @param conflicting judgements with evidence on both sides
 * @param undetermined open questions
 * @param scopeUnknown safeguards of which it is not known whether they apply
 * @param notApplicable safeguards that apply to nothing
 */
public record AreaCoverage(
        String area, int decided, int conflicting, int undetermined, int scopeUnknown, int notApplicable) {}
