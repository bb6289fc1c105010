package dpi.safeguards.authoring;

import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.PackIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the worked cases of a pack. Immutable and thread-safe. */
public final class CaseRunner {

    /**
     * What came of a worked case.
     *
     * @param safeguard the safeguard's id
     * @param name what the case shows
     * @param kind the kind of case, as its file writes it
     * @param place file and line
     * @param failures what came out otherwise than expected, with the evidence; empty if the case passed
     */
    public record Result(String safeguard, String name, String kind, String place, List<String> failures) {

        /** Copies the list. */
        public Result {
            failures = List.copyOf(failures);
        }

        static Result of(WorkedCase worked, List<String> failures) {
            return new Result(worked.safeguard(), worked.name(), Names.of(worked.kind()), worked.place(), failures);
        }

        /** {@return whether every subject got the verdict it must get} */
        public boolean passed() {
            return failures.isEmpty();
        }
    }

    private final PackFolder folder;
    private final Safeguards safeguards;

    private CaseRunner(PackFolder folder, Safeguards safeguards) {
        this.folder = folder;
        this.safeguards = safeguards;
    }

    /** {@return a runner for the pack, which it compiles} */
    public static CaseRunner of(PackFolder folder) {
        return of(folder, CaseRunner.class.getClassLoader());
    }

    /**
     * {@return a runner for an overlay, which it compiles together with the pack it extends}
     *
     * @throws dpi.safeguards.input.InputException with everything in the overlay that does not fit that pack
     */
    public static CaseRunner of(PackFolder overlay, PackFolder base) {
        return of(overlay, CompiledPack.of(base).asClassLoader());
    }

    /**
     * {@return a runner for a pack that stands compiled on the class path of this library}
     *
     * @throws IllegalArgumentException if what stands there was compiled from something else
     */
    public static CaseRunner ofCompiled(PackFolder folder) {
        Safeguards compiled = Safeguards.load(folder.id() + "@" + folder.version());
        String digest = PackIndexes.sealed(folder.index()).digest();
        if (compiled.packs().stream().noneMatch(pack -> pack.digest().equals(digest))) {
            throw new IllegalArgumentException(
                    folder.id() + "@" + folder.version() + " on the class path was compiled from something else.");
        }
        return new CaseRunner(folder, compiled);
    }

    private static CaseRunner of(PackFolder folder, ClassLoader behind) {
        ClassLoader loader = CompiledPack.of(folder).asClassLoader(behind);
        return new CaseRunner(folder, Safeguards.load(loader, folder.id() + "@" + folder.version()));
    }

    /** {@return the results of all cases, in the order of files} */
    public List<Result> run() {
        return run(result -> {});
    }

    /**
     * {@return the results of all cases, in the order of files; they run at the same time on all cores}
     *
     * @param progress gets each result as soon as it is there, in any order and on any thread
     */
    public List<Result> run(Consumer<Result> progress) {
        return folder.cases().parallelStream()
                .map(worked -> {
                    Result result = run(worked);
                    progress.accept(result);
                    return result;
                })
                .toList();
    }

    /**
     * A worked case as a test that can be run by itself, with any test library.
     *
     * @param name the safeguard, the kind of case and what it shows
     * @param place file and line
     * @param test throws an {@link AssertionError} if a subject did not get the verdict it must get
     */
    public record Check(String name, String place, Runnable test) {}

    /** {@return one test for each case, in the order of files} */
    public List<Check> checks() {
        return folder.cases().stream().map(this::check).toList();
    }

    private Check check(WorkedCase worked) {
        return new Check(
                worked.safeguard() + " " + Names.of(worked.kind()) + ": " + worked.name(), worked.place(), () -> {
                    Result result = run(worked);
                    if (!result.passed()) {
                        throw new AssertionError(result.place() + "\n" + String.join("\n", result.failures()));
                    }
                });
    }

    private Result run(WorkedCase worked) {
        Evaluation evaluation = safeguards.evaluate(worked.facts());
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, String> expected : worked.expected().entrySet()) {
            Judgement judgement = evaluation.judgements().stream()
                    .filter(each -> each.safeguard().id().equals(worked.safeguard())
                            && each.subject().id().equals(expected.getKey()))
                    .findFirst()
                    .orElse(null);
            String verdict = judgement == null ? WorkedCase.NOT_APPLICABLE : Names.of(judgement.verdict());
            if (!verdict.equals(expected.getValue())) {
                failures.add(expected.getKey() + ": expected " + expected.getValue() + ", got " + verdict + "."
                        + (judgement == null ? "" : because(judgement)));
            }
        }
        return Result.of(worked, failures);
    }

    private static String because(Judgement judgement) {
        StringBuilder because = new StringBuilder();
        for (Ground ground : judgement.supports()) {
            because.append("\n    for: ").append(ground.rule());
        }
        for (Ground ground : judgement.contradicts()) {
            because.append("\n    against: ").append(ground.rule());
        }
        for (MissingFact missing : judgement.missing()) {
            because.append("\n    open: ")
                    .append(missing.fact().isEmpty() ? "a further " + Names.of(missing.kind()) : missing.fact())
                    .append(" with ")
                    .append(missing.field())
                    .append(" would make it ")
                    .append(Names.of(missing.settles()));
        }
        return because.toString();
    }
}
