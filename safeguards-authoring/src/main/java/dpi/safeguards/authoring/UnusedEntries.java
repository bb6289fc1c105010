package dpi.safeguards.authoring;

import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.OverlayChange;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.Set;
import java.util.TreeSet;

/** Finds citations, mitigations and parameters that nothing in the pack refers to. */
final class UnusedEntries implements PackCheck {

    @Override
    public boolean needsAllOfIt() {
        return true;
    }

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        Set<String> citations = new TreeSet<>();
        Set<String> mitigations = new TreeSet<>();
        Set<String> parameters = new TreeSet<>();
        for (Safeguard card : pack.index().safeguards()) {
            card.citations().stream().map(Citation::key).forEach(citations::add);
            mitigations.addAll(card.mitigations());
        }
        for (Mitigation mitigation : pack.index().mitigations()) {
            mitigation.citations().stream().map(Citation::key).forEach(citations::add);
            mitigations.addAll(mitigation.prerequisites());
        }
        for (RuleOutline rule : pack.rules()) {
            mitigations.add(rule.mitigation());
            ParameterKeys.keys(rule).forEach(key -> parameters.add(key.text()));
        }
        pack.index().parameters().forEach(parameter -> citations.add(parameter.citation()));
        for (OverlayChange change : pack.index().changes()) {
            change.citations().stream().map(Citation::key).forEach(citations::add);
            parameters.add(change.target());
        }
        say("citations", citations, pack, problems);
        say("mitigations", mitigations, pack, problems);
        say("parameters", parameters, pack, problems);
    }

    private static void say(String list, Set<String> used, LintedPack pack, PackProblems problems) {
        for (Document document : pack.list(list)) {
            document.root().fieldNames().forEachRemaining(key -> {
                if (!used.contains(key)) {
                    problems.addAtKey(
                            Check.UNUSED_ENTRY,
                            document,
                            "/" + Document.escape(key),
                            "Nothing in this pack refers to \"" + key + "\" of the " + list + ".");
                }
            });
        }
    }
}
