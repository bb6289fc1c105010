package dpi.safeguards.report;

import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import java.util.List;

/** Facts with where they come from, as a reader can check them. */
final class EvidenceList {

    private EvidenceList() {}

    /** {@return the kind, label and id of what was judged, in one line} */
    static Html subject(Fact subject) {
        return Html.of("p").classed("subject").add(name(subject));
    }

    /** {@return the judged fact itself with where it comes from} */
    static Html judgedOn(Judgement judgement) {
        return Html.of("details")
                .add(Html.of("summary", "What was judged, and where that is stated"))
                .add(list(List.of(judgement.subject())));
    }

    static Html grounds(List<Ground> grounds) {
        Html list = Html.of("ul").classed("grounds");
        for (Ground ground : grounds) {
            Html item = Html.of("li").add(Html.of("p", ground.rule()).classed("rule"));
            if (!ground.facts().isEmpty()) {
                item.add(Html.of("details")
                        .with("open", "open")
                        .add(Html.of(
                                "summary", PlainWords.count(ground.facts().size(), "fact shows", "facts show") + " it"))
                        .add(list(ground.facts())));
            }
            list.add(item);
        }
        return list;
    }

    static Html list(List<? extends Fact> facts) {
        Html list = Html.of("ul").classed("facts");
        for (Fact fact : facts) {
            list.add(Html.of("li").add(Html.of("p").add(name(fact))).add(origin(fact)));
        }
        return list;
    }

    private static Html name(Fact fact) {
        Html name = Html.of("span")
                .add(Html.of("span", PlainWords.start(PlainWords.of(FactKind.of(fact))))
                        .classed("kind"))
                .text(" ")
                .add(Html.of("strong", PlainWords.label(fact)));
        return fact.label().equals(fact.id()) ? name : name.text(" ").add(Html.of("code", fact.id()));
    }

    private static Html origin(Fact fact) {
        Provenance provenance = fact.provenance();
        Html origin = Html.of("dl").classed("origin");
        entry(origin, "States", Html.of("dd", FactWords.of(fact)));
        entry(origin, "Sources", sources(provenance.sources()));
        entry(origin, "In the case file", Html.of("dd").add(code(provenance.pointer())));
        if (provenance.confidence() != Confidence.UNSTATED) {
            entry(origin, "Confidence", Html.of("dd", PlainWords.of(provenance.confidence())));
        }
        entry(origin, "Note", Html.of("dd", provenance.note()));
        for (Claim claim : provenance.claims()) {
            entry(origin, "Sources disagree", Html.of("dd", claim(claim)));
        }
        return origin;
    }

    private static void entry(Html list, String term, Html description) {
        if (!description.isEmpty()) {
            list.add(Html.of("div").add(Html.of("dt", term)).add(description));
        }
    }

    private static Html[] code(String pointer) {
        return pointer.isEmpty() ? new Html[0] : new Html[] {Html.of("code", pointer)};
    }

    private static Html sources(List<Source> sources) {
        if (sources.isEmpty()) {
            return Html.of("dd", "none stated");
        }
        Html described = Html.of("dd");
        for (Source source : sources) {
            String accessed = source.accessed().isEmpty() ? "" : " (" + source.accessed() + ")";
            described.add(Html.of("span")
                    .classed("source")
                    .add(Html.link(source.title(), source.url()))
                    .text(accessed));
        }
        return described;
    }

    private static String claim(Claim claim) {
        String by = claim.sources().isEmpty() ? "" : ", by " + String.join(", ", claim.sources());
        return FieldWords.split(claim.field()) + ": " + claim.value() + by;
    }
}
