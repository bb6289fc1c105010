package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import dpi.safeguards.internal.outline.Words;
import dpi.safeguards.pack.AskedProcess;
import dpi.safeguards.pack.Crosswalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a pack says beside its safeguards: in other languages, about other frameworks, and what it only asks. */
final class SideFiles {

    private final PackFiles files;
    private final boolean isOverlay;
    private final Problems problems;

    /**
     * Reads what stands beside the safeguards.
     *
     * @param isOverlay whether it may speak of safeguards and mitigations of the pack it extends
     */
    SideFiles(PackFiles files, boolean isOverlay, Problems problems) {
        this.files = files;
        this.isOverlay = isOverlay;
        this.problems = problems;
    }

    /** {@return the words by language, from {@code messages/<language>/*.yaml}; every key must be known} */
    Map<String, Words> words(Collection<String> safeguards, Collection<String> mitigations) {
        Map<String, Words> words = new TreeMap<>();
        for (Path folder : files.folders("messages")) {
            String language = String.valueOf(folder.getFileName());
            for (Path file : files.in(folder)) {
                Document document = files.document(file);
                if (document == null) {
                    continue;
                }
                Words read = new RecordReader(document, problems).read(document.root(), "", Words.class);
                if (read != null) {
                    requireKnown(document, "/safeguards", read.safeguards().keySet(), safeguards);
                    requireKnown(document, "/mitigations", read.mitigations().keySet(), mitigations);
                    words.merge(language, read, Words::and);
                }
            }
        }
        return words;
    }

    /** {@return the crosswalks, from {@code crosswalks/*.yaml}; every safeguard must be known} */
    List<Crosswalk> crosswalks(Collection<String> safeguards) {
        List<Crosswalk> crosswalks = new ArrayList<>();
        for (Path file : files.list("crosswalks")) {
            Document document = files.document(file);
            Crosswalk crosswalk = document == null
                    ? null
                    : new RecordReader(document, problems).read(document.root(), "", Crosswalk.class);
            if (document == null || crosswalk == null) {
                continue;
            }
            if (crosswalk.framework().isBlank() || crosswalk.title().isBlank() || crosswalk.mapping() == null) {
                problems.add(document, "", "A crosswalk needs \"framework\", \"title\" and \"mapping\".");
            }
            for (int i = 0; i < crosswalk.controls().size(); i++) {
                Crosswalk.Control control = crosswalk.controls().get(i);
                String pointer = "/controls/" + i;
                requireKnown(document, pointer, control.safeguards().keySet(), safeguards);
                control.safeguards().forEach((id, link) -> {
                    if (link.coverage() == null) {
                        problems.add(document, pointer, "The link to " + id + " needs \"coverage\", full or partial.");
                    }
                });
            }
            crosswalks.add(crosswalk);
        }
        return crosswalks;
    }

    /** {@return the processes that are only asked about, from {@code asked/*.yaml}} */
    List<AskedProcess> asked() {
        List<AskedProcess> asked = new ArrayList<>();
        for (Path file : files.list("asked")) {
            Document document = files.document(file);
            if (document == null) {
                continue;
            }
            int place = 0;
            for (JsonNode node : document.root()) {
                String pointer = "/" + place++;
                AskedProcess process = new RecordReader(document, problems).read(node, pointer, AskedProcess.class);
                if (process == null) {
                    continue;
                }
                if (process.process().isBlank()
                        || process.title().isBlank()
                        || process.question().isBlank()
                        || process.why().isBlank()) {
                    problems.add(document, pointer, "It needs \"process\", \"title\", \"question\" and \"why\".");
                }
                asked.add(process);
            }
        }
        return asked;
    }

    private void requireKnown(Document document, String pointer, Collection<String> named, Collection<String> known) {
        for (String key : named) {
            if (!isOverlay && !known.contains(key)) {
                problems.add(
                        document,
                        pointer + "/" + Document.escape(key),
                        "\"" + key + "\" is not in this pack." + Names.maybe(key, List.copyOf(known)));
            }
        }
    }
}
