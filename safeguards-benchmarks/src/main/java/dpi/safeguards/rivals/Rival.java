package dpi.safeguards.rivals;

import dpi.safeguards.facts.Fact;
import java.util.List;
import java.util.Set;

/** Another engine with as many of the sixty rules as it can express. Thread-safe unless it says otherwise. */
public interface Rival extends AutoCloseable {

    /** {@return the rules that it expresses} */
    Set<SubsetRule> rules();

    /** {@return the evidence that they give on the facts, which include country, clocks and parameters} */
    List<Said> evidence(List<Fact> facts);

    /** Gives back what it holds. */
    @Override
    default void close() {}
}
