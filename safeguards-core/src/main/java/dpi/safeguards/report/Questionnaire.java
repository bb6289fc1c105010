package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The shortest list of questions to officials that decides the gravest open questions of an evaluation. Immutable and
 * thread-safe; equal evaluations give equal questionnaires.
 *
 * <p>{@link QuestionnaireText}, {@link QuestionnaireYaml}, {@link QuestionnaireCsv} and {@link QuestionnaireHtml} write
 * it; YAML and CSV are read back, once filled in, as attestations.
 *
 * @param title what the case is about
 * @param country the country
 * @param asOf the day on which it was judged
 * @param questions the questions by authority, gravest first for each
 * @param leftOut how many further questions are open and not asked
 */
public record Questionnaire(String title, Country country, PartialDate asOf, List<Question> questions, int leftOut) {

    /** What the {@code format} key of a questionnaire says. */
    public static final String FORMAT = "safeguards-questionnaire/1";

    /**
     * One question about one subject. Immutable and thread-safe.
     *
     * @param safeguard the id of the safeguard that asks it
     * @param text the question, to be answered with yes or no
     * @param subject the id of the fact it is about
     * @param label what that fact is called
     * @param severity how grave it is if the answer is no
     * @param actor who can answer
     */
    public record Question(
            String safeguard, String text, String subject, String label, Severity severity, Actor actor) {

        static Question of(Judgement judgement) {
            return new Question(
                    judgement.safeguard().id(),
                    judgement.safeguard().question(),
                    judgement.subject().id(),
                    PlainWords.label(judgement.subject()),
                    judgement.safeguard().severity(),
                    judgement.actor());
        }

        /** {@return the authority and the named holders of its roles} */
        String who() {
            String authority = PlainWords.of(actor.authority());
            return actor.holders().isEmpty() ? authority : authority + " (" + String.join(", ", actor.holders()) + ")";
        }
    }

    /** Copies the list. */
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /**
     * {@return the questions that decide the gravest undetermined judgements, one for each safeguard and subject}
     *
     * @param most how many to ask at most
     * @throws IllegalArgumentException if that is less than one, or if the evaluation did not run to its end
     */
    public static Questionnaire of(Evaluation evaluation, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A questionnaire asks at least one question, not " + most + ".");
        }
        if (evaluation.completion() != Completion.COMPLETE) {
            throw new IllegalArgumentException("The evaluation did not run to its end, so what is open is not known. "
                    + PlainWords.of(evaluation.completion()));
        }
        Set<List<String>> asked = new HashSet<>();
        List<Question> open = evaluation.questions().stream()
                .map(Question::of)
                .filter(question -> asked.add(List.of(question.safeguard(), question.subject())))
                .toList();
        List<Question> chosen = open.stream()
                .limit(most)
                .sorted(Comparator.comparing(question -> question.actor().authority()))
                .toList();
        return new Questionnaire(
                Masthead.title(evaluation),
                evaluation.country(),
                evaluation.clocks().factsAsOf(),
                chosen,
                open.size() - chosen.size());
    }

    /** {@return the questions of each authority that is asked any} */
    public Map<Authority, List<Question>> byAuthority() {
        return Collections.unmodifiableMap(questions.stream()
                .collect(Collectors.groupingBy(
                        question -> question.actor().authority(),
                        () -> new EnumMap<>(Authority.class),
                        Collectors.toUnmodifiableList())));
    }

    /** {@return how many questions there are, asked and not asked, as a sentence} */
    String extent() {
        if (questions.isEmpty()) {
            return "No question is open.";
        }
        String asked = PlainWords.count(questions.size(), "open question", "open questions")
                + ", gravest first for each authority.";
        String more = PlainWords.count(leftOut, "further open question", "further open questions");
        return leftOut == 0 ? asked : asked + " Not asked: " + more + ", none of them graver.";
    }
}
