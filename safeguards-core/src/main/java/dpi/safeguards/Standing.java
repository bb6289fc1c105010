package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.internal.explain.Edit;
import dpi.safeguards.internal.explain.Repairs;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How one safeguard would stand on one subject if facts were otherwise, by the outline of its rules alone. Cheap, and
 * no verdict: what counts is the evaluation of the whole case.
 *
 * @param subject the fact it is judged on
 * @param supporting the rules that can speak for it
 * @param contradicting the rules that can speak against it
 * @param heldFor whether somebody attested it, or a binding measure covers it, whatever the rules say
 * @param heldAgainst whether somebody attested the opposite
 */
record Standing(
        Fact subject,
        List<RuleOutline> supporting,
        List<RuleOutline> contradicting,
        boolean heldFor,
        boolean heldAgainst) {

    static Standing of(LoadedPack pack, CaseFile caseFile, Judgement judgement) {
        List<RuleOutline> rules = pack
                .rulesOf()
                .getOrDefault(judgement.safeguard().id(), List.of())
                .stream()
                .filter(rule -> rule.isInForceOn(Judge.lawAsOf(caseFile, judgement.subject())))
                .toList();
        Set<String> onAttestations = pack.rulesOf().getOrDefault("", List.of()).stream()
                .map(RuleOutline::name)
                .collect(Collectors.toSet());
        boolean covered = judgement.alignments().stream().anyMatch(Alignment::isEnough);
        return new Standing(
                judgement.subject(),
                giving(rules, Gives.SUPPORTS),
                giving(rules, Gives.CONTRADICTS),
                covered || judgement.supports().stream().anyMatch(ground -> onAttestations.contains(ground.rule())),
                judgement.contradicts().stream().anyMatch(ground -> onAttestations.contains(ground.rule())));
    }

    private static List<RuleOutline> giving(List<RuleOutline> rules, Gives gives) {
        return rules.stream().filter(rule -> rule.gives() == gives).toList();
    }

    /** {@return the subject as the edits leave it} */
    Fact after(Collection<Edit> edits) {
        return edits.stream()
                .map(Edit::fact)
                .filter(fact ->
                        FactKind.of(fact) == FactKind.of(subject) && fact.id().equals(subject.id()))
                .findFirst()
                .orElse(subject);
    }

    /** {@return the first rule that speaks against it here} */
    Optional<RuleOutline> against(Repairs here, Fact now) {
        return contradicting.stream().filter(rule -> here.matches(rule, now)).findFirst();
    }

    boolean isSupported(Repairs here, Fact now) {
        return heldFor || supporting.stream().anyMatch(rule -> here.matches(rule, now));
    }

    boolean isMet(Repairs here, Fact now) {
        return !heldAgainst && against(here, now).isEmpty() && isSupported(here, now);
    }
}
