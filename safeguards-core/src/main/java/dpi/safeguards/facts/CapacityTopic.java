package dpi.safeguards.facts;

/** What people are able to do. */
public enum CapacityTopic {
    /** Manage risk. */
    RISK_MANAGEMENT,
    /** Buy digital systems. */
    DIGITAL_PROCUREMENT,
    /** Protect personal data. */
    DATA_PROTECTION,
    /** Run security day to day. */
    SECURITY_OPERATIONS,
    /** Supervise technology. */
    REGULATION,
    /** Serve people at the counter. */
    FRONT_LINE,
    /** Decide disputes about DPI. */
    JUDICIARY,
    /** Use digital services. */
    DIGITAL_LITERACY
}
