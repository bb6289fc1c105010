package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Comparison;
import dpi.safeguards.finding.ConditionTrace;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Outcome;
import dpi.safeguards.finding.RuleTrace;
import dpi.safeguards.finding.RuleTrace.Gives;
import dpi.safeguards.finding.RuleTrace.Result;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.explain.Tracer;
import dpi.safeguards.internal.explain.Values;
import dpi.safeguards.internal.outline.RuleOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * On the worked cases of the packs: an open question names what would settle it, and stating that leads on. A normal
 * build takes every sixth case with an open question; the system property {@code explain.part} asks for more (1: all).
 */
class MissingFactsTest {

    private static final Pattern COMPARED = Pattern.compile("(.+?) (==|!=|<=|<|>=|>|contains|overlaps|in) (.+)");
    private static final Pattern OF = Pattern.compile("of == ([A-Z_]+)");
    private static final Pattern TOPIC = Pattern.compile("(?:topic == |covers\\( )([A-Z_]+)");
    private static final Pattern ABOUT = Pattern.compile("about == ([^,]+)");
    private static final int PART = Integer.getInteger("explain.part", 6);
    private static final int MOST_TRIED = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"dpi-safeguards", "tender-review"})
    void whatIsNamedAsMissingLeadsOn(String id) {
        PackFolder pack = PackFolder.read(Path.of("src/main/packs", id));
        Safeguards safeguards = Safeguards.load(id);
        Values values = Values.of(pack.index().rules());
        List<String> wrong = new ArrayList<>();
        AtomicInteger settled = new AtomicInteger();
        int cases = 0;
        for (WorkedCase worked : pack.cases()) {
            if (worked.expected().containsValue("undetermined") && cases++ % PART == 0) {
                for (Explanation open : safeguards.explain(worked.facts(), worked.safeguard())) {
                    if (open.state() == Change.State.UNDETERMINED) {
                        String place = worked.file() + ":" + worked.line() + " "
                                + open.subject().id() + " ";
                        new Question(pack, values, worked.facts(), open, settled)
                                .faults()
                                .forEach(fault -> wrong.add(place + fault));
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        System.out.println(id + ": " + settled.get() + " missing facts stated, each of them led on.");
        assertTrue(settled.get() > pack.safeguards().size() / PART, "hardly anything was named");
    }

    /** One open question. */
    private record Question(
            PackFolder pack, Values values, CaseFile caseFile, Explanation open, AtomicInteger settled) {

        List<String> faults() {
            Map<String, RuleTrace> rules = open.rules().stream()
                    .filter(rule -> rule.result() == Result.NOT_MATCHED)
                    .filter(rule -> rule.gives() == Gives.SUPPORTS || rule.gives() == Gives.CONTRADICTS)
                    .filter(rule -> !rule.rule().startsWith("attested"))
                    .collect(Collectors.toMap(RuleTrace::rule, rule -> rule, (a, b) -> a, TreeMap::new));
            List<String> faults = new ArrayList<>();
            if (open.missing().isEmpty() && !rules.values().stream().allMatch(Question::failsForCertain)) {
                faults.add("names nothing");
            }
            Map<String, List<MissingFact>> byRule = open.missing().stream()
                    .collect(Collectors.groupingBy(MissingFact::rule, TreeMap::new, Collectors.toList()));
            byRule.forEach((name, missing) -> {
                RuleTrace rule = rules.get(name);
                if (rule == null) {
                    faults.add("names something for a rule that is silent: " + missing);
                    return;
                }
                Verdict direction = rule.gives() == Gives.SUPPORTS ? Verdict.SATISFIED : Verdict.NOT_SATISFIED;
                assertTrue(missing.stream().allMatch(each -> each.settles() == direction), missing.toString());
                List<MissingFact> stated = missing.stream()
                        .filter(each -> !each.fact().isEmpty() || each.kind() == FactKind.COMPLETE)
                        .toList();
                if (!stated.isEmpty() && !leadsOn(rule, stated, caseFile, new int[] {0})) {
                    faults.add("does not lead on: " + stated);
                }
                settled.addAndGet(stated.size());
            });
            return faults;
        }

        /** Whether everything that decides is stated, so that there is nothing to be named. */
        private static boolean failsForCertain(RuleTrace rule) {
            ConditionTrace failing = failing(rule);
            return failing.outcome() == Outcome.FAILS && failing.considered() > 0;
        }

        /** Whether the rule gets further with some values of all that is named. */
        private boolean leadsOn(RuleTrace before, List<MissingFact> missing, CaseFile now, int[] tried) {
            if (missing.isEmpty()) {
                return tried[0]++ < MOST_TRIED && isFurther(before, trace(before.rule(), now));
            }
            List<MissingFact> rest = missing.subList(1, missing.size());
            MissingFact first = missing.get(0);
            if (first.fact().isEmpty()) {
                return leadsOn(before, rest, now.with(List.of(complete(first))), tried);
            }
            Fact fact = now.facts().stream()
                    .filter(each -> each.id().equals(first.fact()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(first + " is no fact of the case"));
            Matcher compared = COMPARED.matcher(first.field());
            List<String> wanted =
                    compared.matches() ? Arrays.asList(compared.group(3).split(", ", -1)) : List.of();
            return new OtherValues(now, fact, wanted)
                    .of(fact).stream()
                            .filter(other -> !compared.matches()
                                    || Reread.holds(
                                            other,
                                            new Comparison(
                                                    compared.group(1), "", compared.group(2), wanted, Outcome.UNKNOWN)))
                            .anyMatch(other -> leadsOn(before, rest, with(now, fact, other), tried));
        }

        private RuleTrace trace(String name, CaseFile now) {
            List<Fact> facts = new ArrayList<>(now.facts());
            facts.add(now.country());
            facts.add(now.clocks());
            List<Parameter> parameters = pack.index().parameters();
            facts.addAll(parameters);
            facts.sort(Comparator.<Fact, FactKind>comparing(FactKind::of).thenComparing(Fact::id));
            Fact subject = facts.stream()
                    .filter(fact -> fact.id().equals(open.subject().id()))
                    .findFirst()
                    .orElseThrow();
            RuleOutline rule = pack.index().rules().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            return new Tracer(values, facts).trace(rule, subject, open.lawAsOf());
        }
    }

    private static CaseFile with(CaseFile now, Fact fact, Fact other) {
        return CaseFile.of(
                now.title(),
                now.clocks(),
                now.country(),
                now.facts().stream()
                        .map(each -> each.equals(fact) ? other : each)
                        .toList());
    }

    /** The statement that is asked for; of all topics where several are. */
    private static Complete complete(MissingFact missing) {
        Matcher of = OF.matcher(missing.field());
        Matcher about = ABOUT.matcher(missing.field());
        assertTrue(of.find(), missing.toString());
        List<String> topics = TOPIC.matcher(missing.field())
                .results()
                .map(topic -> topic.group(1))
                .distinct()
                .toList();
        return new Complete(
                "complete-for-this-test",
                FactKind.valueOf(of.group(1)),
                topics.size() == 1 ? topics.get(0) : "",
                about.find() ? about.group(1) : "",
                Provenance.NONE);
    }

    private static boolean isFurther(RuleTrace before, RuleTrace after) {
        if (after.hasMatched()) {
            return true;
        }
        ConditionTrace was = failing(before);
        ConditionTrace is = failing(after);
        return is.line() > was.line()
                || (is.line() == was.line() && unknown(is) < unknown(was))
                || (was.sought().contains("(unknown)") && !is.sought().contains("(unknown)"));
    }

    private static ConditionTrace failing(RuleTrace rule) {
        return rule.ways().get(0).conditions().stream()
                .filter(condition -> condition.outcome() != Outcome.HOLDS)
                .findFirst()
                .orElseThrow();
    }

    private static long unknown(ConditionTrace condition) {
        return condition.witnesses().stream()
                .map(witness -> witness.with(Outcome.UNKNOWN))
                .mapToLong(List::size)
                .sum();
    }
}
