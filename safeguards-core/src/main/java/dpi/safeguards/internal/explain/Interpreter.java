package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Runs outlines over the facts of one case. Thread-safe; made anew for each evaluation. */
public final class Interpreter {

    /**
     * A way in which a rule matches.
     *
     * @param subject the fact bound to the rule's subject
     * @param shown the facts bound to what it shows
     */
    public record Match(Fact subject, List<Fact> shown) {}

    private static final Comparator<MissingFact> ORDER = Comparator.comparing(MissingFact::settles)
            .thenComparing(MissingFact::kind)
            .thenComparing(MissingFact::fact)
            .thenComparing(MissingFact::field)
            .thenComparing(MissingFact::rule);
    /** How many missing facts a question names. */
    public static final int MOST_MISSING = 12;

    private final Matching matching;

    public Interpreter(Values values, List<Fact> facts) {
        matching = new Matching(values, facts);
    }

    /** {@return every way in which the rule matches, in the order of the facts} */
    public List<Match> matches(RuleOutline rule) {
        List<Match> matches = new ArrayList<>();
        matching.walk(
                rule,
                null,
                new Matching.Walk(
                        (depth, bound) -> {},
                        (depth, bound) -> {},
                        bound -> matches.add(new Match(
                                Matching.fact(bound, rule.subject()),
                                rule.shown().stream()
                                        .map(name -> Matching.fact(bound, name))
                                        .toList()))));
        return matches;
    }

    /**
     * {@return the subjects of which nothing but something unknown keeps the rule from saying that its safeguard
     * applies}
     *
     * @param rule a rule that says to what its safeguard applies
     * @param only the one subject to ask about; null for all
     * @param settled the subjects of which that need not be asked
     */
    public Set<Fact> openScope(RuleOutline rule, @Nullable Fact only, Predicate<Fact> settled) {
        return new ScopeSearch(matching, rule, only, settled, false).found().keySet();
    }

    /**
     * {@return what is unknown and alone keeps the rules from saying that their safeguard applies to the subject}
     *
     * @param rules rules of one safeguard that say to what it applies
     */
    public List<MissingFact> unknownScope(List<RuleOutline> rules, Fact subject) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (RuleOutline rule : rules) {
            new ScopeSearch(matching, rule, subject, fact -> false, true)
                    .found()
                    .values()
                    .forEach(missing::addAll);
        }
        return missing.stream().sorted(ORDER).limit(MOST_MISSING).toList();
    }

    /**
     * {@return what would have to be known for one of the rules to give evidence for or against, for this subject}
     *
     * @param rules rules of one safeguard
     */
    public List<MissingFact> missing(List<RuleOutline> rules, Fact subject) {
        Set<MissingFact> missing = new LinkedHashSet<>();
        for (RuleOutline rule : rules) {
            if (rule.gives() == Gives.SUPPORTS || rule.gives() == Gives.CONTRADICTS) {
                missing.addAll(MissingFacts.of(matching, rule, subject));
            }
        }
        return missing.stream().sorted(ORDER).limit(MOST_MISSING).toList();
    }
}
