package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
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
    private final KeysSeen seen;
    private final boolean isOverlay;
    private final PackProblems problems;

    /**
     * Reads what stands beside the safeguards.
     *
     * @param seen the safeguards and mitigations of the pack, also those that could not be read
     * @param isOverlay whether it may speak of safeguards and mitigations of the pack it extends
     */
    SideFiles(PackFiles files, KeysSeen seen, boolean isOverlay, PackProblems problems) {
        this.files = files;
        this.seen = seen;
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
                    requireKnown(
                            Check.UNKNOWN_SAFEGUARD,
                            document,
                            "/safeguards",
                            read.safeguards().keySet(),
                            safeguards);
                    requireKnown(
                            Check.UNKNOWN_MITIGATION,
                            document,
                            "/mitigations",
                            read.mitigations().keySet(),
                            mitigations);
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
                problems.add(
                        Check.MISSING_VALUE,
                        document,
                        "",
                        "A crosswalk needs \"framework\", \"title\" and \"mapping\".");
            }
            for (int i = 0; i < crosswalk.controls().size(); i++) {
                Crosswalk.Control control = crosswalk.controls().get(i);
                String pointer = "/controls/" + i;
                requireKnown(
                        Check.UNKNOWN_SAFEGUARD,
                        document,
                        pointer + "/safeguards",
                        control.safeguards().keySet(),
                        safeguards);
                control.safeguards().forEach((id, link) -> {
                    if (link.coverage() == null) {
                        problems.add(
                                Check.MISSING_VALUE,
                                document,
                                pointer,
                                "The link to " + id + " needs \"coverage\", full or partial.");
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
                    problems.add(
                            Check.MISSING_VALUE,
                            document,
                            pointer,
                            "It needs \"process\", \"title\", \"question\" and \"why\".");
                }
                asked.add(process);
            }
        }
        return asked;
    }

    private void requireKnown(
            Check check, Document document, String pointer, Collection<String> named, Collection<String> known) {
        String list = check == Check.UNKNOWN_SAFEGUARD ? "safeguards" : "mitigations";
        for (String key : named) {
            if (!isOverlay && seen.certainlyLack(list, key)) {
                problems.addAtKey(
                        check,
                        document,
                        pointer + "/" + Document.escape(key),
                        "\"" + key + "\" is not in this pack." + Names.maybe(key, List.copyOf(known)));
            }
        }
    }
}
