package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.Since;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Priority;
import dpi.safeguards.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an evaluation as one HTML page for people who decide: what to act on first and why, who acts, what can be
 * done, and which questions are still open.
 *
 * <p>The page is complete in itself: it has no scripts, loads nothing and forbids its reader's browser to do either, so
 * it can be mailed, archived and printed. It works with a keyboard, a screen reader and without colours. Everything the
 * evaluation holds is shown as text; only addresses of the web become links. The page is well-formed XML after its
 * first line, so other programs can read it too.
 *
 * <p>An evaluation that did not run to its end is shown without verdicts. Unknown is shown as a question, never as met
 * or unmet, and there is no score.
 *
 * <p>Stateless and thread-safe. Equal evaluations give equal pages, on any machine and any day.
 */
public final class HtmlReport {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** How many actions come first; more would be no priorities. */
    private static final int MOST_ACTIONS = 10;

    private HtmlReport() {}

    /**
     * Writes the evaluation as a page.
     *
     * @param evaluation what to write, complete or not
     * @return the page, with line feeds as line ends; to be stored or sent as UTF-8
     */
    public static String write(Evaluation evaluation) {
        return write(evaluation, Optional.empty(), Optional.empty());
    }

    /**
     * Writes the evaluation as a page that first says what has changed since an earlier one.
     *
     * @param evaluation what to write, complete or not
     * @param earlier what to compare it with
     * @return the page, with line feeds as line ends; to be stored or sent as UTF-8
     */
    public static String write(Evaluation evaluation, Evaluation earlier) {
        return write(evaluation, Optional.of(Changes.of(evaluation, earlier)), Optional.empty());
    }

    /** {@return the gated evaluation as a page that first says what the gate makes of it} */
    public static String write(GateResult result) {
        return write(result.evaluation(), Optional.empty(), Optional.of(result));
    }

    /** {@return the same as {@link #write(GateResult)}, with what has changed since an earlier evaluation} */
    public static String write(GateResult result, Evaluation earlier) {
        return write(result.evaluation(), Optional.of(Changes.of(result.evaluation(), earlier)), Optional.of(result));
    }

    /**
     * Writes the evaluation of now as a page that first says what has changed since a kept one, and what moved it.
     *
     * @param since the two and what differs between them
     * @return the page, with line feeds as line ends; to be stored or sent as UTF-8
     */
    public static String write(Since since) {
        return write(since.now(), Optional.of(Changes.of(since)), Optional.empty());
    }

    private static String write(Evaluation evaluation, Optional<Changes> changes, Optional<GateResult> gate) {
        return "<!DOCTYPE html>\n"
                + Html.of("html").with("lang", "en").add(head(evaluation)).add(body(evaluation, changes, gate));
    }

