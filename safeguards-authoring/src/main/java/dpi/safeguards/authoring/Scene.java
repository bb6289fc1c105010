package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.LawDay;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A case under the rules of one safeguard: on which subjects each of them gives evidence, and the verdict that follows.
 * A rule can be tried out in the place of another one. Not thread-safe.
 */
final class Scene {

    private final InterpretedPack pack;
    private final String safeguard;
    private final CaseFile caseFile;
    private final Interpreter interpreter;
    private final IdentityHashMap<RuleOutline, Set<String>> given = new IdentityHashMap<>();

    Scene(InterpretedPack pack, String safeguard, CaseFile caseFile) {
        this(pack, safeguard, caseFile, pack.index().parameters());
    }

    Scene(InterpretedPack pack, String safeguard, CaseFile caseFile, List<Parameter> parameters) {
        this.pack = pack;
        this.safeguard = safeguard;
        this.caseFile = caseFile;
        this.interpreter = pack.on(caseFile, parameters);
    }

    CaseFile caseFile() {
        return caseFile;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    /** {@return the ids of the subjects on which a rule of the pack gives evidence for or against this safeguard} */
    Set<String> subjects(RuleOutline rule) {
        return given.computeIfAbsent(rule, this::tried);
    }

    /** {@return the same for a rule that is only tried out} */
    Set<String> tried(RuleOutline rule) {
        Set<String> subjects = new TreeSet<>();
        for (Interpreter.Match match : interpreter.matches(rule)) {
            boolean ours = !rule.safeguard().isEmpty()
                    || (match.shown().get(0) instanceof Attestation attestation
                            && attestation.safeguard().equals(safeguard));
            if (ours && rule.isInForceOn(LawDay.of(caseFile.clocks(), match.subject()))) {
                subjects.add(match.subject().id());
            }
        }
        return subjects;
    }

    /** {@return the verdict on a subject as worked cases write it} */
    String verdict(String subject) {
        return verdict(subject, Trial.NONE);
    }

    /** {@return the verdict if the trial is made} */
    String verdict(String subject, Trial trial) {
        boolean applies = false;
        boolean supported = false;
        boolean contradicted = false;
        for (List<RuleOutline> rules : List.of(pack.rules(safeguard), pack.onAttestations())) {
            for (RuleOutline rule : rules) {
                boolean replaced = rule.equals(trial.rule());
                Gives gives = replaced ? trial.gives() : rule.gives();
                if (gives != Gives.RECOMMENDS && (replaced ? trial.subjects() : subjects(rule)).contains(subject)) {
                    applies |= gives == Gives.APPLIES;
                    supported |= gives == Gives.SUPPORTS;
                    contradicted |= gives == Gives.CONTRADICTS;
                }
            }
        }
        if (!applies) {
            return WorkedCase.NOT_APPLICABLE;
        }
        return Names.of(Verdict.of(supported || isCovered(subject), contradicted));
    }

    private boolean isCovered(String subject) {
        List<ExistingMeasure> measures = caseFile.all(ExistingMeasure.class);
        return !measures.isEmpty()
                && pack.index().alignments(safeguard, subject, measures).stream()
                        .anyMatch(Alignment::isEnough);
    }

    /**
     * What another rule would give in the place of one.
     *
     * @param rule the rule that is replaced
     * @param gives the evidence that is given instead
     * @param subjects on which subjects
     */
    record Trial(@Nullable RuleOutline rule, Gives gives, Set<String> subjects) {

        static final Trial NONE = new Trial(null, Gives.RECOMMENDS, Set.of());
    }
}
