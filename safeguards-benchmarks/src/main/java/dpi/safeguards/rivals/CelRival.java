package dpi.safeguards.rivals;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** CEL: each rule is one expression over the lists of facts, compiled once. All sixty can be said. */
public final class CelRival implements Rival {

    private final Map<SubsetRule, CelRuntime.Program> programs = new EnumMap<>(SubsetRule.class);

    /** Compiles the rules of the subset. */
    public CelRival(List<RuleOutline> rules) {
        CelMembers members = new CelMembers();
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(members.declarations());
        for (FactKind kind : FactKind.values()) {
            builder.addVar(
                    kind.name(),
                    kind == FactKind.CLOCKS
                            ? CelMembers.type(kind.type())
                            : ListType.create(CelMembers.type(kind.type())));
        }
        CelCompiler compiler = builder.build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .addFunctionBindings(members.bindings())
                .build();
        for (RuleOutline rule : rules) {
            if (SubsetRule.has(rule.name())) {
                String text = CelText.of(rule);
                try {
                    programs.put(
                            SubsetRule.named(rule.name()),
                            runtime.createProgram(compiler.compile(text).getAst()));
                } catch (CelValidationException | CelEvaluationException e) {
                    throw new IllegalStateException(rule.name() + "\n" + text, e);
                }
            }
        }
    }

    @Override
    public Set<SubsetRule> rules() {
        return Collections.unmodifiableSet(programs.keySet());
    }

    @Override
    public List<Said> evidence(List<Fact> facts) {
        Map<String, Object> lists = new HashMap<>();
        for (FactKind kind : FactKind.values()) {
            lists.put(kind.name(), new ArrayList<Fact>());
        }
        for (Fact fact : facts) {
            FactKind kind = FactKind.of(fact);
            if (kind == FactKind.CLOCKS) {
                lists.put(kind.name(), fact);
            } else {
                @SuppressWarnings("unchecked")
                List<Fact> list = (List<Fact>) lists.get(kind.name());
                list.add(fact);
            }
        }
        List<Said> notes = new ArrayList<>();
        programs.forEach((rule, program) -> {
            try {
                say(rule, program.eval(lists), notes);
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(rule.title(), e);
            }
        });
        return notes;
    }

    /** Takes the matches out of the lists in lists, one within the other for each further fact. */
    private static void say(SubsetRule rule, Object result, List<Said> notes) {
        Collection<?> list = (Collection<?>) result;
        if (list.isEmpty()) {
            return;
        }
        if (list.iterator().next() instanceof Collection) {
            list.forEach(each -> say(rule, each, notes));
        } else {
            List<Fact> match = list.stream().map(Fact.class::cast).toList();
            notes.add(new Said(rule, match.get(0), match.subList(1, match.size())));
        }
    }
}
