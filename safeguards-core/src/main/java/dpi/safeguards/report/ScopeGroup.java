package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subjects of which it is not known, for want of the same, whether a safeguard applies to them.
 *
 * @param dependsOn what is unknown, in words
 */
record ScopeGroup(Safeguard safeguard, String dependsOn, List<Fact> subjects) {

    private static final int MOST_NAMED = 3;

    private record Key(Safeguard safeguard, String dependsOn) {}

    /** {@return the groups, those of the gravest safeguards first} */
    static List<ScopeGroup> of(Evaluation evaluation) {
        Map<Key, List<Fact>> subjects = new LinkedHashMap<>();
        for (ScopeQuestion question : evaluation.scopeQuestions()) {
            subjects.computeIfAbsent(new Key(question.safeguard(), dependsOn(question)), key -> new ArrayList<>())
                    .add(question.subject());
        }
        return subjects.entrySet().stream()
                .map(group -> new ScopeGroup(
                        group.getKey().safeguard(), group.getKey().dependsOn(), group.getValue()))
                .sorted(Comparator.comparing(
                                (ScopeGroup group) -> group.safeguard().severity())
                        .thenComparing(group -> group.safeguard().id()))
                .toList();
    }

    /** What is unknown: of the subject itself the field, of other facts also which they are. */
    private static String dependsOn(ScopeQuestion question) {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        for (MissingFact missing : question.missing()) {
            boolean own = missing.fact().equals(question.subject().id());
            String field = own ? missing.field() : aboutIt(missing.field(), question.subject());
            facts.computeIfAbsent(FieldWords.of(field), key -> new LinkedHashSet<>())
                    .add(own ? "" : PlainWords.of(missing.kind()) + " \"" + missing.fact() + "\"");
        }
        List<String> parts = new ArrayList<>();
        facts.forEach((field, of) -> {
            of.remove("");
            parts.add(of.isEmpty() ? field : field + ", said of " + oneOf(List.copyOf(of)));
        });
        return String.join("; ", parts);
    }

    private static String oneOf(List<String> facts) {
        return facts.size() > MOST_NAMED ? "one of several, such as " + facts.get(0) : String.join(" or ", facts);
    }

    /** The condition with "it" for the subject, so that it reads the same for each. */
    private static String aboutIt(String field, Fact subject) {
        return String.join(
                " ",
                List.of(field.split(" ", -1)).stream()
                        .map(word -> word.equals(subject.id()) ? "it" : word)
                        .toList());
    }
}