    private static Html head(Evaluation evaluation) {
        return Html.of("head")
                .add(Html.of("meta").with("charset", "utf-8"))
                .add(Html.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY))
                .add(Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Html.of("meta").with("name", "referrer").with("content", "no-referrer"))
                .add(Html.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Html.of("title", "Safeguards evaluation: " + Masthead.title(evaluation)))
                .add(Html.style(Stylesheet.SCREEN + Stylesheet.PRINT));
    }

    private static Html body(Evaluation evaluation, Optional<Changes> changes, Optional<GateResult> gate) {
        List<Section> sections = new ArrayList<>();
        gate.ifPresent(result -> sections.add(texts(
                "gate", GateLines.heading(result), GateLines.of(result), "There is nothing to let pass or block.")));
        sections.addAll(sections(evaluation, changes));
        return Html.of("body")
                .add(Html.of("a", "Skip to the content").classed("skip").with("href", "#content"))
                .add(Masthead.of(evaluation))
                .add(contents(sections))
                .add(Html.of("main")
                        .with("id", "content")
                        .with("tabindex", "-1")
                        .addAll(Masthead.warning(evaluation))
                        .addAll(sections.stream().map(Section::html).toList()))
                .add(footer());
    }

    private static List<Section> sections(Evaluation evaluation, Optional<Changes> changes) {
        List<Section> sections = new ArrayList<>();
        changes.ifPresent(since -> sections.add(new Section("changes", since.heading(), content(since))));
        if (evaluation.completion() == Completion.COMPLETE) {
            sections.add(new Section("glance", "At a glance", Glance.of(evaluation)));
            sections.addAll(priorities(evaluation));
            sections.add(findings(evaluation.findings()));
            sections.add(questions(evaluation.questions()));
            sections.addAll(scope(evaluation));
            sections.add(met(evaluation.withVerdict(Verdict.SATISFIED)));
            sections.add(notApplicable(evaluation));
            sections.addAll(waivers(evaluation));
            sections.addAll(tailoring(evaluation));
        }
        sections.add(texts("notes", "Notes", evaluation.notes(), "There are no notes."));
        sections.add(texts(
                "not-found",
                "Looked for and not found",
                evaluation.openQuestions(),
                "The compiler of the case states nothing that was looked for in vain."));
        return sections;
    }

    private static List<Html> content(Changes changes) {
        List<Html> content = new ArrayList<>();
        for (Changes.Paragraph paragraph : changes.paragraphs()) {
            if (!paragraph.title().isEmpty()) {
                content.add(Html.of("h3", paragraph.title()));
            }
            content.add(Html.of("ul")
                    .addAll(paragraph.lines().stream()
                            .map(line -> Html.of("li", line))
                            .toList()));
        }
        return content;
    }

    private static List<Section> priorities(Evaluation evaluation) {
        List<Priority> priorities = evaluation.priorities(MOST_ACTIONS);
        return priorities.isEmpty()
                ? List.of()
                : List.of(new Section(
                        "first",
                        "Do first (" + priorities.size() + ")",
                        List.of(
                                Html.of(
                                        "p",
                                        "At most " + MOST_ACTIONS
                                                + " actions that answer the gravest findings, those that answer several first chosen."),
                                PriorityList.of(priorities))));
    }

    private static Section findings(List<Judgement> findings) {
        String title = "Findings (" + findings.size() + ")";
        if (findings.isEmpty()) {
            return new Section(
                    "findings",
                    title,
                    List.of(Html.of(
                            "p",
                            "Nothing in this case was found unmet or in conflict. "
                                    + "That says nothing about the open questions below.")));
        }
        return new Section("findings", title, List.of(Html.of("p", "Gravest first."), FindingCards.of(findings)));
    }

    private static Section questions(List<Judgement> questions) {
        List<Html> parts = new ArrayList<>();
        parts.add(Html.of(
                "p",
                questions.isEmpty()
                        ? "Nothing that was judged is undetermined."
                        : "By the authority that can answer. Unknown is not held against anybody. A named person can also answer "
                                + "a question directly, as an attestation in the case."));
        parts.addAll(QuestionList.of(questions));
        return new Section("questions", "Open questions (" + questions.size() + ")", parts);
    }

    private static List<Section> scope(Evaluation evaluation) {
        int questions = evaluation.scopeQuestions().size();
        return questions == 0
                ? List.of()
                : List.of(new Section(
                        "scope",
                        "Not known whether it applies (" + questions + ")",
                        List.of(
                                Html.of(
                                        "p",
                                        "Until this is stated, the safeguards are neither in scope nor out of it for the "
                                                + "subjects named. The number counts each safeguard on each subject."),
                                ScopeList.of(evaluation))));
    }

    private static Section met(List<Judgement> met) {
        Html content = met.isEmpty() ? Html.of("p", "Nothing in this case was shown to be met.") : MetList.of(met);
        return new Section("met", "Met (" + met.size() + ")", List.of(content));
    }

    private static List<Section> waivers(Evaluation evaluation) {
        List<String> lines = WaiverLines.toLookAt(evaluation);
        return lines.isEmpty()
                ? List.of()
                : List.of(texts("waivers", WaiverLines.HEADING + " (" + lines.size() + ")", lines, ""));
    }

    private static List<Section> tailoring(Evaluation evaluation) {
        List<String> changes = evaluation.tailoring().stream()
                .map(change -> PlainWords.of(change) + ". " + change.reason() + PlainWords.sources(change.citations()))
                .toList();
        return changes.isEmpty()
                ? List.of()
                : List.of(texts("tailoring", "Tailored by overlays (" + changes.size() + ")", changes, ""));
    }

    private static Section notApplicable(Evaluation evaluation) {
        List<String> names = evaluation.notApplicable().stream()
                .map(safeguard -> safeguard.id() + " " + safeguard.title())
                .toList();
        return texts(
                "not-applicable",
                "Does not apply (" + names.size() + ")",
                names,
                "Of no safeguard of these packs is it known that it applies to nothing in this case.");
    }

    private static Section texts(String id, String title, List<String> texts, String ifNone) {
        Html list = Html.of("ul")
                .addAll(texts.stream().map(text -> Html.of("li", text)).toList());
        return new Section(id, title, List.of(texts.isEmpty() ? Html.of("p", ifNone) : list));
    }

    private static Html contents(List<Section> sections) {
        Html list = Html.of("ul");
        for (Section section : sections) {
            list.add(Html.of("li").add(Html.of("a", section.title()).with("href", "#" + section.id())));
        }
        return Html.of("nav").with("aria-label", "On this page").add(list);
    }

    private static Html footer() {
        return Html.of("footer")
                .add(Html.of("h2", "What this report is, and what it is not"))
                .add(
                        Html.of(
                                "p",
                                "It sets out what the case file shows for and against each safeguard on the day "
                                        + "stated, who can act, and what is not known. It is only as good as the sources of the case."))
                .add(Html.of(
                        "p",
                        "It is not a score or a ranking, and the numbers must not be turned into one. It is "
                                + "not legal advice; clauses are drafts for legal review. A conflict, a waiver or a "
                                + "recommended measure is for people to decide."));
    }

    /** A part of the page with a heading of its own. */
    private record Section(String id, String title, List<Html> content) {

        Html html() {
            return Html.of("section")
                    .with("aria-labelledby", id)
                    .add(Html.of("h2", title).with("id", id))
                    .addAll(content);
        }
    }
}
