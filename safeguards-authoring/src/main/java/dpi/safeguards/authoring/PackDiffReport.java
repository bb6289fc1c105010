package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.authoring.PackDiff.Entry;
import dpi.safeguards.authoring.PackDiff.Kind;
import dpi.safeguards.authoring.PackDiff.Sample;
import dpi.safeguards.authoring.PackDiff.Tip;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.List;
import java.util.Locale;

/** Writes what two versions of a pack say otherwise. Stateless and thread-safe; the same input gives the same text. */
public final class PackDiffReport {

    private PackDiffReport() {}

    /** {@return the difference as text, with a line end at its end} */
    public static String text(PackDiff diff) {
        StringBuilder out = new StringBuilder();
        out.append(diff.pack()).append(' ').append(diff.before()).append(" -> ").append(diff.after());
        out.append(", told by ").append(diff.cases()).append(diff.cases() == 1 ? " case\n" : " cases\n");
        if (!diff.stopped().isEmpty()) {
            out.append("Not judged to the end by both: ")
                    .append(String.join(", ", diff.stopped()))
                    .append('\n');
        }
        for (Kind kind : Kind.values()) {
            List<Entry> entries = diff.entries().stream()
                    .filter(entry -> entry.kind() == kind)
                    .toList();
            if (!entries.isEmpty()) {
                out.append('\n').append(heading(kind)).append('\n');
                entries.forEach(entry -> entry(out, entry));
            }
        }
        if (diff.entries().isEmpty()) {
            out.append("\nNothing is different.\n");
        }
        if (!diff.unannounced().isEmpty()) {
            out.append('\n').append(refusal(diff)).append('\n');
        }
        return out.toString();
    }

    /** {@return the difference as JSON, indented, with a line end at its end} */
    public static String json(PackDiff diff) {
        ObjectNode tree = RecordWriter.write(diff);
        ArrayNode ids = tree.putArray("unannounced");
        diff.unannounced().forEach(ids::add);
        return Json.pretty(tree);
    }

    /** Why the new version cannot be called what it is called. */
    private static String refusal(PackDiff diff) {
        String what = diff.step() == PackDiff.Step.NONE
                ? "The version is still " + diff.after()
                : diff.after() + " is a patch of " + diff.before();
        return what + ", but it moves verdicts of " + String.join(", ", diff.unannounced())
                + ". A patch changes no verdict, and no safeguard comes or goes with it: raise the minor or the major"
                + " version, and say in CHANGELOG.md what is affected.";
    }

    private static void entry(StringBuilder out, Entry entry) {
        out.append("  ").append(entry.safeguard()).append("  ").append(entry.title());
        if (entry.count() > 0) {
            out.append(": ").append(entry.count()).append(entry.count() == 1 ? " verdict" : " verdicts");
        }
        out.append('\n');
        if (!entry.fields().isEmpty()) {
            out.append("    card: ").append(String.join(", ", entry.fields())).append('\n');
        }
        entry.samples().forEach(sample -> sample(out, sample));
        if (entry.count() > entry.samples().size()) {
            out.append("    and ")
                    .append(entry.count() - entry.samples().size())
                    .append(" more\n");
        }
    }

    private static void sample(StringBuilder out, Sample sample) {
        out.append("    ")
                .append(sample.of())
                .append(", ")
                .append(sample.subject())
                .append(": ");
        out.append(words(sample.before()))
                .append(" -> ")
                .append(words(sample.after()))
                .append('\n');
        for (Tip tip : sample.tipping()) {
            out.append("      ").append(tip.came() ? "came" : "went");
            out.append(tip.supports() ? ", for: " : ", against: ").append(tip.rule());
            if (!tip.facts().isEmpty()) {
                out.append(" (").append(String.join(", ", tip.facts())).append(')');
            }
            out.append('\n');
        }
        if (sample.tipping().isEmpty()) {
            out.append("      no evidence came or went, only what the safeguard applies to\n");
        }
    }

    private static String words(Enum<?> constant) {
        return Names.of(constant).replace('-', ' ');
    }

    private static String heading(Kind kind) {
        String words = words(kind);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
