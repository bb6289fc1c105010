package dpi.safeguards.facts;

/** What the holder of a role is responsible for. */
public enum RoleFunction {
    /** Answers for the system as a whole. */
    OWNER,
    /** Runs the system day to day. */
    OPERATOR,
    /** Supervises the system. */
    REGULATOR,
    /** Manages risk to people and to the system. */
    RISK_MANAGEMENT,
    /** Advises on and monitors data protection. */
    DATA_PROTECTION_OFFICER,
    /** Buys. */
    PROCUREMENT,
    /** Protects the system. */
    SECURITY,
    /** Handles complaints and remedies. */
    REDRESS,
    /** Keeps affected people involved. */
    COMMUNITY_ENGAGEMENT,
    /** Makes policy for it. */
    POLICY,
    /** Finances it. */
    FINANCING,
    /** Supplies technology or services. */
    SUPPLIER
}
