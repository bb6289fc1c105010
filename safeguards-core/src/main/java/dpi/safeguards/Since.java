package dpi.safeguards;

import dpi.safeguards.finding.Cause;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.input.InputException;
import dpi.safeguards.pack.RulePack;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has changed for a country since an evaluation that was kept, and what moved it: the facts, the day, the law, the
 * packs. Immutable and thread-safe.
 *
 * <p>The case is evaluated again with each of day, law and packs as it was then, alone and together, as far as the old
 * packs are at hand. Old facts are not kept, so where they and an old pack that is not at hand differ, the two cannot
 * be told apart, and {@link CausedChange#toldApart} says so.
 *
 * @param earlier the evaluation that was kept
 * @param now the evaluation of the case as it is now
 * @param differences what the two do not rest on alike
 * @param changes what stands otherwise, in the order of {@link Evaluation#changesSince}
 */
public record Since(Evaluation earlier, Evaluation now, List<Difference> differences, List<CausedChange> changes) {

    /** Copies the lists. */
    public Since {
        differences = List.copyOf(differences);
        changes = List.copyOf(changes);
    }

    /**
     * {@return what has changed; old packs are looked for on the class path of this library}
     *
     * @param safeguards the safeguards by which the case is judged now
     * @param caseFile the case as it is now
     * @param earlier the evaluation that was kept
     * @throws IllegalArgumentException if the two are about different countries, or one of them did not run to its end
     */
    public static Since of(Safeguards safeguards, CaseFile caseFile, Evaluation earlier) {
        return of(safeguards, caseFile, earlier, atHand(earlier, Safeguards.class.getClassLoader()));
    }

    /**
     * {@return what has changed}
     *
     * @param safeguards the safeguards by which the case is judged now
     * @param caseFile the case as it is now
     * @param earlier the evaluation that was kept
     * @param former the safeguards by which it was judged, if they are at hand
     * @throws IllegalArgumentException if the two are about different countries, or one of them did not run to its end,
     *     or the former safeguards are other ones than those of the evaluation
     */
    public static Since of(Safeguards safeguards, CaseFile caseFile, Evaluation earlier, Optional<Safeguards> former) {
        if (!caseFile.country().id().equals(earlier.country().id())) {
            throw new IllegalArgumentException("The evaluation that was kept is about "
                    + earlier.country().name() + " and the case about "
                    + caseFile.country().name() + ".");
        }
        if (former.isPresent() && !digests(former.get().packs()).equals(digests(earlier.packs()))) {
            throw new IllegalArgumentException("The former safeguards are "
                    + former.get().packs() + ", but the evaluation was made by " + earlier.packs() + ".");
        }
        Evaluation now = safeguards.evaluate(caseFile);
        List<Change> changes = now.changesSince(earlier);
        List<Difference> differences = now.inputsChangedSince(earlier);
        return new Since(
                earlier,
                now,
                differences,
                new Attribution(safeguards, caseFile, earlier, now, former, causes(differences)).of(changes));
    }

    /**
     * {@return the safeguards by which the evaluation was made; empty if the class loader does not find packs with the
     * same digests}
     *
     * @param packs finds packs; it runs their code, so it is trusted as a jar is
     */
    public static Optional<Safeguards> atHand(Evaluation earlier, ClassLoader packs) {
        try {
            Safeguards found = Safeguards.load(
                    packs,
                    earlier.packs().stream()
                            .map(pack -> pack.id() + "@" + pack.version())
                            .toArray(String[]::new));
            return digests(found.packs()).equals(digests(earlier.packs())) ? Optional.of(found) : Optional.empty();
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    private static List<String> digests(List<RulePack> packs) {
        return packs.stream().map(RulePack::digest).toList();
    }

    private static Set<Cause> causes(List<Difference> differences) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        for (Difference difference : differences) {
            switch (difference.component()) {
                case FACT -> causes.add(Cause.FACTS);
                case CLOCK -> causes.add(difference.key().equals("lawAsOf") ? Cause.LAW : Cause.DAY);
                case PACK, OVERLAY -> causes.add(Cause.PACK);
                case LIBRARY -> causes.add(Cause.LIBRARY);
                default -> {
                    // Moves no verdict, or follows from one of the others.
                }
            }
        }
        return causes;
    }
}
