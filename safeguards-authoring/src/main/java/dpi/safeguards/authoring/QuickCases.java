package dpi.safeguards.authoring;

import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the worked cases of a pack without compiling its rules: they are walked as they stand in their files, which is
 * enough to see at once what an edit did. {@link CaseRunner} compiles them first, as they will run. Immutable and
 * thread-safe.
 */
public final class QuickCases {

    private final PackFolder folder;
    private final InterpretedPack pack;

    private QuickCases(PackFolder folder, InterpretedPack pack) {
        this.folder = folder;
        this.pack = pack;
    }

    /**
     * {@return the cases of the pack; an overlay's together with the pack it extends, which comes with this library}
     *
     * @throws dpi.safeguards.input.InputException with everything in an overlay that does not fit that pack
     */
    public static QuickCases of(PackFolder folder) {
        return new QuickCases(folder, InterpretedPack.of(folder));
    }

    /**
     * {@return the cases of an overlay, together with the pack it extends}
     *
     * @throws dpi.safeguards.input.InputException with everything in the overlay that does not fit that pack
     */
    public static QuickCases of(PackFolder overlay, PackFolder base) {
        return new QuickCases(overlay, InterpretedPack.of(overlay, base));
    }

    /**
     * {@return the results, in the order of files}
     *
     * @param safeguard the safeguard whose cases are run; empty for all
     */
    public List<CaseRunner.Result> run(String safeguard) {
        return folder.cases().parallelStream()
                .filter(worked -> safeguard.isEmpty() || worked.safeguard().equals(safeguard))
                .map(this::run)
                .toList();
    }

    private CaseRunner.Result run(WorkedCase worked) {
        Scene scene = new Scene(pack, worked.safeguard(), worked.facts());
        List<String> failures = new ArrayList<>();
        worked.expected().forEach((subject, expected) -> {
            String verdict = scene.verdict(subject);
            if (!verdict.equals(expected)) {
                failures.add(subject + ": expected " + expected + ", got " + verdict + "."
                        + because(scene, worked, subject));
            }
        });
        return CaseRunner.Result.of(worked, failures);
    }

    private String because(Scene scene, WorkedCase worked, String subject) {
        StringBuilder because = new StringBuilder();
        for (List<RuleOutline> rules : List.of(pack.rules(worked.safeguard()), pack.onAttestations())) {
            for (RuleOutline rule : rules) {
                if (scene.subjects(rule).contains(subject)) {
                    because.append(
                            switch (rule.gives()) {
                                case SUPPORTS -> "\n    for: " + rule.name();
                                case CONTRADICTS -> "\n    against: " + rule.name();
                                case APPLIES, RECOMMENDS -> "";
                            });
                }
            }
        }
        boolean applies = pack.rules(worked.safeguard()).stream()
                .anyMatch(rule ->
                        rule.gives() == Gives.APPLIES && scene.subjects(rule).contains(subject));
        return applies ? because.toString() : "\n    no rule says that it applies";
    }
}
