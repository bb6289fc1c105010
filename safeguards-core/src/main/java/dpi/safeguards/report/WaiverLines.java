package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.WaiverFinding;
import java.util.List;

/** Waivers in words: the same lines in every report. */
final class WaiverLines {

    /** What stands over {@link #toLookAt}. */
    static final String HEADING = "Waivers to look at";

    private WaiverLines() {}

    /** {@return who let the finding stand until when and why, one line for each waiver} */
    static List<String> of(Judgement finding) {
        return finding.waivers().stream().map(WaiverLines::line).toList();
    }

    private static String line(Waiver waiver) {
        return "Waived by " + waiver.approver() + " until the end of " + waiver.until() + " (" + waiver.zone() + "): "
                + waiver.reason() + " [" + waiver.id() + "]";
    }

    /** {@return what is the matter with waivers} */
    static List<String> toLookAt(Evaluation evaluation) {
        return evaluation.waiverFindings().stream()
                .map(WaiverFinding::explanation)
                .toList();
    }
}
