package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.report.EvaluationJson;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What must hold of every evaluation, whatever the case says; tried as often as {@code jqwik.tries.default} says. */
class EvaluationPropertiesTest {

    /**
     * Fields where leaving the value out says something: without an end there is none, without a start there always
     * was.
     */
    private static final Set<String> OPEN_ENDED = Set.of(
            "Law.repealedOn",
            "RoleAssignment.from",
            "RoleAssignment.until",
            "Mechanism.from",
            "Control.from",
            "LawPart.from");

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final List<String> IDS =
            SAFEGUARDS.packs().get(0).safeguards().stream().map(Safeguard::id).toList();

    @Property
    void theOrderOfFactsNeverMatters(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        List<Fact> shuffled = new ArrayList<>(caseFile.facts());
        Collections.shuffle(shuffled, new Random(seed));
        CaseFile other = CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), shuffled);
        assertEquals(
                EvaluationJson.write(SAFEGUARDS.evaluate(caseFile)), EvaluationJson.write(SAFEGUARDS.evaluate(other)));
    }

    @Property
    void verdictsAddUpToSafeguardsTimesApplicableSubjects(@ForAll long seed) {
        Evaluation evaluation = SAFEGUARDS.evaluate(RandomCases.make(seed, IDS));
        long pairs = evaluation.judgements().stream()
                .map(judgement ->
                        judgement.safeguard().id() + " " + judgement.subject().id())
                .distinct()
                .count();
        assertEquals(pairs, evaluation.judgements().size());
        assertEquals(
                pairs,
                evaluation.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        assertEquals(
                pairs,
                Arrays.stream(Verdict.values())
                        .mapToInt(verdict -> evaluation.withVerdict(verdict).size())
                        .sum());
    }

    @Property
    void coverageAddsUpToJudgementsScopeQuestionsAndSafeguards(@ForAll long seed) {
        Evaluation evaluation = SAFEGUARDS.evaluate(RandomCases.make(seed, IDS));
        int judged = 0;
        int asked = 0;
        int notApplicable = 0;
        for (AreaCoverage area : evaluation.coverage()) {
            judged += area.decided() + area.conflicting() + area.undetermined();
            asked += area.scopeUnknown();
            notApplicable += area.notApplicable();
        }
        assertEquals(evaluation.judgements().size(), judged);
        assertEquals(evaluation.scopeQuestions().size(), asked);
        Set<String> concerned = new TreeSet<>();
        pairs(evaluation).forEach(pair -> concerned.add(pair.substring(0, pair.indexOf(' '))));
        assertEquals(IDS.size(), concerned.size() + notApplicable);
    }

    @Property
    void aSafeguardIsJudgedOnASubjectOrAskedAboutButNeverBoth(@ForAll long seed) {
        Evaluation evaluation = SAFEGUARDS.evaluate(RandomCases.make(seed, IDS));
        assertTrue(evaluation.scopeQuestions().stream()
                .noneMatch(question -> question.missing().isEmpty()));
        assertEquals(
                evaluation.judgements().size() + evaluation.scopeQuestions().size(),
                pairs(evaluation).size());
    }

    @Property
    void forgettingAFieldNeverSilencesASafeguard(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        Set<String> before = pairs(SAFEGUARDS.evaluate(caseFile));
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 10 && !caseFile.facts().isEmpty(); attempt++) {
            int at = random.nextInt(caseFile.facts().size());
            Fact less = forget(caseFile.facts().get(at), random);
            if (less == null) {
                continue;
            }
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            facts.set(at, less);
            CaseFile other = CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), facts);
            Set<String> after = pairs(SAFEGUARDS.evaluate(other));
            assertTrue(after.containsAll(before), () -> before + " became " + after + " after forgetting in " + less);
        }
    }

    @Property
    void nothingIsJudgedOrAskedOfASystemThatIsRetired(@ForAll long seed) {
        CaseFile made = RandomCases.make(seed, IDS);
        List<Fact> facts = made.facts().stream()
                .map(fact -> fact instanceof DpiSystem system
                        ? DpiSystemBuilder.builder(system)
                                .retiredOn(PartialDate.parse("2001"))
                                .build()
                        : fact)
                .toList();
        Evaluation evaluation = SAFEGUARDS.evaluate(CaseFile.of(made.title(), made.clocks(), made.country(), facts));
        assertEquals(
                List.of(),
                evaluation.judgements().stream()
                        .filter(judgement -> judgement.subject() instanceof DpiSystem)
                        .map(judgement -> judgement.safeguard().id())
                        .toList());
        assertEquals(
                List.of(),
                evaluation.scopeQuestions().stream()
                        .filter(question -> question.subject() instanceof DpiSystem)
                        .map(question -> question.safeguard().id())
                        .toList());
    }

    @Property
    void moreSupportNeverMakesASafeguardUnmet(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        Evaluation before = SAFEGUARDS.evaluate(caseFile);
        for (Judgement judgement : before.judgements()) {
            Attestation yes = new Attestation(
                    "further",
                    judgement.safeguard().id(),
                    judgement.subject().id(),
                    Answer.YES,
                    "somebody",
                    PartialDate.UNKNOWN,
                    Provenance.NONE);
            Judgement after = find(SAFEGUARDS.evaluate(caseFile.with(List.of(yes))), judgement)
                    .orElseThrow();
            assertNotEquals(Verdict.NOT_SATISFIED, after.verdict());
            assertNotEquals(Verdict.UNDETERMINED, after.verdict());
            assertEquals(judgement.contradicts(), after.contradicts());
        }
    }

    @Property
    void forgettingAFieldNeverMakesASafeguardMetOrUnmet(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        Evaluation before = SAFEGUARDS.evaluate(caseFile);
        Random random = new Random(seed);
        for (int attempt = 0; attempt < 10 && !caseFile.facts().isEmpty(); attempt++) {
            int at = random.nextInt(caseFile.facts().size());
            Fact less = forget(caseFile.facts().get(at), random);
            if (less == null) {
                continue;
            }
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            facts.set(at, less);
            CaseFile other = CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), facts);
            for (Judgement after : SAFEGUARDS.evaluate(other).judgements()) {
                if (after.verdict() == Verdict.UNDETERMINED) {
                    continue;
                }
                Optional<Judgement> was = find(before, after);
                if (was.isPresent()) {
                    assertTrue(
                            after.supports().isEmpty() || !was.get().supports().isEmpty(),
                            () -> "support from nothing: " + after + " after forgetting in " + less);
                    assertTrue(
                            after.contradicts().isEmpty()
                                    || !was.get().contradicts().isEmpty(),
                            () -> "accusation from nothing: " + after + " after forgetting in " + less);
                }
            }
        }
    }

    /** {@return the safeguards with the subjects they are judged on or may apply to} */
    private static Set<String> pairs(Evaluation evaluation) {
        Set<String> pairs = new TreeSet<>();
        evaluation
                .judgements()
                .forEach(judgement -> pairs.add(
                        judgement.safeguard().id() + " " + judgement.subject().id()));
        evaluation
                .scopeQuestions()
                .forEach(question -> pairs.add(
                        question.safeguard().id() + " " + question.subject().id()));
        return pairs;
    }

    private static Optional<Judgement> find(Evaluation evaluation, Judgement like) {
        return evaluation.judgements().stream()
                .filter(judgement -> judgement.safeguard().equals(like.safeguard())
                        && judgement.subject().id().equals(like.subject().id()))
                .findFirst();
    }

    /** {@return the fact with one field made unknown, or null if that field cannot be} */
    private static @Nullable Fact forget(Fact fact, Random random) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        int at = random.nextInt(components.length);
        Class<?> type = components[at].getType();
        boolean forgettable = type == Answer.class
                || type == PartialDate.class
                || type == Integer.class
                || type == BigDecimal.class
                || type == Money.class
                || (type.isEnum()
                        && Arrays.stream(type.getEnumConstants())
                                .anyMatch(c -> c.toString().equals("UNKNOWN")));
        String name = fact.getClass().getSimpleName() + "." + components[at].getName();
        if (!forgettable || OPEN_ENDED.contains(name)) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = i == at ? null : components[i].getAccessor().invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return RandomCases.construct(fact.getClass(), values);
    }
}
