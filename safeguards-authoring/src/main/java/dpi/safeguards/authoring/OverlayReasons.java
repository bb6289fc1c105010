package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.internal.json.Document;
import java.util.Set;

/** Finds changes of an overlay that do not say in which direction they go, or that ask for less and cite nothing. */
final class OverlayReasons implements PackCheck {

    private static final Set<String> DIRECTION_NEEDED = Set.of("parameter", "replace");

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        Document document = pack.reading().files().documents().get("overlay.yaml");
        if (document == null) {
            return;
        }
        for (int i = 0; i < document.root().size(); i++) {
            JsonNode change = document.root().get(i);
            String kind = change.path("change").asText();
            String target = change.path("target").asText();
            if (DIRECTION_NEEDED.contains(kind) && !change.has("direction")) {
                problems.add(
                        Check.MISSING_DIRECTION,
                        document,
                        "/" + i,
                        "The change of \"" + target
                                + "\" needs \"direction\": stricter, looser or different from the pack it extends.");
            }
            if (asksForLess(change, kind) && change.path("citations").isEmpty()) {
                problems.add(
                        Check.RELAXED_WITHOUT_CITATION,
                        document,
                        "/" + i,
                        "The change of \"" + target
                                + "\" asks for less than the pack it extends. Name in \"citations\" the text that allows"
                                + " that.");
            }
        }
    }

    private static boolean asksForLess(JsonNode change, String kind) {
        return kind.equals("exclude")
                || change.path("direction").asText().equals("looser")
                || (kind.equals("waivable") && change.path("to").asText().equals("yes"));
    }
}
