package dpi.safeguards.finding;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * The card of a safeguard: what it asks and why it matters.
 *
 * @param id its id, never reused, such as {@code PRO-002}
 * @param name its name, the same as its folder's
 * @param since the pack version that brought it
 * @param title what is wanted, in one line
 * @param question the question that an official can answer with yes or no
 * @param severity how grave it is when it is not met
 * @param principles the principles it serves
 * @param risks the risks it lowers
 * @param mapping how it is known that it serves them
 * @param stages the life-cycle stages at which it matters
 * @param authority who is responsible for it
 * @param processes ids of the framework's processes it checks
 * @param citations the texts it rests on
 * @param mitigations keys of the mitigations that fit in every context
 * @param waivable whether a waiver can be granted
 */
@RecordBuilder
public record Safeguard(
        String id,
        String name,
        String since,
        String title,
        String question,
        Severity severity,
        Set<Principle> principles,
        Set<Risk> risks,
        Mapping mapping,
        Set<Stage> stages,
        Authority authority,
        List<String> processes,
        List<Citation> citations,
        List<String> mitigations,
        boolean waivable) {

    /** Copies the collections. */
    public Safeguard {
        principles = Ordered.copy(principles);
        risks = Ordered.copy(risks);
        stages = Ordered.copy(stages);
        processes = List.copyOf(processes);
        citations = List.copyOf(citations);
        mitigations = List.copyOf(mitigations);
    }

    /** {@return the part of the id before the number, such as {@code PRO}} */
    public String area() {
        return areaOf(id);
    }

    /** {@return the part of a safeguard's id before the number} */
    public static String areaOf(String id) {
        return id.substring(0, id.indexOf('-'));
    }
}
