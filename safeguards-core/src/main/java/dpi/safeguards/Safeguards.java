package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.internal.engine.RuleEngine;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.pack.RulePack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges cases by rule packs. Loading is slow, evaluating is fast: load once and keep the object.
 *
 * <p>Immutable and thread-safe: any number of threads may evaluate at the same time.
 */
public final class Safeguards {

    private static final Comparator<Fact> CANONICAL =
            Comparator.<Fact, FactKind>comparing(FactKind::of).thenComparing(Fact::id);

    private final List<LoadedPack> packs;
    private final Limits limits;

    private Safeguards(List<LoadedPack> packs, Limits limits) {
        this.packs = List.copyOf(packs);
        this.limits = limits;
    }

    /**
     * {@return safeguards of these packs from the class path of this library}
     *
     * @param packs for each pack {@code id}, which takes the newest version, or {@code id@version}
     * @throws dpi.safeguards.input.InputException if there is no such pack, or it was compiled for another library
     *     version
     */
    public static Safeguards load(String... packs) {
        return load(Safeguards.class.getClassLoader(), packs);
    }

    /**
     * {@return safeguards of these packs, found by a class loader}
     *
     * @param loader finds the packs' classes and resources; it runs their code, so it is trusted as a jar is
     * @param packs for each pack {@code id}, which takes the newest version, or {@code id@version}
     * @throws dpi.safeguards.input.InputException if there is no such pack, or it was compiled for another library
     *     version
     */
    public static Safeguards load(ClassLoader loader, String... packs) {
        if (packs.length == 0) {
            throw new IllegalArgumentException("Name at least one pack, such as \"dpi-safeguards\".");
        }
        return new Safeguards(
                Arrays.stream(packs)
                        .map(name -> LoadedPack.of(PackIndexes.read(loader, name), loader))
                        .toList(),
                Limits.DEFAULT);
    }

    /** {@return the packs on the class path of this library, as {@code id@version}} */
    public static List<String> available() {
        return PackIndexes.list(Safeguards.class.getClassLoader()).stream()
                .map(PackIndexes.Listed::toString)
                .toList();
    }

    /** {@return the same safeguards with other limits} */
    public Safeguards with(Limits other) {
        return new Safeguards(packs, other);
    }

    /** {@return the packs} */
    public List<RulePack> packs() {
        return packs.stream().map(pack -> pack.index().pack()).toList();
    }

    /**
     * {@return what the packs say about the case}
     *
     * <p>Never throws because of what a case says. An evaluation that meets a limit says so in
     * {@link Evaluation#completion} and has no judgements.
     */
    public Evaluation evaluate(CaseFile caseFile) {
        List<Judgement> judgements = new ArrayList<>();
        List<ScopeQuestion> scopeQuestions = new ArrayList<>();
        List<Safeguard> notApplicable = new ArrayList<>();
        Set<String> notes = new TreeSet<>();
        if (!caseFile.country().isStated()) {
            notes.add("No country is stated, so nothing is judged on a country. "
                    + "That says nothing about its laws, institutions and systems.");
        }
        Completion completion = Completion.COMPLETE;
        long left = nanos(limits.time());
        for (LoadedPack pack : packs) {
            List<Fact> facts = facts(caseFile, pack);
            if (facts.size() > limits.facts()) {
                completion = Completion.TOO_MANY_FACTS;
                break;
            }
            long start = System.nanoTime();
            RuleEngine.Firing firing = pack.engine().fire(facts, limits.firings(), left);
            completion = firing.completion();
            if (completion != Completion.COMPLETE) {
                break;
            }
            Judge judge = new Judge(pack, caseFile, facts, firing.given());
            judgements.addAll(judge.judgements());
            scopeQuestions.addAll(judge.scopeQuestions());
            notApplicable.addAll(judge.notApplicable());
            notes.addAll(judge.notes());
            left -= System.nanoTime() - start;
        }
        boolean complete = completion == Completion.COMPLETE;
        return new Evaluation(
                caseFile.title(),
                caseFile.note(),
                caseFile.country(),
                caseFile.clocks(),
                packs(),
                completion,
                complete ? judgements : List.of(),
                complete ? scopeQuestions : List.of(),
                complete ? notApplicable : List.of(),
                complete ? List.copyOf(notes) : List.of(),
                caseFile.openQuestions());
    }

    private static List<Fact> facts(CaseFile caseFile, LoadedPack pack) {
        List<Fact> facts = new ArrayList<>(caseFile.facts());
        if (caseFile.country().isStated()) {
            facts.add(caseFile.country());
        }
        facts.add(caseFile.clocks());
        facts.addAll(pack.index().parameters());
        facts.sort(CANONICAL);
        return facts;
    }

    private static long nanos(Duration time) {
        try {
            return time.toNanos();
        } catch (ArithmeticException e) {
            return Long.MAX_VALUE;
        }
    }
}
