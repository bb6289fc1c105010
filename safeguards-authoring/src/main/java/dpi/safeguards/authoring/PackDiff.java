package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.PackVersion;
import dpi.safeguards.finding.Change.State;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What another version of a pack says otherwise, told by cases that both judge. Immutable and thread-safe.
 *
 * @param pack the pack's id
 * @param before the old version
 * @param after the new version
 * @param step how far the two versions are apart
 * @param cases how many cases both judged
 * @param stopped names of the cases that one of the two could not judge to the end; they say nothing
 * @param entries what is different, by kind and safeguard
 */
public record PackDiff(
        String pack, String before, String after, Step step, int cases, List<String> stopped, List<Entry> entries) {

    /** How far two versions of a pack are apart. */
    public enum Step {
        /** The version is the same. */
        NONE,
        /** Only the third number differs: words may change, verdicts may not. */
        PATCH,
        /** The second number differs. */
        MINOR,
        /** The first number differs. */
        MAJOR
    }

    /** What is different about a safeguard. */
    public enum Kind {
        /** It is a finding where it was none. */
        NEWLY_NOT_SATISFIED,
        /** It is an open question where it was none. */
        BECAME_UNDETERMINED,
        /** It is met where it was a finding. */
        CURED,
        /** Verdicts moved in another way, such as an open question that is met, or no longer applies. */
        OTHER,
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** Its severity is another one, or whether it can be waived; no verdict of these cases moved. */
        WEIGHT_ONLY,
        /** Its rules are different, but no verdict of these cases moved: no case shows the difference. */
        RULES_ONLY,
        /** Only words of its card are different. */
        TEXT_ONLY
    }

    /**
     * One thing that is different about a safeguard.
     *
     * @param kind what is different
     * @param safeguard the safeguard's id
     * @param title its title, the new one unless it is gone
     * @param count how many verdicts moved so
     * @param samples a few of them, in the order of cases
     * @param fields the keys of the card that are different
     */
    public record Entry(
            Kind kind, String safeguard, String title, int count, List<Sample> samples, List<String> fields) {

        /** Copies the lists. */
        public Entry {
            samples = List.copyOf(samples);
            fields = List.copyOf(fields);
        }
    }

    /**
     * A verdict that moved.
     *
     * @param of the name of the case
     * @param subject the id of the fact that is judged
     * @param before how it stood by the old version
     * @param after how it stands by the new one
     * @param tipping the evidence that came or went; empty if only what it applies to changed
     */
    public record Sample(String of, String subject, State before, State after, List<Tip> tipping) {

        /** Copies the list. */
        public Sample {
            tipping = List.copyOf(tipping);
        }
    }

    /**
     * A piece of evidence that tipped a verdict.
     *
     * @param came whether the new version has it; if not, the old one had it
     * @param supports whether it speaks for the safeguard; if not, it speaks against it
     * @param rule the rule that gave it, or the crosswalk of a measure that is in place
     * @param facts what it shows
     */
    public record Tip(boolean came, boolean supports, String rule, List<String> facts) {

        /** Copies the list. */
        public Tip {
            facts = List.copyOf(facts);
        }
    }

    /** Copies the lists. */
    public PackDiff {
        stopped = List.copyOf(stopped);
        entries = List.copyOf(entries);
    }

    /**
     * {@return what the new version says otherwise about these cases}
     *
     * @param cases the cases, by name
     * @throws IllegalArgumentException if the two are not versions of one pack
     */
    public static PackDiff of(ComparedPack before, ComparedPack after, Map<String, CaseFile> cases) {
        return of(before, after, cases, name -> {});
    }

    /**
     * {@return what the new version says otherwise about these cases; the name of each is handed on as it is judged}
     *
     * @param cases the cases, by name
     * @throws IllegalArgumentException if the two are not versions of one pack
     */
    public static PackDiff of(
            ComparedPack before, ComparedPack after, Map<String, CaseFile> cases, Consumer<String> progress) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "Versions of one pack are compared, but these are " + before.id() + " and " + after.id() + ".");
        }
        VerdictMoves moves = new VerdictMoves(before, after);
        cases.forEach((name, caseFile) -> {
            moves.judge(name, caseFile);
            progress.accept(name);
        });
        return new PackDiff(
                before.id(),
                before.version(),
                after.version(),
                step(PackVersion.parse(before.version()), PackVersion.parse(after.version())),
                cases.size() - moves.stopped().size(),
                moves.stopped(),
                moves.entries());
    }

    /**
     * {@return the safeguards, by id, that a patch version must not touch as this one does: of which a verdict moved,
     * or which came or went; empty for a minor or major version}
     */
    public List<String> unannounced() {
        if (step == Step.MINOR || step == Step.MAJOR) {
            return List.of();
        }
        TreeSet<String> ids = new TreeSet<>();
        for (Entry entry : entries) {
            if (entry.count() > 0 || entry.kind() == Kind.ADDED || entry.kind() == Kind.REMOVED) {
                ids.add(entry.safeguard());
            }
        }
        return List.copyOf(ids);
    }

    private static Step step(PackVersion before, PackVersion after) {
        if (before.number(0) != after.number(0)) {
            return Step.MAJOR;
        }
        if (before.number(1) != after.number(1)) {
            return Step.MINOR;
        }
        return before.equals(after) ? Step.NONE : Step.PATCH;
    }
}
