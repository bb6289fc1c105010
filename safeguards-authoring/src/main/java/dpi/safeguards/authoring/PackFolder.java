package dpi.safeguards.authoring;

import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A pack as its author wrote it: a folder that was read and checked. Immutable and thread-safe.
 *
 * <p>See {@code docs/pack-format.md} for what a pack folder holds.
 */
public final class PackFolder {

    private final PackIndex index;
    private final List<WorkedCase> cases;

    PackFolder(PackIndex index, List<WorkedCase> cases) {
        this.index = index;
        this.cases = List.copyOf(cases);
    }

    /**
     * {@return the pack in the folder}
     *
     * @throws InputException with everything that is wrong with it
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackFolder read(Path folder) {
        PackProblems problems = new PackProblems();
        PackFolder pack = PackReader.read(folder, problems).pack();
        problems.throwIfAny();
        return pack;
    }

    /** {@return the pack's id} */
    public String id() {
        return index.id();
    }

    /** {@return the pack's version} */
    public String version() {
        return index.version();
    }

    /** {@return the pack it extends, as {@code id@version}; empty unless it is an overlay} */
    public String extended() {
        return index.extended();
    }

    /** {@return the cards, by id} */
    public List<Safeguard> safeguards() {
        return index.safeguards();
    }

    /** {@return the number of evidence rules} */
    public int ruleCount() {
        return index.rules().size();
    }

    PackIndex index() {
        return index;
    }

    List<WorkedCase> cases() {
        return cases;
    }

    /** {@return the same pack with other rules} */
    PackFolder withRules(List<RuleOutline> rules) {
        return new PackFolder(index.withRules(rules), cases);
    }

    /**
     * {@return the same pack with the rules and the worked cases of one safeguard only}
     *
     * @throws IllegalArgumentException if there is no worked case of it
     */
    public PackFolder only(String safeguard) {
        List<WorkedCase> of = cases.stream()
                .filter(worked -> worked.safeguard().equals(safeguard))
                .toList();
        if (of.isEmpty()) {
            List<String> ids =
                    cases.stream().map(WorkedCase::safeguard).distinct().toList();
            throw new IllegalArgumentException(
                    "There is no worked case of \"" + safeguard + "\" in " + id() + "." + Names.maybe(safeguard, ids));
        }
        List<RuleOutline> rules = index.rules().stream()
                .filter(rule -> rule.safeguard().isEmpty() || rule.safeguard().equals(safeguard))
                .toList();
        return new PackFolder(index.withRules(rules), of);
    }
}
