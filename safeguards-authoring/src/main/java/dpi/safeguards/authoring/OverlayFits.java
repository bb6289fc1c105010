package dpi.safeguards.authoring;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.Tailored;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds changes that hit nothing in the pack that an overlay extends, and what it changes without saying so. */
final class OverlayFits implements PackCheck {

    @Override
    public boolean needsAllOfIt() {
        return true;
    }

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        Document head = pack.reading().files().documents().get("pack.yaml");
        PackIndex base = pack.base();
        if (!pack.index().isOverlay() || head == null) {
            return;
        }
        if (base == null) {
            problems.add(
                    Check.BASE_NOT_AT_HAND,
                    head,
                    "/extends",
                    pack.index().extended()
                            + " is not at hand, so whether the changes fit it was not checked. Name its folder with"
                            + " --base.");
            return;
        }
        try {
            Tailored.of(base, List.of(pack.index()));
        } catch (InputException e) {
            e.problems().forEach(problem -> say(problem, pack, head, problems));
        }
        recommended(pack, base, problems);
        translated(pack, base, problems);
    }

    private static void recommended(LintedPack pack, PackIndex base, PackProblems problems) {
        Set<String> known = keys(base.mitigations(), pack.index().mitigations(), Mitigation::key);
        for (RuleOutline rule : pack.rules()) {
            if (!rule.mitigation().isEmpty() && !known.contains(rule.mitigation())) {
                problems.add(
                        Check.UNKNOWN_MITIGATION,
                        pack.places().of(rule, rule.mitigation()),
                        "\"" + rule.mitigation() + "\" is not among the mitigations of this pack or of "
                                + pack.index().extended() + "." + Names.maybe(rule.mitigation(), known));
            }
        }
    }

    private static void translated(LintedPack pack, PackIndex base, PackProblems problems) {
        Set<String> safeguards = keys(base.safeguards(), pack.index().safeguards(), Safeguard::id);
        Set<String> mitigations = keys(base.mitigations(), pack.index().mitigations(), Mitigation::key);
        for (Document words : pack.list("messages")) {
            unknown(Check.UNKNOWN_SAFEGUARD, words, "safeguards", safeguards, problems);
            unknown(Check.UNKNOWN_MITIGATION, words, "mitigations", mitigations, problems);
        }
    }

    private static void unknown(Check check, Document words, String list, Set<String> known, PackProblems problems) {
        words.root().path(list).fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                problems.addAtKey(
                        check,
                        words,
                        "/" + list + "/" + Document.escape(key),
                        "\"" + key + "\" is neither in this pack nor in the one it extends." + Names.maybe(key, known));
            }
        });
    }

    private static <T> Set<String> keys(List<T> one, List<T> other, Function<T, String> key) {
        return Stream.concat(one.stream(), other.stream()).map(key).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says it where the author can mend it; the pointer's first steps tell what it is about. */
    private static void say(Problem problem, LintedPack pack, Document head, PackProblems problems) {
        String[] steps = problem.pointer().split("/", -1);
        String key = steps.length > 2 ? steps[2] : "";
        switch (steps[1]) {
            case "extends" -> problems.add(Check.OTHER_BASE, head, "/extends", problem.message());
            case "overlay" ->
                at(
                        Check.CHANGE_DOES_NOT_FIT,
                        pack.reading().files().documents().get("overlay.yaml"),
                        "/" + key,
                        problem,
                        problems);
            case "mitigations" ->
                at(Check.ID_USED_TWICE, pack.listWith("mitigations", key), "/" + key, problem, problems);
            case "parameters" ->
                at(Check.UNANNOUNCED_CHANGE, pack.listWith("parameters", key), "/" + key, problem, problems);
            default ->
                at(
                        steps.length > 3 ? Check.UNKNOWN_MITIGATION : Check.UNANNOUNCED_CHANGE,
                        pack.card(key),
                        steps.length > 3 ? "/mitigations" : "/id",
                        problem,
                        problems);
        }
    }

    private static void at(
            Check check, @Nullable Document document, String pointer, Problem problem, PackProblems problems) {
        if (document == null) {
            problems.add(check, problem.file(), problem.message());
        } else {
            problems.addAtKey(check, document, pointer, problem.message());
        }
    }
}
