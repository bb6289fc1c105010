package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.internal.explain.Tracer;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explains what an evaluation says about one case. Made anew for each question. */
final class Explainer {

    private final List<LoadedPack> packs;
    private final CaseFile caseFile;
    private final Evaluation evaluation;
    private final Map<LoadedPack, Tracer> tracers = new HashMap<>();
    private final Function<LoadedPack, List<Fact>> facts;

    /**
     * @param facts the facts over which a pack judges the case
     * @throws IllegalArgumentException if the evaluation did not run to its end
     */
    Explainer(
            List<LoadedPack> packs, CaseFile caseFile, Evaluation evaluation, Function<LoadedPack, List<Fact>> facts) {
        if (evaluation.completion() != Completion.COMPLETE) {
            throw new IllegalArgumentException("The evaluation of \"" + caseFile.title()
                    + "\" met a limit (" + Names.of(evaluation.completion())
                    + "), so there are no verdicts to explain. Allow more with \"Safeguards.with(Limits)\".");
        }
        this.packs = packs;
        this.caseFile = caseFile;
        this.evaluation = evaluation;
        this.facts = facts;
    }

    Explanation explain(String safeguard, String subject) {
        LoadedPack pack = packOf(safeguard);
        List<Fact> stated = stated();
        return explain(
                pack,
                card(pack, safeguard),
                stated.stream()
                        .filter(fact -> fact.id().equals(subject))
                        .findFirst()
                        .orElseThrow(() -> unknownSubject(pack, safeguard, subject)));
    }

