package dpi.safeguards;

import dpi.safeguards.internal.flight.EvaluateEvent;
import dpi.safeguards.internal.flight.EvaluateEvent.Evaluated;
import dpi.safeguards.internal.flight.FlightRecorder;
import dpi.safeguards.internal.flight.LoadEvent;
import dpi.safeguards.internal.flight.LoadEvent.Loaded;
import dpi.safeguards.pack.RulePack;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Calls that Java Flight Recorder hears of, where there is one and it records. */
final class Watched {

    private Watched() {}

    static Safeguards load(Supplier<Safeguards> call) {
        return FlightRecorder.isThere() ? LoadEvent.of(call, Watched::seen) : call.get();
    }

    static Evaluation evaluation(CaseFile caseFile, boolean askedFor, Supplier<Evaluation> call) {
        return FlightRecorder.isThere()
                ? EvaluateEvent.of(call, askedFor, evaluation -> seen(caseFile, evaluation))
                : call.get();
    }

    private static Loaded seen(Safeguards safeguards) {
        List<RulePack> packs = safeguards.packs();
        return new Loaded(
                names(packs),
                joined(packs, RulePack::digest),
                safeguards.cards().size(),
                safeguards.ruleCount());
    }

    private static Evaluated seen(CaseFile caseFile, Evaluation evaluation) {
        return new Evaluated(
                names(evaluation.packs()), caseFile.facts().size(), evaluation.completion(), evaluation.counts());
    }

    private static String names(List<RulePack> packs) {
        return joined(packs, pack -> pack.id() + "@" + pack.version());
    }

    private static String joined(List<RulePack> packs, Function<RulePack, String> part) {
        return packs.stream().map(part).collect(Collectors.joining(" "));
    }
}
