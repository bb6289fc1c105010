package dpi.safeguards.internal.flight;

import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Verdict;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A case was evaluated. It says how much there was, never what the case says: a recording is passed around. */
@Name("dpi.safeguards.Evaluate")
@Label("Evaluate Case")
@Description("A case was judged by packs")
@Category("Safeguards")
@StackTrace(false)
public final class EvaluateEvent extends Event {

    /**
     * What came of an evaluation.
     *
     * @param packs the packs and overlays, as {@code id@version}, separated by spaces
     * @param facts how many facts the case has
     * @param completion whether it ran to its end
     * @param verdicts how many judgements have each verdict
     */
    public record Evaluated(String packs, int facts, Completion completion, Map<Verdict, Integer> verdicts) {}

    @Label("Packs")
    @Description("The packs and overlays, as id@version")
    String packs = "";

    @Label("Facts")
    @Description("How many facts the case has, parameters of packs not counted")
    int facts;

    @Label("Completion")
    @Description("COMPLETE, or the limit that was met, such as OUT_OF_TIME; then there are no verdicts")
    String completion = "";

    @Label("Asked For")
    @Description("Whether somebody asked for this evaluation; if not, it was a step towards an explanation, a change or"
            + " a plan, and the case may be one that is only assumed")
    boolean askedFor;

    @Label("Satisfied")
    int satisfied;

    @Label("Not Satisfied")
    int notSatisfied;

    @Label("Undetermined")
    @Description("Open questions, neither for nor against anybody")
    int undetermined;

    @Label("Conflicting")
    int conflicting;

    private EvaluateEvent() {}

    /** {@return what the call gives, recorded if somebody records} */
    public static <T> T of(Supplier<T> call, boolean askedFor, Function<T, Evaluated> seen) {
        EvaluateEvent event = new EvaluateEvent();
        if (!event.isEnabled()) {
            return call.get();
        }
        event.begin();
        T result = call.get();
        event.end();
        if (event.shouldCommit()) {
            Evaluated evaluated = seen.apply(result);
            event.packs = evaluated.packs();
            event.facts = evaluated.facts();
            event.completion = evaluated.completion().name();
            event.askedFor = askedFor;
            event.satisfied = evaluated.verdicts().getOrDefault(Verdict.SATISFIED, 0);
            event.notSatisfied = evaluated.verdicts().getOrDefault(Verdict.NOT_SATISFIED, 0);
            event.undetermined = evaluated.verdicts().getOrDefault(Verdict.UNDETERMINED, 0);
            event.conflicting = evaluated.verdicts().getOrDefault(Verdict.CONFLICTING, 0);
            event.commit();
        }
        return result;
    }
}
