package dpi.safeguards.authoring;

import dpi.safeguards.authoring.MutationReport.Equal;
import dpi.safeguards.authoring.MutationReport.Survivor;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Plants small mistakes into the rules of a pack, one at a time, and sees whether a worked case notices. What no case
 * notices could be wrong today, and nobody would know. Immutable and thread-safe.
 */
public final class MutationTest {

    private final Path home;
    private final PackFolder folder;
    private final InterpretedPack pack;
    private final String safeguard;
    private final int compiled;
    private final boolean examples;

    private MutationTest(
            Path home, PackFolder folder, InterpretedPack pack, String safeguard, int compiled, boolean examples) {
        this.home = home;
        this.folder = folder;
        this.pack = pack;
        this.safeguard = safeguard;
        this.compiled = compiled;
        this.examples = examples;
    }

    /**
     * {@return a test of the pack in the folder; an overlay's with the pack it extends from the class path}
     *
     * @throws InputException with everything that is wrong with the pack
     */
    public static MutationTest of(Path home) {
        PackFolder folder = PackFolder.read(home);
        return new MutationTest(home, folder, InterpretedPack.of(folder), "", 0, true);
    }

    /**
     * {@return a test of an overlay, with the pack it extends in another folder}
     *
     * @throws InputException with everything that is wrong with them
     */
    public static MutationTest of(Path home, Path base) {
        PackFolder folder = PackFolder.read(home);
        return new MutationTest(home, folder, InterpretedPack.of(folder, PackFolder.read(base)), "", 0, true);
    }

    /**
     * {@return the same, with the rules of one safeguard only}
     *
     * @throws IllegalArgumentException if there is no worked case of it
     */
    public MutationTest only(String id) {
        return new MutationTest(home, folder.only(id), pack, id, compiled, examples);
    }

    /** {@return the same, with so many mutants compiled and fired by Drools as well} */
    public MutationTest compiling(int mutants) {
        return new MutationTest(home, folder, pack, safeguard, mutants, examples);
    }

    /** {@return the same, without looking for a case that would notice what none does, which takes most of the time} */
    public MutationTest withoutExamples() {
        return new MutationTest(home, folder, pack, safeguard, compiled, false);
    }

    /**
     * {@return what came of it}
     *
     * @param progress is told the id of each safeguard that is done, on any thread
     * @throws InputException if a worked case fails already, or {@code mutation.yaml} speaks of what is not so
     */
    public MutationReport run(Consumer<String> progress) {
        Map<String, List<WorkedCase>> cases = folder.cases().stream()
                .collect(Collectors.groupingBy(WorkedCase::safeguard, TreeMap::new, Collectors.toList()));
        requireThatAllPass(cases);
        EqualMutants equal = EqualMutants.in(home);
        List<Outcome> outcomes = new ArrayList<>(cases.entrySet().parallelStream()
                .flatMap(of -> {
                    List<Outcome> found = inRules(new Noticing(pack, of.getKey(), of.getValue()), equal);
                    progress.accept(of.getKey());
                    return found.stream();
                })
                .toList());
        outcomes.addAll(inParameters(cases, equal));
        List<Mutant> all = outcomes.stream().map(Outcome::mutant).toList();
        List<Mutant> noticed =
                outcomes.stream().filter(Outcome::noticed).map(Outcome::mutant).toList();
        if (safeguard.isEmpty()) {
            equal.check(all, noticed);
        }
        return new MutationReport(
                folder.id() + "@" + folder.version(),
                all.size(),
                noticed.size(),
                outcomes.stream().map(Outcome::equal).filter(Objects::nonNull).toList(),
                outcomes.stream()
                        .map(Outcome::survivor)
                        .filter(Objects::nonNull)
                        .toList(),
                DroolsSample.confirm(folder, pack, all, cases, compiled));
    }

    /** What came of one mutant; all but the first are null if a case noticed it. */
    private record Outcome(Mutant mutant, @Nullable Equal equal, @Nullable Survivor survivor) {

        boolean noticed() {
            return equal == null && survivor == null;
        }
    }

    private List<Outcome> inRules(Noticing noticing, EqualMutants equal) {
        return pack.rules(noticing.safeguard()).stream()
                .filter(rule -> folder.index().rules().contains(rule))
                .flatMap(rule -> RuleMutants.of(rule, pack.index().parameters()).stream())
                .map(mutant -> outcome(mutant, List.of(noticing), equal))
                .toList();
    }

    /** A parameter's mistakes show in every safeguard that compares with it. */
    private List<Outcome> inParameters(Map<String, List<WorkedCase>> cases, EqualMutants equal) {
        Map<String, List<Noticing>> byKey = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Mutant mutant : ParameterMutants.in(home, folder)) {
            List<Noticing> noticing = byKey.computeIfAbsent(mutant.place().owner(), key -> cases.entrySet().stream()
                    .filter(of -> pack.rules(of.getKey()).stream().anyMatch(rule -> Outlines.speaksOf(rule, key)))
                    .map(of -> new Noticing(pack, of.getKey(), of.getValue()))
                    .toList());
            if (!noticing.isEmpty()) {
                outcomes.add(outcome(mutant, noticing, equal));
            }
        }
        return outcomes;
    }

    private Outcome outcome(Mutant mutant, List<Noticing> noticing, EqualMutants equal) {
        if (noticing.stream().anyMatch(each -> each.notices(mutant.mistake()))) {
            return new Outcome(mutant, null, null);
        }
        Equal stated = equal.of(mutant);
        if (stated != null) {
            return new Outcome(mutant, stated, null);
        }
        String example = noticing.stream()
                .filter(each -> examples)
                .map(each -> each.example(mutant.mistake()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
        return new Outcome(
                mutant,
                null,
                new Survivor(
                        noticing.get(0).safeguard(),
                        mutant.place().owner(),
                        mutant.place().toString(),
                        mutant.change(),
                        mutant.advice(),
                        example));
    }

    private void requireThatAllPass(Map<String, List<WorkedCase>> cases) {
        Problems problems = new Problems();
        cases.forEach((id, of) -> new Noticing(pack, id, of)
                .failing()
                .forEach((worked, failure) ->
                        problems.add(worked.file(), worked.line(), failure + " Make all worked cases pass first.")));
        problems.throwIfAny();
    }
}
