package dpi.safeguards.facts;

/** A standing way for people to act or be protected. */
public enum MechanismKind {
    /** Complaint and remedy. */
    REDRESS,
    /** Appeal to a body that is independent of the operator. */
    INDEPENDENT_APPEAL,
    /** Report wrongdoing safely. */
    WHISTLEBLOWER,
    /** Leave or decline the system. */
    OPT_OUT,
    /** Get the service without the digital system. */
    OFFLINE_CHANNEL,
    /** Enrol without the usual documents. */
    ALTERNATIVE_ENROLMENT,
    /** Authenticate without biometrics. */
    BIOMETRIC_ALTERNATIVE,
    /** Resolve failures at the point of service. */
    EXCEPTION_HANDLING,
    /** See who used one's data. */
    ACCESS_LOG,
    /** A team that watches for harm and acts. */
    MONITORING_TEAM,
    /** Complain in person or by telephone. */
    OFFLINE_REDRESS,
    /** Get money back after a failed or fraudulent payment. */
    FAILED_PAYMENT_REDRESS,
    /** Have an automated decision reviewed by a person. */
    HUMAN_REVIEW,
    /** Take consent back. */
    CONSENT_WITHDRAWAL,
    /** See and correct one's own data. */
    OWN_DATA_VIEW,
    /** Get help at the point of service. */
    ASSISTED_SERVICE,
    /** Ask questions and get answers. */
    USER_SUPPORT,
    /** Report security weaknesses safely. */
    VULNERABILITY_REPORTING
}
