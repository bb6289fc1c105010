package dpi.safeguards.authoring;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.RecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the card of a safeguard and checks it against the pack's lists. */
final class CardReader {

    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");

    /** The card as its file has it, with keys where the pack's lists have the rest. */
    private record Card(
            String id,
            String name,
            String since,
            String title,
            String question,
            Severity severity,
            Set<Principle> principles,
            Set<Risk> risks,
            Mapping mapping,
            Set<Stage> stages,
            Authority authority,
            List<String> processes,
            List<String> citations,
            List<String> mitigations,
            boolean waivable) {}

    private final PackLists lists;
    private final boolean isOverlay;
    private final PackProblems problems;

    /**
     * Begins to read cards.
     *
     * @param isOverlay whether they may name mitigations of the pack that theirs extends; whether these are there shows
     *     when it is laid on
     */
    CardReader(PackLists lists, boolean isOverlay, PackProblems problems) {
        this.lists = lists;
        this.isOverlay = isOverlay;
        this.problems = problems;
    }

    /** {@return the card in the document, which stands in the folder of that name; null if it says too little} */
    @Nullable
    Safeguard read(Document document, String folder) {
        Card card = new RecordReader(document, problems).read(document.root(), "", Card.class);
        if (card == null || !new RequiredKeys(document, problems).check(card)) {
            return null;
        }
        if (!card.name().equals(folder)) {
            problems.add(
                    Check.FOLDER_NAMED_OTHERWISE,
                    document,
                    "/name",
                    "The name \"" + card.name() + "\" is not the name of its folder.");
        }
        if (!ID.matcher(card.id()).matches()) {
            problems.add(document, "/id", "\"" + card.id() + "\" is not an id such as PRO-002.");
        }
        List<Citation> texts = new ArrayList<>();
        for (int i = 0; i < card.citations().size(); i++) {
            Citation citation = lists.citation(card.citations().get(i), document, "/citations/" + i);
            if (citation != null) {
                texts.add(citation);
            }
        }
        for (int i = 0; i < card.mitigations().size() && !isOverlay; i++) {
            lists.checkMitigation(card.mitigations().get(i), document, "/mitigations/" + i);
        }
        return new Safeguard(
                card.id(),
                card.name(),
                card.since(),
                card.title(),
                card.question(),
                card.severity(),
                card.principles(),
                card.risks(),
                card.mapping(),
                card.stages(),
                card.authority(),
                card.processes(),
                texts,
                card.mitigations(),
                card.waivable());
    }
}
