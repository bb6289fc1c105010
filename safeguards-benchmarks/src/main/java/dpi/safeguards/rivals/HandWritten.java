package dpi.safeguards.rivals;

import dpi.safeguards.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * The sixty rules as somebody would write them in Java who had only these to write: loops, ifs, and facts sorted once.
 */
public final class HandWritten {

    private final List<Said> said = new ArrayList<>();

    private HandWritten() {}

    /** {@return the evidence that the rules give on the facts, which include country and clocks} */
    public static List<Said> evidence(List<Fact> given) {
        CaseFacts facts = new CaseFacts(given);
        HandWritten notes = new HandWritten();
        new HandWrittenLaws(facts, notes).judge();
        new HandWrittenMoney(facts, notes).judge();
        new HandWrittenSecurity(facts, notes).judge();
        new HandWrittenRoles(facts, notes).judge();
        return notes.said;
    }

    void say(SubsetRule rule, Fact subject, Fact... shown) {
        said.add(new Said(rule, subject, List.of(shown)));
    }
}
