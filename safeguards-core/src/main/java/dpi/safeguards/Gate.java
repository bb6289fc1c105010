package dpi.safeguards;

import dpi.safeguards.GateResult.Gated;
import dpi.safeguards.GateResult.GatedWaiver;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.GateResult.OverrideUse;
import dpi.safeguards.GateResult.Standing;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.GateAction;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.GateRole;
import dpi.safeguards.finding.GateRule;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.GateCheck;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An organisation's policy on which findings stop it: what it observes, advises on and blocks, from when to when, and
 * who may override a block. It lives outside the rules and never changes a verdict. Immutable and thread-safe.
 *
 * <p>Of the rules in force on the day of the case, that on the safeguard itself counts, or else that on its area, or
 * else that on the gravest severity which the safeguard reaches, or else {@code otherwise}.
 *
 * @param title what it is called
 * @param otherwise what happens to findings that no rule is about; to advise if not stated
 * @param questions what at most happens to open questions; to advise if not stated, so that nothing unknown blocks
 *     unless the gate says so
 * @param waivers what happens to what is the matter with waivers, by kind; to advise if not stated
 * @param rules what happens to findings
 * @param roles who may override a block
 * @param overrides the blocks that are overridden
 */
@RecordBuilder
public record Gate(
        String title,
        GateAction otherwise,
        GateAction questions,
        Map<WaiverFinding.Kind, GateAction> waivers,
        List<GateRule> rules,
        List<GateRole> roles,
        List<GateOverride> overrides) {

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if two rules on the same thing are in force on the same day, or somebody
     *     overrides who may not; it says all that is wrong
     */
    public Gate {
        title = title == null ? "" : title;
        otherwise = otherwise == null ? GateAction.ADVISE : otherwise;
        questions = questions == null ? GateAction.ADVISE : questions;
        waivers = waivers == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(waivers));
        rules = rules == null ? List.of() : List.copyOf(rules);
        roles = roles == null ? List.of() : List.copyOf(roles);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        Map<String, String> problems = GateCheck.problems(rules, roles, overrides);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", problems.values()));
        }
    }

    /** {@return which findings of the evaluation pass, which pass with advice, and which do not pass} */
    public GateResult apply(Evaluation evaluation) {
        if (evaluation.completion() != Completion.COMPLETE) {
            return new GateResult(title, evaluation, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        PartialDate day = evaluation.clocks().factsAsOf();
        Evaluation observed = evaluation.with(evaluation.judgements().stream()
                .map(judgement -> isObserved(judgement, day) ? Dispositions.observed(judgement) : judgement)
                .toList());
        return new GateResult(
                title,
                observed,
                observed.findings().stream()
                        .map(finding -> finding(finding, day))
                        .toList(),
                observed.questions().stream()
                        .map(question -> question(question, day))
                        .toList(),
                evaluation.waiverFindings().stream()
                        .map(finding -> new GatedWaiver(
                                finding, outcome(waivers.getOrDefault(finding.kind(), GateAction.ADVISE))))
                        .toList(),
                overrides.stream()
                        .map(override -> new OverrideUse(override, standing(override, observed, day)))
                        .toList(),
                notes(evaluation));
    }

    private boolean isObserved(Judgement judgement, PartialDate day) {
        return judgement.isFinding()
                && judgement.disposition() == Disposition.OPEN
                && action(judgement.safeguard(), day) == GateAction.OBSERVE;
    }

    private Gated finding(Judgement finding, PartialDate day) {
        if (finding.disposition() == Disposition.WAIVED) {
            String by = finding.waivers().isEmpty()
                    ? "waived"
                    : "waived by " + finding.waivers().get(0).approver() + " until "
                            + finding.waivers().get(0).until();
            return new Gated(finding, Outcome.PASS, by);
        }
        return gated(finding, action(finding.safeguard(), day), because(finding.safeguard(), day), day);
    }

    /** An open question is never taken harder than the same safeguard would be if it were not met. */
    private Gated question(Judgement question, PartialDate day) {
        GateAction ifNotMet = action(question.safeguard(), day);
        GateAction action = questions.orMilder(ifNotMet);
        return gated(
                question, action, action == questions ? "open questions" : because(question.safeguard(), day), day);
    }

    private Gated gated(Judgement judgement, GateAction action, String because, PartialDate day) {
        if (action == GateAction.BLOCK) {
            for (GateOverride override : overrides) {
                if (isAbout(override, judgement) && isAllowed(override, judgement, day)) {
                    return new Gated(
                            judgement,
                            Outcome.PASS,
                            because + ", overridden by " + override.by() + " (" + override.role() + ") until "
                                    + override.until() + ": " + override.reason());
                }
            }
        }
        return new Gated(judgement, outcome(action), because);
    }

    private Optional<GateRule> rule(Safeguard card, PartialDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForceOn(day) && rule.isAbout(card))
                .min(Comparator.comparing((GateRule rule) -> rule.safeguard().isBlank())
                        .thenComparing(rule -> rule.area().isBlank())
                        .thenComparing(rule -> Objects.requireNonNullElse(rule.severity(), Severity.CRITICAL)));
    }

    private GateAction action(Safeguard card, PartialDate day) {
        return rule(card, day).map(GateRule::action).orElse(otherwise);
    }

    private String because(Safeguard card, PartialDate day) {
        return rule(card, day)
                .map(rule -> "rule on " + rule.target()
                        + (rule.until().isKnown() ? " until " + rule.until() : "")
                        + (rule.reason().isBlank() ? "" : ": " + rule.reason()))
                .orElse("no rule is about it");
    }

    private static Outcome outcome(GateAction action) {
        return switch (action) {
            case OBSERVE -> Outcome.PASS;
            case ADVISE -> Outcome.ADVISE;
            case BLOCK -> Outcome.BLOCK;
        };
    }

    private static boolean isAbout(GateOverride override, Judgement judgement) {
        return override.safeguard().equals(judgement.safeguard().id())
                && override.subject().equals(judgement.subject().id());
    }

    private static boolean isAllowed(GateOverride override, Judgement judgement, PartialDate day) {
        return override.until().isBefore(day) == Answer.NO
                && judgement.safeguard().waivable();
    }

    private Standing standing(GateOverride override, Evaluation evaluation, PartialDate day) {
        if (override.until().isBefore(day) == Answer.YES) {
            return Standing.EXPIRED;
        }
        List<Judgement> blocked = evaluation.judgements().stream()
                .filter(judgement -> isAbout(override, judgement) && isBlocked(judgement, day))
                .toList();
        if (blocked.isEmpty()) {
            return Standing.NOTHING_BLOCKED;
        }
        return blocked.stream().anyMatch(judgement -> judgement.safeguard().waivable())
                ? Standing.USED
                : Standing.NOT_WAIVABLE;
    }

    /** Whether it does not pass unless somebody overrides it. */
    private boolean isBlocked(Judgement judgement, PartialDate day) {
        boolean isAtTheGate = judgement.isFinding()
                ? judgement.disposition() == Disposition.OPEN
                : judgement.verdict() == Verdict.UNDETERMINED && questions == GateAction.BLOCK;
        return isAtTheGate && action(judgement.safeguard(), day) == GateAction.BLOCK;
    }

    private List<String> notes(Evaluation evaluation) {
        List<Safeguard> cards = new ArrayList<>(evaluation.notApplicable());
        evaluation.judgements().forEach(judgement -> cards.add(judgement.safeguard()));
        evaluation.scopeQuestions().forEach(question -> cards.add(question.safeguard()));
        return rules.stream()
                .filter(rule -> rule.severity() == null && cards.stream().noneMatch(rule::isAbout))
                .map(rule -> "The rule on " + rule.target() + " meets nothing: no pack here has it.")
                .distinct()
                .toList();
    }
}
