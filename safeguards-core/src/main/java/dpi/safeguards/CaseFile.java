package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known about a country's digital public infrastructure on a day: the only input of an evaluation. Immutable
 * and thread-safe.
 *
 * @param title what the case is about
 * @param note what its compiler says about it as a whole; empty if nothing
 * @param clocks the days on which it is judged
 * @param country the country; {@link Country#NOT_STATED} if no country is stated
 * @param facts all other facts, each with an id of its own
 * @param sources what the facts rest on
 * @param openQuestions what its compiler looked for and did not find
 */
public record CaseFile(
        String title,
        String note,
        Clocks clocks,
        Country country,
        List<Fact> facts,
        List<Source> sources,
        List<String> openQuestions) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if two facts have the same id; it names all such ids
     */
    public CaseFile {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        openQuestions = List.copyOf(openQuestions);
        List<String> twice = idsUsedTwice(country, facts);
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("Each fact of a case has an id of its own, but these are used twice: "
                    + String.join(", ", twice) + ".");
        }
    }

    /** {@return a case with these facts and nothing else} */
    public static CaseFile of(String title, Clocks clocks, Country country, List<? extends Fact> facts) {
        return new CaseFile(title, "", clocks, country, List.copyOf(facts), List.of(), List.of());
    }

    /** {@return this case with further facts} */
    public CaseFile with(List<? extends Fact> further) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(further);
        return new CaseFile(title, note, clocks, country, all, sources, openQuestions);
    }

    /** {@return this case with something added to its note} */
    public CaseFile noted(String further) {
        return new CaseFile(title, (note + " " + further).strip(), clocks, country, facts, sources, openQuestions);
    }

    /** {@return this case, judged on other days} */
    public CaseFile at(Clocks other) {
        return new CaseFile(title, note, other, country, facts, sources, openQuestions);
    }

    /** {@return the facts of one kind, in their order} */
    public <T extends Fact> List<T> all(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> idsUsedTwice(Country country, List<Fact> facts) {
        Map<String, Integer> uses = new HashMap<>(country.isStated() ? Map.of(country.id(), 1) : Map.of());
        facts.forEach(fact -> uses.merge(fact.id(), 1, Integer::sum));
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
