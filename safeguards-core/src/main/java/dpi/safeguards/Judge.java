package dpi.safeguards;

import dpi.safeguards.LoadedPack.Piece;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Basis;
import dpi.safeguards.finding.DeferredList;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.explain.Interpreter;
import dpi.safeguards.internal.outline.LawDay;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns the evidence given for one case by one pack into judgements: the evidence of a whole case, or that of the
 * safeguards and subjects that must be judged again. Made anew for each evaluation. What is missing and which questions
 * of scope are open takes longer to find out than all else, so it waits until somebody asks.
 */
final class Judge {

    /** The evidence about one safeguard on one subject. */
    private static final class Scale {
        private final Fact subject;
        private final List<Ground> supports = new ArrayList<>();
        private final List<Ground> contradicts = new ArrayList<>();
        private final Set<String> recommended = new LinkedHashSet<>();
        private boolean applies;

        Scale(Fact subject) {
            this.subject = subject;
        }
    }

    /** How many subjects a safeguard is expected to have. */
    private static final int FEW = 4;

    static final Comparator<Fact> BY_KIND_AND_ID =
            Comparator.<Fact, FactKind>comparing(FactKind::of).thenComparing(Fact::id);
    private static final Comparator<Scale> BY_SUBJECT = Comparator.comparing(scale -> scale.subject, BY_KIND_AND_ID);
    private static final Comparator<Ground> GROUNDS = Comparator.comparing(Ground::rule)
            .thenComparing(ground ->
                    String.join(" ", ground.facts().stream().map(Fact::id).toList()));

    private final LoadedPack pack;
    private final CaseFile caseFile;
    private final Interpreter interpreter;
    private final Holders holders;
    private final List<ExistingMeasure> measures;
    private final Map<String, Map<Fact, Scale>> scales;

    /** @param facts the facts of the case and the pack in their order; looked into only for what is missing or open */
    Judge(LoadedPack pack, CaseFile caseFile, List<Fact> facts, List<Piece> pieces) {
        this.pack = pack;
        this.caseFile = caseFile;
        this.interpreter = new Interpreter(pack.values(), facts);
        this.holders = new Holders(caseFile);
        this.measures = caseFile.all(ExistingMeasure.class);
        this.scales = new HashMap<>(2 * pack.safeguards().size());
        pieces.forEach(this::weigh);
    }

    /** {@return everything that the evidence of a whole case says} */
    Judged judged() {
        return judged(judgements(), DeferredList.of(this::scopeQuestions));
    }

    /** {@return judgements and questions of a whole case with what follows from them} */
    Judged judged(List<Judgement> judgements, List<ScopeQuestion> questions) {
        return new Judged(
                judgements,
                questions,
                DeferredList.of(() -> notApplicable(judgements, questions)),
                notes(judgements, questions));
    }

    private List<ScopeQuestion> scopeQuestions() {
        List<ScopeQuestion> questions = new ArrayList<>();
        for (Safeguard safeguard : pack.index().safeguards()) {
            Map<Fact, Scale> weighed = scales.getOrDefault(safeguard.id(), Map.of());
            questions.addAll(scopeQuestions(safeguard, null, subject -> {
                Scale scale = weighed.get(subject);
                return scale != null && scale.applies;
            }));
        }
        return questions;
    }

