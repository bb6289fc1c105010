package dpi.safeguards.facts;

/** The rank of a legal text. */
public enum LegalRank {
    /** Constitution or an article of it. */
    CONSTITUTION,
    /** Act of parliament or of an equal legislator. */
    STATUTE,
    /** Decree, ordinance, regulation, order. */
    REGULATION,
    /** Guideline, circular or policy that does not bind like law. */
    GUIDELINE,
    /** Draft, not adopted. */
    BILL,
    /** Not stated. */
    UNKNOWN
}
