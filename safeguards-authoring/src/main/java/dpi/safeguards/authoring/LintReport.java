package dpi.safeguards.authoring;

import java.util.List;

/**
 * What is wrong with a pack. Immutable and thread-safe.
 *
 * @param pack the pack's id; empty if its {@code pack.yaml} could not be read
 * @param version its version
 * @param safeguards how many safeguards could be read
 * @param rules how many rules could be read, with those that every pack has
 * @param issues what is wrong, in the order of files and lines
 */
public record LintReport(String pack, String version, int safeguards, int rules, List<PackIssue> issues) {

    /** Sorts the issues. */
    public LintReport {
        issues = issues.stream().sorted().toList();
    }

    /** {@return how many errors there are} */
    public long errors() {
        return issues.stream().filter(PackIssue::isError).count();
    }

    /** {@return how many warnings there are} */
    public long warnings() {
        return issues.size() - errors();
    }

    /** {@return the report for people: each issue with its line, a mark under the place, and what to do} */
    public String toText() {
        return LintText.write(this);
    }

    /** {@return the report as JSON, in the form of {@code lint.schema.json}} */
    public String toJson() {
        return LintJson.write(this);
    }

    /**
     * {@return the report as SARIF 2.1.0, which tools for code review show at the lines it is about}
     *
     * @param folder the way to the pack's folder from where those tools look, such as the root of a repository, with
     *     {@code /} between its steps; empty if that is the pack's folder itself
     */
    public String toSarif(String folder) {
        return LintSarif.write(this, folder);
    }
}
