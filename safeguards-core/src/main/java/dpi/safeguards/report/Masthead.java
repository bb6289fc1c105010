package dpi.safeguards.report;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.pack.RulePack;
import java.util.List;

/** The head of the page: which case, which country, which day, by which packs. */
final class Masthead {

    private static final int SHORT_DIGEST = 12;

    private Masthead() {}

    static Html of(Evaluation evaluation) {
        Html head = Html.of("header")
                .add(Html.of("p", "Safeguards evaluation").classed("eyebrow"))
                .add(Html.of("h1", title(evaluation)))
                .add(particulars(evaluation));
        return evaluation.note().isBlank()
                ? head
                : head.add(Html.of("p", evaluation.note()).classed("note"));
    }

    static String title(Evaluation evaluation) {
        return evaluation.title().isBlank() ? caseAbout(evaluation.country()) : evaluation.title();
    }

    private static String caseAbout(Country country) {
        return country.isStated() ? "Case about " + country.name() : "Case without a country";
    }

    /** {@return a warning if the evaluation did not run to its end; otherwise nothing} */
    static List<Html> warning(Evaluation evaluation) {
        if (evaluation.completion() == Completion.COMPLETE) {
            return List.of();
        }
        return List.of(Html.of("section")
                .classed("warning")
                .with("aria-labelledby", "not-complete")
                .add(Html.of("h2", "This evaluation did not run to its end").with("id", "not-complete"))
                .add(Html.of(
                        "p",
                        PlainWords.of(evaluation.completion()) + " It therefore gives no verdicts: half the "
                                + "evidence would mislead. Nothing here says that a safeguard is met or not met.")));
    }

    private static Html particulars(Evaluation evaluation) {
        Clocks clocks = evaluation.clocks();
        Html list = Html.of("dl").classed("particulars");
        list.add(entry(
                "Country",
                Html.of(
                        "dd",
                        evaluation.country().isStated()
                                ? evaluation.country().name() + " ("
                                        + evaluation.country().id() + ")"
                                : "not stated")));
        list.add(entry("Judged as of", day(clocks.factsAsOf())));
        if (!clocks.lawAsOf().equals(clocks.factsAsOf())) {
            list.add(entry("Under the law of", day(clocks.lawAsOf())));
        }
        if (!clocks.knownAt().equals(clocks.factsAsOf())) {
            list.add(entry("With what was known on", day(clocks.knownAt())));
        }
        for (RulePack pack : evaluation.packs()) {
            list.add(entry("Rule pack", pack(pack)));
        }
        return list;
    }

    private static Html entry(String term, Html description) {
        return Html.of("div").add(Html.of("dt", term)).add(description);
    }

    private static Html day(PartialDate day) {
        return Html.of("dd").add(Html.of("time", day.toString()).with("datetime", day.toString()));
    }

    private static Html pack(RulePack pack) {
        String digest = pack.digest().substring(pack.digest().indexOf(':') + 1);
        return Html.of("dd", pack.title() + " ")
                .add(Html.of("span", pack.id() + " " + pack.version() + ", digest ")
                        .classed("quiet"))
                .add(Html.of("code", digest.substring(0, Math.min(SHORT_DIGEST, digest.length()))));
    }
}
