package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Judgement;
import java.util.List;

/** Who is concerned when: authorities against life-cycle stages, as a picture and as a table of the same numbers. */
final class AuthorityStagePicture {

    private static final int LEFT = 150;
    private static final int TOP = 52;
    private static final int WIDTH = 126;
    private static final int HEIGHT = 58;

    private final Evaluation evaluation;

    AuthorityStagePicture(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the drawing, for readers who see it; it says of itself where the table is} */
    Html drawing() {
        int width = LEFT + WIDTH * Stage.values().length;
        int height = TOP + HEIGHT * Authority.values().length;
        Html svg = Html.of("svg")
                .with("role", "img")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("aria-labelledby", "picture-title picture-description")
                .add(Html.of("title", "Findings and questions by authority and life-cycle stage")
                        .with("id", "picture-title"))
                .add(Html.of(
                                "desc",
                                "Rows are the five authorities, columns the five stages. The table after the "
                                        + "picture holds the same numbers.")
                        .with("id", "picture-description"));
        for (Stage stage : Stage.values()) {
            svg.add(heading(stage));
        }
        for (Authority authority : Authority.values()) {
            int y = y(authority);
            svg.add(words(authority.name(), 0, y + 26, "code"), words(authority.title(), 0, y + 44, "name"));
            for (Stage stage : Stage.values()) {
                svg.add(cell(authority, stage));
            }
        }
        return svg;
    }

    /** {@return the same numbers as a table} */
    Html table() {
        Html head = Html.of("tr").add(Html.of("th", "Authority").with("scope", "col"));
        for (Stage stage : Stage.values()) {
            head.add(Html.of("th", PlainWords.of(stage)).with("scope", "col"));
        }
        Html body = Html.of("tbody");
        for (Authority authority : Authority.values()) {
            Html row = Html.of("tr").add(Html.of("th", PlainWords.of(authority)).with("scope", "row"));
            for (Stage stage : Stage.values()) {
                row.add(Html.of("td", sentence(authority, stage)));
            }
            body.add(row);
        }
        return Html.of("table")
                .add(Html.of("caption", "Findings and questions by authority and life-cycle stage"))
                .add(Html.of("thead").add(head))
                .add(body);
    }

    private static Html heading(Stage stage) {
        int x = x(stage) + 4;
        String title = stage.title();
        int and = title.indexOf(" and ");
        Html heading = Html.of("g").add(words(stage.name(), x, 12, "code"));
        if (and < 0) {
            return heading.add(words(title, x, 29, "name"));
        }
        return heading.add(
                words(title.substring(0, and), x, 29, "name"), words(title.substring(and + 1), x, 44, "name"));
    }

    private Html cell(Authority authority, Stage stage) {
        int findings = count(evaluation.findings(), authority, stage);
        int questions = count(evaluation.questions(), authority, stage);
        int x = x(stage);
        int y = y(authority);
        String look = findings > 0 ? "findings" : questions > 0 ? "questions" : "empty";
        Html cell = Html.of("g")
                .add(Html.of("rect")
                        .classed(look)
                        .with("x", String.valueOf(x + 2))
                        .with("y", String.valueOf(y + 2))
                        .with("width", String.valueOf(WIDTH - 4))
                        .with("height", String.valueOf(HEIGHT - 4))
                        .with("rx", "4"));
        int line = y + (findings > 0 && questions > 0 ? 26 : 34);
        if (findings > 0) {
            cell.add(words(PlainWords.count(findings, "finding", "findings"), x + 12, line, "finding"));
            line += 18;
        }
        if (questions > 0) {
            cell.add(words(PlainWords.count(questions, "question", "questions"), x + 12, line, "ask"));
        }
        return cell;
    }

    private static int x(Stage stage) {
        return LEFT + WIDTH * List.of(Stage.values()).indexOf(stage);
    }

    private static int y(Authority authority) {
        return TOP + HEIGHT * List.of(Authority.values()).indexOf(authority);
    }

    private static Html words(String words, int x, int y, String look) {
        return Html.of("text", words).classed(look).with("x", String.valueOf(x)).with("y", String.valueOf(y));
    }

    private String sentence(Authority authority, Stage stage) {
        int findings = count(evaluation.findings(), authority, stage);
        int questions = count(evaluation.questions(), authority, stage);
        String found = findings == 0 ? "" : PlainWords.count(findings, "finding", "findings");
        String asked = questions == 0 ? "" : PlainWords.count(questions, "question", "questions");
        return found.isEmpty() || asked.isEmpty() ? found + asked : found + ", " + asked;
    }

    private static int count(List<Judgement> judgements, Authority authority, Stage stage) {
        return (int) judgements.stream()
                .filter(judgement -> judgement.actor().authority() == authority)
                .filter(judgement -> judgement.safeguard().stages().contains(stage))
                .count();
    }
}
