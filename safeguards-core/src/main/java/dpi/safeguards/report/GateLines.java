package dpi.safeguards.report;

import dpi.safeguards.GateResult;
import dpi.safeguards.GateResult.Gated;
import dpi.safeguards.GateResult.Outcome;
import dpi.safeguards.GateResult.Standing;
import java.util.ArrayList;
import java.util.List;

/** What a gate makes of an evaluation, in words. */
final class GateLines {

    private GateLines() {}

    static String heading(GateResult result) {
        String outcome =
                switch (result.outcome()) {
                    case PASS -> "passes";
                    case ADVISE -> "passes, with advice";
                    case BLOCK -> "blocked";
                    case NOT_JUDGED -> "not judged, so it does not pass";
                };
        return "Gate \"" + result.gate() + "\": " + outcome;
    }

    /** {@return each finding once; of questions and waivers those that block, and how many others there are} */
    static List<String> of(GateResult result) {
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.BLOCK, Outcome.ADVISE, Outcome.PASS)) {
            result.findings().stream()
                    .filter(gated -> gated.outcome() == outcome)
                    .forEach(gated -> lines.add(line("", gated)));
        }
        result.questions().stream()
                .filter(gated ->
                        gated.outcome() == Outcome.BLOCK || gated.because().contains(", overridden by "))
                .forEach(gated -> lines.add(line("open question ", gated)));
        long advised = result.questions().stream()
                .filter(gated -> gated.outcome() == Outcome.ADVISE)
                .count();
        if (advised > 0) {
            lines.add("advise: " + PlainWords.count((int) advised, "open question", "open questions"));
        }
        result.waivers()
                .forEach(waiver -> lines.add(PlainWords.lower(waiver.outcome()) + ": "
                        + waiver.finding().explanation()));
        result.overrides().stream()
                .filter(use -> use.standing() != Standing.USED)
                .forEach(use -> lines.add("The override of " + use.override().safeguard() + " on \""
                        + use.override().subject() + "\" by " + use.override().by() + " has no effect: "
                        + why(use.standing()) + "."));
        lines.addAll(result.notes());
        return lines;
    }

    private static String line(String what, Gated gated) {
        return PlainWords.lower(gated.outcome()) + ": " + what
                + gated.judgement().safeguard().id() + " ("
                + gated.judgement().subject().label() + "), "
                + PlainWords.lower(gated.judgement().safeguard().severity()) + "; " + gated.because();
    }

    private static String why(Standing standing) {
        return switch (standing) {
            case USED -> "it has";
            case EXPIRED -> "its last day is over";
            case NOTHING_BLOCKED -> "the gate does not block it";
            case NOT_WAIVABLE -> "nobody can waive that safeguard";
        };
    }
}
