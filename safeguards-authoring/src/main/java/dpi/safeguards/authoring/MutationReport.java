package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.List;

/**
 * What came of planting small mistakes into a pack. Immutable and thread-safe.
 *
 * @param pack the pack, as {@code id@version}
 * @param mutants how many mistakes were planted, one at a time
 * @param killed how many of them a worked case noticed
 * @param equal those that the author says no case can notice, with the reason
 * @param survivors those that no worked case noticed
 * @param compiled how many of the mutants were also compiled and fired by Drools, with the same outcome
 */
public record MutationReport(
        String pack, int mutants, int killed, List<Equal> equal, List<Survivor> survivors, int compiled) {

    /**
     * A mistake that no worked case noticed.
     *
     * @param safeguard the safeguard's id; for a parameter of several safeguards the first of them
     * @param rule the rule's name, or the parameter's key
     * @param place file and line
     * @param change what was made wrong
     * @param advice a case that would notice it, in words
     * @param example such a case: a worked case with one difference, and what it must come to; empty if none was found
     */
    public record Survivor(String safeguard, String rule, String place, String change, String advice, String example) {}

    /**
     * A mistake that changes nothing.
     *
     * @param rule the rule's name, or the parameter's key
     * @param change what was made wrong
     * @param reason why no case can notice it
     */
    public record Equal(String rule, String change, String reason) {}

    private static final int WHOLE = 1000;
    private static final int TENTHS = 10;

    /** Copies the lists. */
    public MutationReport {
        equal = List.copyOf(equal);
        survivors = List.copyOf(survivors);
    }

    /** {@return how many of a thousand mutants that can be noticed were noticed, rounded down} */
    public int perMille() {
        int possible = mutants - equal.size();
        return possible == 0 ? WHOLE : (int) ((long) killed * WHOLE / possible);
    }

    /** {@return the report as text} */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (Survivor survivor : survivors) {
            out.append(survivor.place()).append(": ").append(survivor.rule());
            out.append("\n  not noticed: ").append(survivor.change());
            out.append("\n  would notice it: ")
                    .append(survivor.example().isEmpty() ? survivor.advice() : survivor.example())
                    .append('\n');
        }
        out.append(pack)
                .append(": ")
                .append(mutants)
                .append(" mutants, ")
                .append(killed)
                .append(" noticed (");
        out.append(perMille() / TENTHS).append('.').append(perMille() % TENTHS).append(" %), ");
        out.append(survivors.size())
                .append(" not noticed, ")
                .append(equal.size())
                .append(" that change nothing.\n");
        out.append(compiled).append(" of them were compiled and fired by Drools as well, with the same outcome.\n");
        return out.toString();
    }

    /** {@return the report as JSON} */
    public String json() {
        return Json.pretty(RecordWriter.write(this));
    }
}
