package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the worked cases of a pack touch: for each rule in how many cases it gave evidence and what kept it from it in
 * the others, for each safeguard how often each verdict was reached. Immutable and thread-safe.
 *
 * @param pack the pack, as {@code id@version}
 * @param safeguards the safeguards that have worked cases, by id
 */
public record RuleCoverage(String pack, List<OfSafeguard> safeguards) {

    /**
     * A safeguard.
     *
     * @param id its id
     * @param cases how many worked cases it has
     * @param verdicts on how many subjects each verdict was expected and reached, {@code not-applicable} among them
     * @param rules its rules, as they stand in its file
     */
    public record OfSafeguard(String id, int cases, Map<String, Integer> verdicts, List<OfRule> rules) {

        /** Copies the lists. */
        public OfSafeguard {
            verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param name its name
     * @param place file and line
     * @param fired in how many cases it gave evidence
     * @param blocked what kept it from it in the others, most frequent first
     */
    public record OfRule(String name, String place, int fired, List<Blocked> blocked) {

        /** Copies the list. */
        public OfRule {
            blocked = List.copyOf(blocked);
        }
    }

    /**
     * What kept a rule from giving evidence.
     *
     * @param condition the first condition that nothing fulfilled, or the dates of the rule
     * @param line its line
     * @param cases in how many cases
     */
    public record Blocked(String condition, int line, int cases) {}

    /** Copies the list. */
    public RuleCoverage {
        safeguards = List.copyOf(safeguards);
    }

    /**
     * {@return the coverage of a pack; of an overlay together with the pack it extends, which comes with this library}
     *
     * @throws dpi.safeguards.input.InputException with everything in an overlay that does not fit that pack
     */
    public static RuleCoverage of(PackFolder folder) {
        return CoverageCount.of(folder, InterpretedPack.of(folder));
    }

    /**
     * {@return the coverage of an overlay, together with the pack it extends}
     *
     * @throws dpi.safeguards.input.InputException with everything in the overlay that does not fit that pack
     */
    public static RuleCoverage of(PackFolder overlay, PackFolder base) {
        return CoverageCount.of(overlay, InterpretedPack.of(overlay, base));
    }

    /** {@return the same for one safeguard; empty if it has no worked case} */
    public RuleCoverage only(String safeguard) {
        return new RuleCoverage(
                pack,
                safeguards.stream().filter(each -> each.id().equals(safeguard)).toList());
    }

    /** {@return how many rules gave evidence in no worked case} */
    public int silent() {
        return (int) safeguards.stream()
                .flatMap(safeguard -> safeguard.rules().stream())
                .filter(rule -> rule.fired() == 0)
                .count();
    }

    /** {@return the coverage as JSON} */
    public String json() {
        return Json.pretty(RecordWriter.write(this));
    }

    /** {@return the coverage as text} */
    public String text() {
        StringBuilder out = new StringBuilder();
        int rules = 0;
        for (OfSafeguard safeguard : safeguards) {
            rules += safeguard.rules().size();
            out.append(safeguard.id()).append("  ").append(safeguard.cases()).append(" cases;");
            safeguard
                    .verdicts()
                    .forEach((verdict, count) ->
                            out.append(' ').append(verdict).append(' ').append(count == 0 ? "never" : count));
            out.append('\n');
            for (OfRule rule : safeguard.rules()) {
                out.append("  ").append(rule.fired() == 0 ? "never fired" : "fired in " + rule.fired());
                out.append("  ")
                        .append(rule.name())
                        .append(" (")
                        .append(rule.place())
                        .append(")\n");
                for (Blocked blocked : rule.blocked()) {
                    out.append("    in ").append(blocked.cases()).append(" not, for want of ");
                    out.append(blocked.condition()).append('\n');
                }
            }
        }
        return out.append(pack)
                .append(": ")
                .append(rules)
                .append(" rules, ")
                .append(silent())
                .append(" of them never fired in a worked case.\n")
                .toString();
    }

    /** {@return the coverage as a page that needs nothing from elsewhere} */
    public String html() {
        return CoveragePage.write(this);
    }
}
