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
    DIGITAL_LITERACY,
    /** Apply DPI safeguards. */
    SAFEGUARDS,
    /** Take part in decisions on DPI. */
    CIVIL_SOCIETY,
    /** Replace people in key posts. */
    KEY_STAFF_COVER,
    /** Build and run interfaces. */
    INTEROPERABILITY,
    /** Plan and follow the money of long-lived systems. */
    FINANCIAL_PLANNING
}
