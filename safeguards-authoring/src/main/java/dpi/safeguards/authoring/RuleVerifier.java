package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.report.ExplanationText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says in a test what facts must come to, in one sentence: {@code verifyThat("PRO-002").asOf(date).given(facts)
 * .isNotSatisfied()}. What does not hold throws an {@link AssertionError} that explains it, so any test library will
 * do. Immutable and thread-safe; compile a pack once and keep the object.
 */
public final class RuleVerifier {

    private static final Country ANYLAND = new Country("ZZ", "Anyland", "", Provenance.NONE);

    private final Safeguards safeguards;

    private RuleVerifier(Safeguards safeguards) {
        this.safeguards = safeguards;
    }

    /**
     * {@return a verifier of these packs from the class path}
     *
     * @throws dpi.safeguards.input.InputException if there is no such pack
     */
    public static RuleVerifier of(String... packs) {
        return new RuleVerifier(Safeguards.load(packs));
    }

    /** {@return a verifier of what was loaded already} */
    public static RuleVerifier of(Safeguards safeguards) {
        return new RuleVerifier(safeguards);
    }

    /**
     * {@return a verifier of the pack in the folder, which it compiles}
     *
     * @throws dpi.safeguards.input.InputException with everything that is wrong with the pack
     */
    public static RuleVerifier of(Path folder) {
        PackFolder pack = PackFolder.read(folder);
        return new RuleVerifier(
                Safeguards.load(CompiledPack.of(pack).asClassLoader(), pack.id() + "@" + pack.version()));
    }

    /**
     * {@return the beginning of a sentence about a safeguard}
     *
     * @throws IllegalArgumentException if no pack has it
     */
    public Sentence verifyThat(String safeguard) {
        List<String> ids = safeguards.cards().stream().map(card -> card.id()).toList();
        if (!ids.contains(safeguard)) {
            throw new IllegalArgumentException(
                    "No pack here has a safeguard \"" + safeguard + "\"." + Names.maybe(safeguard, ids));
        }
        return new Sentence(safeguards, safeguard, null, ANYLAND, List.of(), "");
    }

    /** A sentence on what must come of facts. Immutable: each part gives a new one. */
    public static final class Sentence {

        private final Safeguards safeguards;
        private final String safeguard;
        private final @Nullable LocalDate day;
        private final Country country;
        private final List<Fact> facts;
        private final String subject;

        private Sentence(
                Safeguards safeguards,
                String safeguard,
                @Nullable LocalDate day,
                Country country,
                List<Fact> facts,
                String subject) {
            this.safeguards = safeguards;
            this.safeguard = safeguard;
            this.day = day;
            this.country = country;
            this.facts = List.copyOf(facts);
            this.subject = subject;
        }

        /** {@return the same, judged on a day} */
        public Sentence asOf(LocalDate date) {
            return new Sentence(safeguards, safeguard, date, country, facts, subject);
        }

        /** {@return the same, in a country; in an imagined one if none is given} */
        public Sentence in(Country place) {
            return new Sentence(safeguards, safeguard, day, place, facts, subject);
        }

        /** {@return the same with further facts} */
        public Sentence given(Fact... further) {
            return given(List.of(further));
        }

        /** {@return the same with further facts} */
        public Sentence given(List<? extends Fact> further) {
            List<Fact> all = new ArrayList<>(facts);
            all.addAll(further);
            return new Sentence(safeguards, safeguard, day, country, all, subject);
        }

        /** {@return the same, about one subject; needed where the safeguard applies to several} */
        public Sentence about(Fact fact) {
            return about(fact.id());
        }

        /** {@return the same, about the subject of this id} */
        public Sentence about(String id) {
            return new Sentence(safeguards, safeguard, day, country, facts, id);
        }

        /** Throws an {@link AssertionError} unless the safeguard is satisfied. */
        public void isSatisfied() {
            require(Verdict.SATISFIED);
        }

        /** Throws an {@link AssertionError} unless the safeguard is not satisfied. */
        public void isNotSatisfied() {
            require(Verdict.NOT_SATISFIED);
        }

        /** Throws an {@link AssertionError} unless it is open whether the safeguard is satisfied. */
        public void isUndetermined() {
            require(Verdict.UNDETERMINED);
        }

        /** Throws an {@link AssertionError} unless there is evidence for the safeguard and against it. */
        public void isConflicting() {
            require(Verdict.CONFLICTING);
        }

        /** Throws an {@link AssertionError} if the safeguard is judged on the subject, or on any if none is named. */
        public void isNotApplicable() {
            CaseFile caseFile = caseFile();
            List<Judgement> judged = judged(caseFile);
            if (!judged.isEmpty()) {
                throw new AssertionError(
                        expected(WorkedCase.NOT_APPLICABLE) + told(judged) + "." + explained(caseFile));
            }
        }

        private void require(Verdict expected) {
            CaseFile caseFile = caseFile();
            List<Judgement> judged = judged(caseFile);
            if (judged.isEmpty()) {
                throw new AssertionError(
                        expected(Names.of(expected)) + WorkedCase.NOT_APPLICABLE + "." + explained(caseFile));
            }
            if (judged.size() > 1) {
                throw new AssertionError(safeguard + " is judged on several subjects; say which one with about( ... ): "
                        + told(judged) + ".");
            }
            if (judged.get(0).verdict() != expected) {
                throw new AssertionError(expected(Names.of(expected)) + told(judged) + "." + explained(caseFile));
            }
        }

        private CaseFile caseFile() {
            if (day == null) {
                throw new IllegalStateException("Say on which day it is judged, with asOf( ... ).");
            }
            return CaseFile.of(safeguard, Clocks.at(day), country, facts);
        }

        private List<Judgement> judged(CaseFile caseFile) {
            Evaluation evaluation = safeguards.evaluate(caseFile);
            if (evaluation.completion() != Completion.COMPLETE) {
                throw new IllegalStateException("The evaluation met a limit: " + evaluation.completion() + ".");
            }
            return evaluation.judgements().stream()
                    .filter(judgement -> judgement.safeguard().id().equals(safeguard)
                            && (subject.isEmpty() || judgement.subject().id().equals(subject)))
                    .toList();
        }

        private String expected(String verdict) {
            return safeguard + (subject.isEmpty() ? "" : " on " + subject) + ": expected " + verdict + ", got ";
        }

        private static String told(List<Judgement> judged) {
            return judged.stream()
                    .map(judgement -> Names.of(judgement.verdict()) + " on "
                            + judgement.subject().id())
                    .collect(Collectors.joining(", "));
        }

        /** Why it came out as it did, rule by rule. */
        private String explained(CaseFile caseFile) {
            try {
                List<Explanation> explanations = subject.isEmpty()
                        ? safeguards.explain(caseFile, safeguard)
                        : List.of(safeguards.explain(caseFile, safeguard, subject));
                return explanations.stream()
                        .map(explanation -> "\n\n" + ExplanationText.write(explanation))
                        .collect(Collectors.joining());
            } catch (IllegalArgumentException e) {
                return "\n\n" + e.getMessage();
            }
        }
    }
}
