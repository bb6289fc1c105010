package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.outline.OverlayChange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The changes that an overlay makes, from its file {@code overlay.yaml}. */
final class OverlayFiles {

    /** A change as its file has it. */
    private record Change(
            Tailoring.Kind change,
            String target,
            String to,
            Tailoring.Direction direction,
            String reason,
            List<String> citations) {}

    private OverlayFiles() {}

    static List<OverlayChange> read(PackFiles files, PackLists lists, PackProblems problems) {
        Path file = files.resolve("overlay.yaml");
        Document document = Files.isRegularFile(file) ? files.document(file) : null;
        if (document == null) {
            return List.of();
        }
        if (!document.root().isArray()) {
            problems.add(document, "", "Expected a list of changes, each beginning with \"- change: ...\".");
            return List.of();
        }
        RecordReader reader = new RecordReader(document, problems);
        List<OverlayChange> changes = new ArrayList<>();
        int place = 0;
        for (JsonNode node : document.root()) {
            String pointer = "/" + place++;
            Change change = reader.read(node, pointer, Change.class);
            if (change == null) {
                continue;
            }
            if (change.change() == null
                    || change.target().isBlank()
                    || change.reason().isBlank()) {
                problems.add(
                        change.reason().isBlank() ? Check.CHANGE_WITHOUT_REASON : Check.MISSING_VALUE,
                        document,
                        pointer,
                        "A change needs \"change\", \"target\" and \"reason\".");
                continue;
            }
            List<Citation> texts = new ArrayList<>();
            for (String key : change.citations()) {
                Citation citation = lists.citation(key, document, pointer + "/citations");
                if (citation != null) {
                    texts.add(citation);
                }
            }
            changes.add(new OverlayChange(
                    change.change(), change.target(), change.to(), change.direction(), change.reason(), texts));
        }
        return changes;
    }
}
