package dpi.safeguards.rivals;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.FactBuilder;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: facts with conditions in Java, compiled once. It knows neither "not" nor "exists"; such rules are left out.
 */
public final class EvreteRival implements Rival {

    private static final String NOTES = "notes";

    private final KnowledgeService service = new KnowledgeService();
    private final Set<SubsetRule> expressed = EnumSet.noneOf(SubsetRule.class);
    private final Set<Class<?>> kinds = new HashSet<>();
    private final Knowledge knowledge;

    /** Compiles the rules of the subset that Evrete can express. */
    public EvreteRival(List<RuleOutline> rules) {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge()
                .addImport(Fact.class.getPackageName() + ".*")
                .builder();
        for (RuleOutline rule : rules) {
            if (SubsetRule.has(rule.name()) && canSay(rule)) {
                expressed.add(SubsetRule.named(rule.name()));
                add(builder, rule);
            }
        }
        knowledge = builder.build();
    }

    /** {@return whether it can express the rule} */
    public static boolean canSay(RuleOutline rule) {
        return rule.conditions().stream().allMatch(condition -> condition.quantifier() == Condition.Quantifier.EACH);
    }

    private void add(RuleSetBuilder<Knowledge> builder, RuleOutline rule) {
        EvreteText text = EvreteText.of(rule);
        List<FactBuilder> facts = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            Class<?> kind =
                    Objects.requireNonNull(rule.conditions().get(i).kind()).type();
            facts.add(FactBuilder.fact(text.names().get(i), kind));
            kinds.add(kind);
        }
        LhsBuilder<Knowledge> left = builder.newRule(rule.name()).forEach(facts);
        for (String test : text.tests()) {
            left = left.where(test);
        }
        SubsetRule named = SubsetRule.named(rule.name());
        String subject = "$" + rule.subject();
        List<String> shown = rule.shown().stream().map(name -> "$" + name).toList();
        left.execute(match -> say(match, named, subject, shown));
    }

    private static void say(RhsContext match, SubsetRule rule, String subject, List<String> shown) {
        List<Said> notes = match.getRuntime().get(NOTES);
        List<Fact> facts = new ArrayList<>(shown.size());
        for (String name : shown) {
            facts.add(match.get(name));
        }
        notes.add(new Said(rule, match.get(subject), facts));
    }

    @Override
    public Set<SubsetRule> rules() {
        return Collections.unmodifiableSet(expressed);
    }

    @Override
    public List<Said> evidence(List<Fact> facts) {
        List<Said> notes = new ArrayList<>();
        StatelessSession session = knowledge.newStatelessSession();
        session.set(NOTES, notes);
        // It warns of each fact of a kind that no rule speaks of, which would take longer than the rules do.
        session.insertAndFire(
                facts.stream().filter(fact -> kinds.contains(fact.getClass())).toArray());
        return notes;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
