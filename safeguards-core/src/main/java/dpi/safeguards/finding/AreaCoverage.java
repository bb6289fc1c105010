package dpi.safeguards.finding;

/**
 * How much an evaluation could say in one area. All counts but the last are of a safeguard on one subject; the last is
 * of safeguards without a subject.
 *
 * @param area the area, the part of the safeguards' ids before the number
 * @param decided judgements that are satisfied or not satisfied
 * @param conflicting judgements with evidence on both sides
 * @param undetermined open questions
 * @param scopeUnknown safeguards on a subject of which it is not known whether they apply to it
 * @param notApplicable safeguards that apply to nothing in the case, whatever is still unknown
 */
public record AreaCoverage(
        String area, int decided, int conflicting, int undetermined, int scopeUnknown, int notApplicable) {}
