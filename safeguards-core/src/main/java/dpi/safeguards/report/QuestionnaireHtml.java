package dpi.safeguards.report;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.report.Questionnaire.Question;
import java.util.List;

/**
 * Writes a questionnaire as one HTML page to print and fill in with a pen, in the style of the report. Stateless and
 * thread-safe.
 *
 * <p>Like the report's, the page has no scripts, loads nothing, shows everything it is given as text, and is
 * well-formed XML after its first line.
 */
public final class QuestionnaireHtml {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private static final String FORM =
            """
            .boxes { display: flex; flex-wrap: wrap; gap: .3rem 2rem; margin: .8rem 0; padding: 0; list-style: none; }
            .blanks { display: grid; grid-template-columns: max-content 1fr; gap: .7rem 1rem; }
            .blanks dd { min-height: 1.7rem; border-bottom: 1px solid var(--quiet); }
            """;

    private QuestionnaireHtml() {}

    /** {@return the questionnaire as a page, with line feeds as line ends; to be stored or sent as UTF-8} */
    public static String write(Questionnaire questionnaire) {
        Html main = Html.of("main").add(Html.of("p", questionnaire.extent()).classed("lead"));
        questionnaire.byAuthority().forEach((authority, questions) -> main.add(section(authority, questions)));
        return "<!DOCTYPE html>\n"
                + Html.of("html")
                        .with("lang", "en")
                        .add(head(questionnaire))
                        .add(Html.of("body").add(masthead(questionnaire), main, footer()));
    }

    private static Html head(Questionnaire questionnaire) {
        return Html.of("head")
                .add(Html.of("meta").with("charset", "utf-8"))
                .add(Html.of("meta")
                        .with("http-equiv", "Content-Security-Policy")
                        .with("content", POLICY))
                .add(Html.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"))
                .add(Html.of("meta").with("name", "referrer").with("content", "no-referrer"))
                .add(Html.of("meta").with("name", "color-scheme").with("content", "light dark"))
                .add(Html.of("title", "Safeguards questionnaire: " + questionnaire.title()))
                .add(Html.style(Stylesheet.SCREEN + FORM + Stylesheet.PRINT));
    }

    private static Html masthead(Questionnaire questionnaire) {
        return Html.of("header")
                .add(Html.of("p", "Safeguards questionnaire").classed("eyebrow"))
                .add(Html.of("h1", questionnaire.title()))
                .add(Html.of(
                        "p",
                        questionnaire.country().name() + " ("
                                + questionnaire.country().id() + "), as known on " + questionnaire.asOf()));
    }

    private static Html section(Authority authority, List<Question> questions) {
        return Html.of("section")
                .with("aria-labelledby", authority.name())
                .add(Html.of(
                                "h2",
                                "For " + PlainWords.of(authority) + ": "
                                        + PlainWords.count(questions.size(), "question", "questions"))
                        .with("id", authority.name()))
                .add(Html.of("ul")
                        .classed("cards")
                        .with("role", "list")
                        .addAll(questions.stream().map(QuestionnaireHtml::card).toList()));
    }

    private static Html card(Question question) {
        String severity = PlainWords.lower(question.severity());
        return Html.of("li")
                .classed("card question")
                .add(Html.of("p", question.text()).classed("ask"))
                .add(Html.of("p", "About ")
                        .classed("subject")
                        .add(Html.of("strong", question.label()))
                        .text(" ")
                        .add(Html.of("code", question.subject())))
                .add(Html.of("p")
                        .classed("terms")
                        .add(Html.of("span", PlainWords.start(severity) + " severity")
                                .classed("mark " + severity))
                        .text(" " + question.safeguard() + " · Who can answer: " + question.who()))
                .add(Html.of("ul")
                        .classed("boxes")
                        .add(Html.of("li", "☐ Yes"), Html.of("li", "☐ No"), Html.of("li", "☐ We do not know")))
                .add(Html.of("dl")
                        .classed("blanks")
                        .add(Html.of("dt", "Answered by"), Html.of("dd"))
                        .add(Html.of("dt", "On (day)"), Html.of("dd"))
                        .add(Html.of("dt", "What it rests on"), Html.of("dd")));
    }

    private static Html footer() {
        return Html.of("footer")
                .add(Html.of(
                        "p",
                        "An answer counts as evidence for this safeguard and this subject alone, and is shown with the name of "
                                + "who gave it. A question left empty stays open, which is held against nobody."));
    }
}
