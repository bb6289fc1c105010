package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.Since;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Priority;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an evaluation as plain text for a terminal, at most 100 characters wide. */
public final class TextReport {

    private static final int MOST_NAMED = 5;

    /** How many actions come first; more would be no priorities. */
    private static final int MOST_ACTIONS = 10;

    /** How many safeguards each authority is asked about, and how many scopes; the rest is counted. */
    private static final int MOST_ASKED = 5;

    private final Wrapped out = new Wrapped(100);
    private final Evaluation evaluation;

    private TextReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the evaluation as text, with a line end at its end} */
    public static String write(Evaluation evaluation) {
        return write(evaluation, Optional.empty(), Optional.empty());
    }

    /** {@return the gated evaluation as text that first says what the gate makes of it, with a line end at its end} */
    public static String write(GateResult result) {
        return write(result.evaluation(), Optional.empty(), Optional.of(result));
    }

    /** {@return the same as {@link #write(GateResult)}, with what has changed since an earlier evaluation} */
    public static String write(GateResult result, Evaluation earlier) {
        return write(result.evaluation(), Optional.of(Changes.of(result.evaluation(), earlier)), Optional.of(result));
    }

    /**
     * {@return the evaluation as text that first says what has changed since an earlier one, with a line end at its
     * end}
     */
    public static String write(Evaluation evaluation, Evaluation earlier) {
        return write(evaluation, Optional.of(Changes.of(evaluation, earlier)), Optional.empty());
    }

    /**
     * {@return the evaluation of now as text that first says what has changed since a kept one, and what moved it; with
     * a line end at its end}
     */
    public static String write(Since since) {
        return write(since.now(), Optional.of(Changes.of(since)), Optional.empty());
    }

    private static String write(Evaluation evaluation, Optional<Changes> changes, Optional<GateResult> gate) {
        TextReport report = new TextReport(evaluation);
        report.head();
        gate.ifPresent(result -> {
            report.out.heading(GateLines.heading(result));
            GateLines.of(result).forEach(line -> report.out.line("  ", line));
        });
        changes.ifPresent(report::changes);
        if (evaluation.completion() == Completion.COMPLETE) {
            report.priorities();
            report.findings();
            report.questions();
            report.scope();
            report.tailoring();
            report.rest();
        }
        return report.out.toString();
    }

    private void changes(Changes changes) {
        out.heading(changes.heading());
        for (Changes.Paragraph paragraph : changes.paragraphs()) {
            if (!paragraph.title().isEmpty()) {
                out.line("", paragraph.title() + ":");
            }
            paragraph.lines().forEach(line -> out.line("  ", line));
        }
        out.blank();
    }

    private void head() {
        out.line("", evaluation.title());
        out.line(
                "",
                evaluation.country().name() + ", judged on "
                        + evaluation.clocks().factsAsOf() + " by "
                        + String.join(
                                " and ",
                                evaluation.packs().stream()
                                        .map(pack -> pack.id() + " " + pack.version() + " ("
                                                + pack.digest().substring(0, 19) + ")")
                                        .toList()));
        if (!evaluation.note().isEmpty()) {
            out.line("", evaluation.note());
        }
        out.blank();
        if (evaluation.completion() != Completion.COMPLETE) {
            out.line("", "NOT EVALUATED. " + PlainWords.of(evaluation.completion()) + " There are no verdicts.");
            return;
        }
        Map<Verdict, Integer> counts = evaluation.counts();
        out.line(
                "",
                counts.get(Verdict.NOT_SATISFIED) + " not met, " + counts.get(Verdict.CONFLICTING)
                        + " with conflicting evidence, " + counts.get(Verdict.UNDETERMINED) + " open questions, "
                        + counts.get(Verdict.SATISFIED) + " met; "
                        + evaluation.notApplicable().size()
                        + " safeguards apply to nothing here. An open question is neither met nor unmet.");
        int unknown = evaluation.scopeQuestions().size();
        if (unknown > 0) {
            out.line("", CoverageLine.scope(unknown));
        }
    }

    private void tailoring() {
        if (evaluation.tailoring().isEmpty()) {
            return;
        }
        out.heading("Tailored by overlays");
        for (Tailoring change : evaluation.tailoring()) {
            out.line("", PlainWords.of(change));
            out.line("    ", change.reason() + PlainWords.sources(change.citations()));
        }
        out.blank();
    }

    private void priorities() {
        List<Priority> priorities = evaluation.priorities(MOST_ACTIONS);
        if (priorities.isEmpty()) {
            return;
        }
        out.heading("Do first: at most " + MOST_ACTIONS + " actions that answer the gravest findings");
        for (int i = 0; i < priorities.size(); i++) {
            Priority priority = priorities.get(i);
            Mitigation mitigation = priority.recommendation().mitigation();
            out.line("", (i + 1) + ". " + AlignmentLines.action(priority.recommendation()));
            out.line(
                    "     ",
                    PlainWords.of(priority.recommendation()) + "; by " + mitigation.stage()
                            + " at the latest; effort " + PlainWords.of(mitigation.effort()) + "; answers "
                            + PlainWords.answered(priority));
        }
        out.blank();
    }

    private void findings() {
        List<Judgement> findings = evaluation.findings();
        out.heading(findings.isEmpty() ? "Findings: none" : "Findings, gravest first");
        findings.forEach(this::finding);
    }

    private void finding(Judgement judgement) {
        String marks = (judgement.verdict() == Verdict.CONFLICTING ? ", conflicting evidence" : "")
                + (judgement.isFirm() ? "" : ", low confidence")
                + (judgement.disposition() == Disposition.OPEN ? "" : ", " + PlainWords.lower(judgement.disposition()));
        out.line(
                "",
                "[" + PlainWords.lower(judgement.safeguard().severity()) + marks + "] "
                        + judgement.safeguard().id() + "  "
                        + judgement.safeguard().title());
        out.line("  ", "about " + FactLines.name(judgement.subject()));
        FactLines.write(out, "      ", judgement.subject());
        judgement.contradicts().forEach(ground -> ground("against: ", ground));
        judgement.supports().forEach(ground -> ground("for: ", ground));
        out.line("  ", "who: " + actor(judgement));
        WaiverLines.of(judgement).forEach(line -> out.line("  ", line));
        AlignmentLines.of(judgement).forEach(line -> out.line("  ", line));
        for (Recommendation recommendation : judgement.recommendations()) {
            Mitigation mitigation = recommendation.mitigation();
            out.line(
                    "  ",
                    (recommendation.extending().isEmpty() ? "do: " : "how: ") + mitigation.title() + " ("
                            + PlainWords.of(recommendation) + ", by " + mitigation.stage() + " at the latest, effort "
                            + PlainWords.of(mitigation.effort()) + ")");
            out.line("      ", mitigation.action());
            if (!mitigation.clause().isEmpty()) {
                out.line("      ", "clause (draft for legal review): " + mitigation.clause());
            }
        }
        out.line(
                "  ",
                "see: "
                        + String.join(
                                "; ",
                                judgement.safeguard().citations().stream()
                                        .map(Citation::title)
                                        .toList()));
        out.blank();
    }

    private void ground(String side, Ground ground) {
        out.line("  ", side + ground.rule());
        ground.facts().forEach(fact -> {
            out.line("    ", "- " + FactLines.name(fact));
            FactLines.write(out, "      ", fact);
        });
    }

    private static String actor(Judgement judgement) {
        List<String> stages =
                judgement.safeguard().stages().stream().map(Stage::name).toList();
        List<String> holders = judgement.actor().holders();
        return judgement.actor().authority().title()
                + (holders.isEmpty() ? "" : " (" + String.join(", ", holders) + ")") + ", at "
                + String.join(", ", stages);
    }

    private void questions() {
        out.heading("Open questions");
        for (Authority authority : Authority.values()) {
            List<Judgement> questions = evaluation.questions().stream()
                    .filter(judgement -> judgement.actor().authority() == authority)
                    .toList();
            if (questions.isEmpty()) {
                continue;
            }
            out.line("", "For " + PlainWords.of(authority) + ":");
            Map<Safeguard, List<Judgement>> asked = new LinkedHashMap<>();
            questions.forEach(judgement -> asked.computeIfAbsent(judgement.safeguard(), card -> new ArrayList<>())
                    .add(judgement));
            asked.entrySet().stream().limit(MOST_ASKED).forEach(each -> question(each.getKey(), each.getValue()));
            more(asked.size() - MOST_ASKED, "further safeguard is asked about", "further safeguards are asked about");
            out.blank();
        }
    }

    private void question(Safeguard safeguard, List<Judgement> judgements) {
        out.line(
                "  ",
                "[" + PlainWords.lower(safeguard.severity()) + "] " + safeguard.id() + "  " + safeguard.question());
        for (Judgement judgement : judgements.subList(0, Math.min(MOST_NAMED, judgements.size()))) {
            out.line("    ", "- " + FactLines.name(judgement.subject()));
            AlignmentLines.of(judgement).forEach(line -> out.line("        ", line));
            List<String> missing = judgement.missing().stream()
                    .map(MissingWords::of)
                    .distinct()
                    .toList();
            missing.stream().limit(MOST_NAMED).forEach(line -> out.line("        ", line));
            if (missing.size() > MOST_NAMED) {
                out.line(
                        "        ", "or " + PlainWords.count(missing.size() - MOST_NAMED, "other fact", "other facts"));
            }
        }
        if (judgements.size() > MOST_NAMED) {
            List<Fact> further = judgements.subList(MOST_NAMED, judgements.size()).stream()
                    .map(Judgement::subject)
                    .toList();
            out.line("    ", "- and of " + names(further));
        }
    }

    private void more(int number, String one, String many) {
        if (number > 0) {
            out.line("  ", "and " + PlainWords.count(number, one, many) + "; the JSON and HTML reports list all");
        }
    }

    private void scope() {
        if (!evaluation.scopeQuestions().isEmpty()) {
            out.heading("Not known whether these apply");
            List<ScopeGroup> groups = ScopeGroup.of(evaluation);
            for (ScopeGroup group : groups.subList(0, Math.min(MOST_ASKED, groups.size()))) {
                out.line(
                        "  ",
                        "[" + PlainWords.lower(group.safeguard().severity()) + "] "
                                + group.safeguard().id() + "  "
                                + group.safeguard().title() + ": "
                                + names(group.subjects()) + ". It depends on this: " + group.dependsOn());
            }
            more(groups.size() - MOST_ASKED, "further such question", "further such questions");
            out.blank();
        }
    }

    private static String names(List<Fact> facts) {
        String shown = String.join(
                ", ", facts.stream().limit(MOST_NAMED).map(FactLines::name).toList());
        int more = facts.size() - MOST_NAMED;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    private void rest() {
        list(WaiverLines.HEADING, WaiverLines.toLookAt(evaluation));
        met();
        list(
                "Apply to nothing here",
                evaluation.notApplicable().isEmpty()
                        ? List.of()
                        : List.of(String.join(
                                ", ",
                                evaluation.notApplicable().stream()
                                        .map(Safeguard::id)
                                        .toList())));
        coverage();
        list("Notes", evaluation.notes());
        list("Looked for and not found", evaluation.openQuestions());
    }

    private void met() {
        List<Judgement> met = evaluation.withVerdict(Verdict.SATISFIED);
        if (!met.isEmpty()) {
            out.heading("Met");
            for (Judgement judgement : met) {
                out.line(
                        "  ",
                        judgement.safeguard().id() + "  "
                                + judgement.safeguard().title() + ": " + FactLines.name(judgement.subject()));
                AlignmentLines.of(judgement).forEach(line -> out.line("    ", line));
            }
            out.blank();
        }
    }

    private void coverage() {
        out.heading("Coverage");
        out.line("  ", CoverageLine.COUNTED);
        out.line("  ", CoverageLine.areas(evaluation));
        String documents = CoverageLine.documents(evaluation);
        if (!documents.isEmpty()) {
            out.line("  ", "Would answer the rest: " + documents);
        }
        out.blank();
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            out.heading(heading);
            items.forEach(item -> out.line("  ", item));
            out.blank();
        }
    }
}
