package dpi.safeguards.facts;

/** How sure an automated reading of a value is. Only {@link #A} and {@link #B} may count for or against anybody. */
public enum Surety {
    /** A closed code, a date or a number. */
    A,
    /** Sure where it is stated; its absence says nothing. */
    B,
    /** Read from an open code or free text: it may raise a question, never count. */
    C,
    /** The data format has no place for it; it comes from a person or another document. */
    D,
    /** Not read automatically, or not said. */
    UNSTATED
}