    /** {@return the judgements on what the evidence is about, by safeguard and subject} */
    List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        for (Safeguard safeguard : pack.index().safeguards()) {
            List<Scale> weighed = new ArrayList<>(
                    scales.getOrDefault(safeguard.id(), Map.of()).values());
            if (weighed.size() > 1) {
                weighed.sort(BY_SUBJECT);
            }
            for (Scale scale : weighed) {
                if (scale.applies) {
                    judgements.add(judge(safeguard, scale));
                }
            }
        }
        return judgements;
    }

    /**
     * {@return the subjects of which it is not known whether the safeguard applies, in their order}
     *
     * @param only the one subject to ask about; null for all
     * @param applies the subjects to which it is known to apply
     */
    List<ScopeQuestion> scopeQuestions(Safeguard safeguard, @Nullable Fact only, Predicate<Fact> applies) {
        Set<Fact> open = Collections.newSetFromMap(new IdentityHashMap<>());
        for (RuleOutline rule : applying(safeguard)) {
            for (Fact subject : interpreter.openScope(rule, only, fact -> applies.test(fact) || open.contains(fact))) {
                if (isInForce(rule, subject)) {
                    open.add(subject);
                }
            }
        }
        return open.isEmpty()
                ? List.of()
                : open.stream()
                        .sorted(BY_KIND_AND_ID)
                        .map(subject -> question(safeguard, subject))
                        .toList();
    }

    /** {@return the same question, asked of this case} */
    ScopeQuestion asked(ScopeQuestion question) {
        return question(question.safeguard(), question.subject());
    }

    private ScopeQuestion question(Safeguard safeguard, Fact subject) {
        return new ScopeQuestion(safeguard, subject, DeferredList.of(() -> unknownScope(safeguard, subject)));
    }

    private List<MissingFact> unknownScope(Safeguard safeguard, Fact subject) {
        return interpreter.unknownScope(
                applying(safeguard).stream()
                        .filter(rule -> isInForce(rule, subject))
                        .toList(),
                subject);
    }

    private List<RuleOutline> applying(Safeguard safeguard) {
        return pack.applying().getOrDefault(safeguard.id(), List.of());
    }

    /** The safeguards that apply to nothing, and would not whatever is still unknown. */
    private List<Safeguard> notApplicable(List<Judgement> judgements, List<ScopeQuestion> questions) {
        Set<String> concerned = new HashSet<>();
        judgements.forEach(judgement -> concerned.add(judgement.safeguard().id()));
        questions.forEach(question -> concerned.add(question.safeguard().id()));
        return pack.index().safeguards().stream()
                .filter(safeguard -> !concerned.contains(safeguard.id()))
                .toList();
    }

    /** {@return the safeguard that the evidence is about} */
    static String safeguardOf(Piece given) {
        String id = given.rule().safeguard();
        return id.isEmpty() && given.shown().get(0) instanceof Attestation attestation ? attestation.safeguard() : id;
    }

    private void weigh(Piece given) {
        RuleOutline rule = given.rule();
        if (!isInForce(rule, given.subject())) {
            return;
        }
        Scale scale = scales.computeIfAbsent(safeguardOf(given), key -> new IdentityHashMap<>(FEW))
                .computeIfAbsent(given.subject(), Scale::new);
        switch (rule.gives()) {
            case APPLIES -> scale.applies = true;
            case SUPPORTS -> scale.supports.add(new Ground(rule.name(), given.shown()));
            case CONTRADICTS -> scale.contradicts.add(new Ground(rule.name(), given.shown()));
            case RECOMMENDS -> scale.recommended.add(rule.mitigation());
        }
    }

    private boolean isInForce(RuleOutline rule, Fact subject) {
        return rule.isInForceOn(lawAsOf(caseFile, subject));
    }

    /** A tender is judged by the law of the day it was published, everything else by the law of the case's clock. */
    static PartialDate lawAsOf(CaseFile caseFile, Fact subject) {
        return LawDay.of(caseFile.clocks(), subject);
    }

    private Judgement judge(Safeguard safeguard, Scale scale) {
        List<Alignment> alignments = alignments(safeguard, scale.subject);
        boolean own = !scale.supports.isEmpty();
        boolean existing = !alignments.isEmpty() && alignments.stream().anyMatch(Alignment::isEnough);
        Verdict verdict = Verdict.of(own || existing, !scale.contradicts.isEmpty());
        Basis basis = verdict != Verdict.SATISFIED ? Basis.NONE : own ? Basis.OWN_MEASURE : Basis.EXISTING_MEASURE;
        boolean finding = verdict == Verdict.NOT_SATISFIED || verdict == Verdict.CONFLICTING;
        return new Judgement(
                safeguard,
                scale.subject,
                verdict,
                basis,
                Disposition.OPEN,
                inOrder(scale.supports),
                inOrder(scale.contradicts),
                alignments,
                holders.accountable(safeguard.authority(), scale.subject),
                finding && !existing ? recommendations(safeguard, scale, alignments) : List.of(),
                verdict == Verdict.UNDETERMINED ? DeferredList.of(() -> missing(safeguard, scale.subject)) : List.of());
    }

    private static List<Ground> inOrder(List<Ground> grounds) {
        return grounds.size() < 2
                ? grounds
                : grounds.stream().distinct().sorted(GROUNDS).toList();
    }

    private List<MissingFact> missing(Safeguard safeguard, Fact subject) {
        return interpreter.missing(
                pack.rulesOf().getOrDefault(safeguard.id(), List.of()).stream()
                        .filter(rule -> isInForce(rule, subject))
                        .toList(),
                subject);
    }

    private List<Alignment> alignments(Safeguard safeguard, Fact subject) {
        return measures.isEmpty() ? List.of() : pack.index().alignments(safeguard.id(), subject.id(), measures);
    }

    /** What fits; whatever measures are in place already, none of which is enough, are to be extended by it. */
    private List<Recommendation> recommendations(Safeguard safeguard, Scale scale, List<Alignment> alignments) {
        Set<String> keys = new LinkedHashSet<>(new TreeSet<>(scale.recommended));
        keys.addAll(safeguard.mitigations());
        List<Recommendation> recommendations = new ArrayList<>();
        for (String key : keys) {
            Mitigation mitigation = pack.mitigations().get(key);
            if (mitigation != null) {
                recommendations.add(new Recommendation(mitigation, holders.of(mitigation, scale.subject), alignments));
            }
        }
        return recommendations;
    }

    static boolean isAbout(RoleAssignment role, Fact subject) {
        String system = subject instanceof Tender tender ? tender.system() : subject.id();
        return role.about().isEmpty()
                || role.about().equals(system)
                || role.about().equals(subject.id());
    }

    /** Which attestations had no effect, and why. */
    private Set<String> notes(List<Judgement> judgements, List<ScopeQuestion> questions) {
        Set<String> notes = new TreeSet<>();
        for (Attestation attestation : caseFile.all(Attestation.class)) {
            if (!pack.safeguards().containsKey(attestation.safeguard())) {
                notes.add("Attestation \"" + attestation.id() + "\" has no effect: "
                        + pack.index().id() + " has no safeguard \"" + attestation.safeguard() + "\".");
            } else if (judgements.stream()
                    .noneMatch(judgement -> isOn(attestation, judgement.safeguard(), judgement.subject()))) {
                boolean open = questions.stream()
                        .anyMatch(question -> isOn(attestation, question.safeguard(), question.subject()));
                notes.add("Attestation \"" + attestation.id() + "\" has no effect"
                        + (open
                                ? " yet: whether " + attestation.safeguard() + " applies to \"" + attestation.subject()
                                        + "\" is not known."
                                : ": " + attestation.safeguard() + " does not apply to \"" + attestation.subject()
                                        + "\"."));
            }
        }
        return notes;
    }

    private static boolean isOn(Attestation attestation, Safeguard safeguard, Fact subject) {
        return safeguard.id().equals(attestation.safeguard()) && subject.id().equals(attestation.subject());
    }
}
