package dpi.safeguards.facts;

/** What carries a procurement standard. */
public enum StandardKind {
    /** A standard or rule that binds or guides every buyer. */
    NATIONAL_STANDARD,
    /** A model tender or contract. */
    MODEL_DOCUMENT,
    /** A policy on how to buy. */
    FRAMEWORK_POLICY
}
