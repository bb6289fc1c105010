package dpi.safeguards.report;

import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Source;
import java.util.ArrayList;
import java.util.List;

/** A fact in a plain text: what it is called, what it states and where that is to be found. */
final class FactLines {

    private FactLines() {}

    /** {@return its kind and label, and its id where that is another} */
    static String name(Fact fact) {
        String label = PlainWords.label(fact);
        return PlainWords.of(FactKind.of(fact)) + " \"" + label + "\""
                + (label.equals(fact.id()) ? "" : " (" + fact.id() + ")");
    }

    /** Writes what it states, and where it comes from. */
    static void write(Wrapped out, String indent, Fact fact) {
        String states = FactWords.of(fact);
        if (!states.isEmpty()) {
            out.line(indent, "states: " + states);
        }
        List<String> parts = new ArrayList<>();
        fact.provenance().sources().stream().map(FactLines::source).forEach(parts::add);
        if (fact.provenance().confidence() == Confidence.LIKELY) {
            parts.add("likely, not confirmed");
        }
        if (!fact.provenance().pointer().isEmpty()) {
            parts.add("at " + fact.provenance().pointer());
        }
        if (!fact.provenance().note().isEmpty()) {
            parts.add("note: " + fact.provenance().note());
        }
        if (!parts.isEmpty()) {
            out.line(indent, String.join("; ", parts));
        }
    }

    private static String source(Source source) {
        return "[" + source.id() + "] " + source.title() + (source.url().isEmpty() ? "" : " <" + source.url() + ">");
    }
}
