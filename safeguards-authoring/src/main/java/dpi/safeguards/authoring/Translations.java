package dpi.safeguards.authoring;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.Words;
import java.util.Map;

/** Finds cards and mitigations without words in a language that the pack otherwise speaks. */
final class Translations implements PackCheck {

    private static final Words NONE = new Words(Map.of(), Map.of());

    @Override
    public boolean needsAllOfIt() {
        return true;
    }

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        pack.index().words().forEach((language, own) -> {
            Words words = pack.base() == null
                    ? own
                    : pack.base().words().getOrDefault(language, NONE).and(own);
            for (Safeguard card : pack.index().safeguards()) {
                Words.OfCard said = words.safeguards().get(card.id());
                Document document = pack.card(card.id());
                if (document != null
                        && (said == null
                                || said.title().isBlank()
                                || said.question().isBlank())) {
                    problems.add(
                            Check.MISSING_TRANSLATION,
                            document,
                            "/title",
                            "messages/" + language + " does not say the title and the question of " + card.id() + ".");
                }
            }
            for (Mitigation mitigation : pack.index().mitigations()) {
                Words.OfMitigation said = words.mitigations().get(mitigation.key());
                Document document = pack.listWith("mitigations", mitigation.key());
                if (document != null
                        && (said == null
                                || said.title().isBlank()
                                || said.action().isBlank())) {
                    problems.addAtKey(
                            Check.MISSING_TRANSLATION,
                            document,
                            "/" + Document.escape(mitigation.key()),
                            "messages/" + language + " does not say the title and the action of \"" + mitigation.key()
                                    + "\".");
                }
            }
        });
    }
}
