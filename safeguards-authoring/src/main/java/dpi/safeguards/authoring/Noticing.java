package dpi.safeguards.authoring;

import dpi.safeguards.authoring.Mutant.InParameter;
import dpi.safeguards.authoring.Mutant.InRule;
import dpi.safeguards.authoring.Mutant.Mistake;
import dpi.safeguards.authoring.NearbyCases.Nearby;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether the worked cases of one safeguard notice a mistake, and if not, which case would. Not thread-safe. */
final class Noticing {

    /** A subject that comes out differently. */
    private record Difference(String subject, String right, String wrong) {}

    /** A case near a worked one; its scene is set up when it is first looked at. */
    private final class NearbyScene {

        private final Nearby nearby;
        private @Nullable Scene scene;

        NearbyScene(Nearby nearby) {
            this.nearby = nearby;
        }

        Scene scene() {
            Scene set = scene == null ? new Scene(pack, safeguard, nearby.caseFile()) : scene;
            scene = set;
            return set;
        }
    }

    private final InterpretedPack pack;
    private final String safeguard;
    private final List<WorkedCase> cases;
    private final List<Scene> scenes = new ArrayList<>();
    private final List<NearbyScene> nearby = new ArrayList<>();

    Noticing(InterpretedPack pack, String safeguard, List<WorkedCase> cases) {
        this.pack = pack;
        this.safeguard = safeguard;
        this.cases = cases;
        cases.forEach(worked -> scenes.add(new Scene(pack, safeguard, worked.facts())));
    }

    String safeguard() {
        return safeguard;
    }

    /** {@return the worked cases that do not come out as expected, even without a mistake, and how they come out} */
    Map<WorkedCase, String> failing() {
        Map<WorkedCase, String> failing = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            WorkedCase worked = cases.get(i);
            Scene scene = scenes.get(i);
            worked.expected().forEach((subject, expected) -> {
                String verdict = scene.verdict(subject);
                if (!verdict.equals(expected)) {
                    failing.put(worked, subject + ": expected " + expected + ", got " + verdict + ".");
                }
            });
        }
        return failing;
    }

    /** {@return whether the verdict on a subject of which a worked case expects one is another with the mistake} */
    boolean notices(Mistake mistake) {
        for (int i = 0; i < cases.size(); i++) {
            Set<String> expected = cases.get(i).expected().keySet();
            if (difference(scenes.get(i), mistake, expected).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return a case near a worked one that would notice the mistake, and what it must come to; empty if none is
     * found}
     */
    String example(Mistake mistake) {
        if (nearby.isEmpty()) {
            prepare(mistake);
        }
        for (NearbyScene each : nearby) {
            Optional<Difference> found = difference(each.scene(), mistake, subjects(each.scene()));
            if (found.isPresent()) {
                WorkedCase from = each.nearby.from();
                return "\"" + from.name() + "\" (" + from.place() + ") "
                        + each.nearby.difference() + "; expect " + found.get().subject() + ": "
                        + found.get().right() + " (not " + found.get().wrong() + ")";
            }
        }
        return "";
    }

    /** The worked cases themselves with what they do not yet expect, then cases that differ in one thing. */
    private void prepare(Mistake mistake) {
        List<RuleOutline> rules = new ArrayList<>(pack.rules(safeguard));
        if (mistake instanceof InRule inRule && inRule.wrong() != null) {
            rules.add(inRule.wrong());
        }
        FactVariants variants = new FactVariants(rules, pack.index().parameters());
        for (WorkedCase worked : cases) {
            nearby.add(new NearbyScene(new Nearby(worked, "as it is", worked.facts())));
        }
        for (WorkedCase worked : cases) {
            NearbyCases.of(worked, variants).forEach(each -> nearby.add(new NearbyScene(each)));
        }
    }

    private static Set<String> subjects(Scene scene) {
        Set<String> ids = new TreeSet<>();
        scene.caseFile().facts().stream().map(Fact::id).forEach(ids::add);
        ids.add(scene.caseFile().country().id());
        return ids;
    }

    private Optional<Difference> difference(Scene scene, Mistake mistake, Collection<String> subjects) {
        if (mistake instanceof InParameter inParameter) {
            Scene wrong = new Scene(pack, safeguard, scene.caseFile(), replaced(inParameter));
            return subjects.stream()
                    .map(subject -> new Difference(subject, scene.verdict(subject), wrong.verdict(subject)))
                    .filter(difference -> !difference.right().equals(difference.wrong()))
                    .findFirst();
        }
        InRule inRule = (InRule) mistake;
        RuleOutline wrong = inRule.wrong();
        Set<String> before = scene.subjects(inRule.rule());
        Set<String> after = wrong == null ? Set.of() : scene.tried(wrong);
        Gives gives = wrong == null ? inRule.rule().gives() : wrong.gives();
        if (gives == inRule.rule().gives() && before.equals(after)) {
            return Optional.empty();
        }
        Scene.Trial trial = new Scene.Trial(inRule.rule(), gives, after);
        return subjects.stream()
                .filter(subject -> before.contains(subject) || after.contains(subject))
                .map(subject -> new Difference(subject, scene.verdict(subject), scene.verdict(subject, trial)))
                .filter(difference -> !difference.right().equals(difference.wrong()))
                .findFirst();
    }

    private List<Parameter> replaced(InParameter mistake) {
        return pack.index().parameters().stream()
                .map(parameter -> parameter.equals(mistake.parameter()) ? mistake.wrong() : parameter)
                .toList();
    }
}
