package dpi.safeguards.finding;

import dpi.safeguards.facts.Fact;
import java.util.List;

/**
 * Something unknown that decides whether safeguards apply at all: until it is answered they are neither in scope nor
 * out of it.
 *
 * @param fact the fact whose field is unknown
 * @param field what would bring the safeguards into scope, as the rules write it
 * @param safeguards the safeguards it would bring into scope, by id
 */
public record ScopeQuestion(Fact fact, String field, List<String> safeguards) {

    /** Copies the list. */
    public ScopeQuestion {
        safeguards = List.copyOf(safeguards);
    }
}
