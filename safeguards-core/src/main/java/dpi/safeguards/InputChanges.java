package dpi.safeguards;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Difference.Component;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says what two evaluations do not rest on alike. Made anew for each pair. */
final class InputChanges {

    private final Evaluation earlier;
    private final Evaluation now;
    private final List<Difference> found = new ArrayList<>();

    private InputChanges(Evaluation earlier, Evaluation now) {
        this.earlier = earlier;
        this.now = now;
    }

    static List<Difference> between(Evaluation earlier, Evaluation now) {
        return new InputChanges(earlier, now).all();
    }

    private List<Difference> all() {
        compare(Component.FACT, earlier.fingerprint().facts(), now.fingerprint().facts());
        if (found.isEmpty()) {
            one(
                    Component.PLACES,
                    "",
                    earlier.fingerprint().places(),
                    now.fingerprint().places());
        }
        one(Component.CASE, "title", earlier.title(), now.title());
        one(Component.CASE, "note", earlier.note(), now.note());
        one(
                Component.CASE,
                "open questions",
                String.join("; ", earlier.openQuestions()),
                String.join("; ", now.openQuestions()));
        compare(Component.CLOCK, clocks(earlier.clocks()), clocks(now.clocks()));
        packs();
        one(
                Component.ORIGIN,
                "",
                String.join(" ", earlier.fingerprint().origins()),
                String.join(" ", now.fingerprint().origins()));
        compare(
                Component.PARAMETER,
                parameters(earlier.fingerprint().parameters()),
                parameters(now.fingerprint().parameters()));
        one(
                Component.LANGUAGE,
                "",
                earlier.fingerprint().language(),
                now.fingerprint().language());
        one(
                Component.LIBRARY,
                "",
                earlier.fingerprint().library(),
                now.fingerprint().library());
        one(
                Component.WAIVER_NOTICE,
                "",
                earlier.fingerprint().waiverNoticeDays() + " days",
                now.fingerprint().waiverNoticeDays() + " days");
        one(
                Component.LIMITS,
                "",
                earlier.fingerprint().limits(),
                now.fingerprint().limits());
        return found.stream().sorted().toList();
    }

    private void packs() {
        compare(Component.PACK, packs(earlier, pack -> pack.extended().isEmpty()), packs(now, pack -> pack.extended()
                .isEmpty()));
        compare(
                Component.OVERLAY,
                packs(earlier, pack -> !pack.extended().isEmpty()),
                packs(now, pack -> !pack.extended().isEmpty()));
        if (found.stream()
                .noneMatch(difference ->
                        difference.component() == Component.PACK || difference.component() == Component.OVERLAY)) {
            one(Component.PACK, "order", order(earlier), order(now));
        }
    }

    private static String order(Evaluation evaluation) {
        return String.join(
                ", ",
                evaluation.packs().stream()
                        .map(pack -> pack.id() + "@" + pack.version())
                        .toList());
    }

    private static Map<String, String> packs(Evaluation evaluation, Predicate<RulePack> wanted) {
        Map<String, String> packs = new TreeMap<>();
        evaluation.packs().stream()
                .filter(wanted)
                .forEach(pack -> packs.merge(
                        pack.id(), pack.version() + " (" + pack.digest() + ")", (one, other) -> one + ", " + other));
        return packs;
    }

    private static Map<String, String> clocks(Clocks clocks) {
        return Map.of(
                "factsAsOf",
                clocks.factsAsOf().toString(),
                "lawAsOf",
                clocks.lawAsOf().toString(),
                "knownAt",
                clocks.knownAt().toString());
    }

    private static Map<String, String> parameters(List<Parameter> parameters) {
        Map<String, String> values = new TreeMap<>();
        parameters.forEach(
                parameter -> values.merge(parameter.key(), words(parameter), (one, other) -> one + ", " + other));
        return values;
    }

    private static String words(Parameter parameter) {
        return parameter.value().toPlainString() + " " + parameter.unit()
                + (parameter.from().isKnown() ? " from " + parameter.from() : "")
                + (parameter.until().isKnown() ? " until " + parameter.until() : "")
                + " (" + parameter.citation() + ")";
    }

    private void compare(Component component, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.forEach(key -> one(component, key, before.getOrDefault(key, ""), after.getOrDefault(key, "")));
    }

    private void one(Component component, String key, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(component, key, before, after));
        }
    }
}