    /** On all subjects on which the safeguard is judged or asked about; if there are none, on all that it could be. */
    List<Explanation> explain(String safeguard) {
        LoadedPack pack = packOf(safeguard);
        List<Fact> subjects = Stream.concat(
                        evaluation.judgements().stream()
                                .filter(judgement -> judgement.safeguard().id().equals(safeguard))
                                .map(Judgement::subject),
                        evaluation.scopeQuestions().stream()
                                .filter(question -> question.safeguard().id().equals(safeguard))
                                .map(ScopeQuestion::subject))
                .distinct()
                .toList();
        if (subjects.isEmpty()) {
            subjects = candidates(pack, safeguard);
        }
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException(
                    safeguard + " is judged on " + kinds(pack, safeguard) + ", and the case states none.");
        }
        return subjects.stream()
                .map(subject -> explain(pack, card(pack, safeguard), subject))
                .toList();
    }

    List<Explanation> explainFindings() {
        return evaluation.findings().stream()
                .map(finding -> explain(packOf(finding.safeguard().id()), finding.safeguard(), finding.subject()))
                .toList();
    }

    private Explanation explain(LoadedPack pack, Safeguard safeguard, Fact subject) {
        Optional<Judgement> judgement = evaluation.judgements().stream()
                .filter(each ->
                        each.safeguard().equals(safeguard) && each.subject().equals(subject))
                .findFirst();
        Optional<ScopeQuestion> question = evaluation.scopeQuestions().stream()
                .filter(each ->
                        each.safeguard().equals(safeguard) && each.subject().equals(subject))
                .findFirst();
        Change.State state = judgement
                .map(each -> Change.State.of(each.verdict()))
                .orElse(question.isPresent() ? Change.State.SCOPE_UNKNOWN : Change.State.NOT_APPLICABLE);
        List<MissingFact> missing = judgement
                .map(Judgement::missing)
                .or(() -> question.map(ScopeQuestion::missing))
                .orElse(List.of());
        PartialDate lawAsOf = Judge.lawAsOf(caseFile, subject);
        Tracer tracer = tracers.computeIfAbsent(pack, key -> new Tracer(key.values(), facts.apply(key)));
        return new Explanation(
                safeguard,
                subject,
                state,
                judgement,
                missing,
                caseFile.clocks(),
                lawAsOf,
                rules(pack, safeguard.id()).stream()
                        .map(rule -> tracer.trace(rule, subject, lawAsOf))
                        .toList());
    }

    /** The rules of the safeguard, and those on attestations, limited to attestations of this safeguard. */
    private static List<RuleOutline> rules(LoadedPack pack, String safeguard) {
        List<RuleOutline> rules = new ArrayList<>(pack.rulesOf().getOrDefault(safeguard, List.of()));
        Constraint ofThis = new Constraint(
                "",
                new Path(List.of(new Path.Step("safeguard", false, List.of()))),
                Operator.EQUAL,
                List.of(new Operand(Operand.Form.TEXT, safeguard)));
        for (RuleOutline rule : pack.rulesOf().getOrDefault("", List.of())) {
            rules.add(rule.withConditions(rule.conditions().stream()
                    .map(condition -> condition.kind() == FactKind.ATTESTATION ? with(ofThis, condition) : condition)
                    .toList()));
        }
        return rules;
    }

    private static Condition with(Constraint first, Condition condition) {
        List<Constraint> constraints = new ArrayList<>(List.of(first));
        constraints.addAll(condition.constraints());
        return new Condition(condition.quantifier(), condition.name(), condition.kind(), constraints, condition.line());
    }

    private LoadedPack packOf(String safeguard) {
        return packs.stream()
                .filter(pack -> pack.safeguards().containsKey(safeguard))
                .findFirst()
                .orElseThrow(() -> unknownSafeguard(safeguard));
    }

    private static Safeguard card(LoadedPack pack, String safeguard) {
        return Objects.requireNonNull(pack.safeguards().get(safeguard));
    }

    /** What the case states, without what the packs add. */
    private List<Fact> stated() {
        List<Fact> stated = new ArrayList<>(caseFile.facts());
        if (caseFile.country().isStated()) {
            stated.add(caseFile.country());
        }
        return stated;
    }

    private List<Fact> candidates(LoadedPack pack, String safeguard) {
        Set<FactKind> kinds = subjectKinds(pack, safeguard);
        return stated().stream()
                .filter(fact -> kinds.contains(FactKind.of(fact)))
                .sorted(Judge.BY_KIND_AND_ID)
                .toList();
    }

    private static Set<FactKind> subjectKinds(LoadedPack pack, String safeguard) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (RuleOutline rule : pack.rulesOf().getOrDefault(safeguard, List.of())) {
            rule.conditions().stream()
                    .filter(condition -> condition.name().equals(rule.subject()))
                    .map(Condition::kind)
                    .filter(Objects::nonNull)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private static String kinds(LoadedPack pack, String safeguard) {
        return String.join(
                " and ",
                subjectKinds(pack, safeguard).stream().map(FactKind::key).toList());
    }

    private IllegalArgumentException unknownSafeguard(String safeguard) {
        List<String> ids = packs.stream()
                .flatMap(pack -> pack.safeguards().keySet().stream())
                .sorted()
                .toList();
        String here = String.join(
                " and ", packs.stream().map(pack -> pack.index().id()).toList());
        return new IllegalArgumentException(
                "\"" + safeguard + "\" is not a safeguard of " + here + "." + Names.maybe(safeguard, ids));
    }

    private IllegalArgumentException unknownSubject(LoadedPack pack, String safeguard, String subject) {
        List<String> fitting =
                candidates(pack, safeguard).stream().map(Fact::id).toList();
        String maybe = Names.maybe(subject, fitting);
        List<String> all = new ArrayList<>(stated().stream().map(Fact::id).toList());
        Collections.sort(all);
        return new IllegalArgumentException("\"" + subject + "\" is not the id of a fact in the case."
                + (maybe.isEmpty() ? Names.maybe(subject, all) : maybe) + " " + safeguard + " is judged on "
                + kinds(pack, safeguard)
                + (fitting.isEmpty() ? "; the case states none." : ", such as \"" + fitting.get(0) + "\"."));
    }
}
