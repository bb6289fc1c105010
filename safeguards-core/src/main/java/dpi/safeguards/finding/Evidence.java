package dpi.safeguards.finding;

import dpi.safeguards.facts.Fact;

/**
 * What a rule may say in its {@code then}: one piece of evidence about one subject. A rule never decides anything.
 *
 * <p>In every call the facts after the subject are those a reader should be shown.
 */
public interface Evidence {

    /** The safeguard is in scope for the subject. */
    void applies(Fact subject, Fact... shown);

    /** These facts show that the safeguard is met. */
    void supports(Fact subject, Fact... shown);

    /** These facts show that the safeguard is not met. */
    void contradicts(Fact subject, Fact... shown);

    /** If the safeguard is not met, this mitigation fits the context. */
    void recommends(String mitigation, Fact subject, Fact... shown);
}
