package dpi.safeguards.facts;

/** What a law is about. */
public enum LawTopic {
    /** Rights of persons with disabilities and accessibility. */
    ACCESSIBILITY,
    /** Right to information, freedom of information. */
    ACCESS_TO_INFORMATION,
    /** Equal treatment. */
    ANTI_DISCRIMINATION,
    /** Protection of children. */
    CHILD_PROTECTION,
    /** Births, deaths and civil status. */
    CIVIL_REGISTRATION,
    /** Fair competition and market power. */
    COMPETITION,
    /** Consumers and users of services. */
    CONSUMER_PROTECTION,
    /** Offences against and by means of computers. */
    CYBERCRIME,
    /** Security of networks, systems and critical infrastructure. */
    CYBERSECURITY,
    /** Sharing of data between public bodies, interoperability. */
    DATA_EXCHANGE,
    /** Protection of personal data. */
    DATA_PROTECTION,
    /** Digital administration and its bodies. */
    DIGITAL_GOVERNMENT,
    /** Digital identity schemes. */
    DIGITAL_ID,
    /** Electronic documents, signatures and trust services. */
    ELECTRONIC_TRANSACTIONS,
    /** Fundamental rights, such as a constitution or a bill of rights. */
    HUMAN_RIGHTS,
    /** Registration and identification of persons. */
    NATIONAL_ID,
    /** Preference for or policy on open-source software. */
    OPEN_SOURCE,
    /** Open formats and standards. */
    OPEN_STANDARDS,
    /** Payment systems and services. */
    PAYMENTS,
    /** Partnerships with private investors. */
    PUBLIC_PRIVATE_PARTNERSHIP,
    /** Public purchasing. */
    PUBLIC_PROCUREMENT,
    /** Archives and public records. */
    RECORDS,
    /** Benefits and social services. */
    SOCIAL_PROTECTION,
    /** Networks and communication services. */
    TELECOMMUNICATIONS,
    /** Protection of people who report wrongdoing. */
    WHISTLEBLOWER_PROTECTION,
    /** A topic without a constant of its own; see the note. */
    OTHER
}
