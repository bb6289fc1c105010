package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SafeguardBuilder;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Tailoring.Direction;
import dpi.safeguards.finding.Tailoring.Kind;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.pack.Crosswalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pack with overlays laid over it, one after the other. Every change must hit something that is there, and all that
 * do not are problems.
 */
public final class Tailored {

    private final PackIndex base;
    private final Map<String, Safeguard> safeguards;
    private final Map<String, Mitigation> mitigations;
    private final List<Parameter> parameters;
    private final List<Crosswalk> crosswalks;
    private final Map<String, Words> words;
    private final List<Set<String>> silenced = new ArrayList<>();
    private final List<Tailoring> ledger = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Tailored(PackIndex base) {
        this.base = base;
        this.safeguards =
                new TreeMap<>(base.safeguards().stream().collect(Collectors.toMap(Safeguard::id, Function.identity())));
        this.mitigations = new TreeMap<>(
                base.mitigations().stream().collect(Collectors.toMap(Mitigation::key, Function.identity())));
        this.parameters = new ArrayList<>(base.parameters());
        this.crosswalks = new ArrayList<>(base.crosswalks());
        this.words = new TreeMap<>(base.words());
        this.silenced.add(new TreeSet<>());
    }

    /**
     * {@return the pack with the overlays laid over it}
     *
     * @throws InputException with everything in the overlays that does not fit the pack
     */
    public static Tailored of(PackIndex base, List<PackIndex> overlays) {
        Tailored tailored = new Tailored(base);
        overlays.forEach(tailored::lay);
        if (!tailored.problems.isEmpty()) {
            throw new InputException(tailored.problems);
        }
        return tailored;
    }

    /** {@return cards, mitigations, parameters, crosswalks and words as they are now; the rules are the base's} */
    public PackIndex index() {
        return PackIndexBuilder.builder(base)
                .safeguards(List.copyOf(safeguards.values()))
                .mitigations(List.copyOf(mitigations.values()))
                .parameters(parameters)
                .crosswalks(crosswalks)
                .words(words)
                .build();
    }

    /** {@return the safeguards whose rules no longer count, for the base and each overlay in turn} */
    public List<Set<String>> silenced() {
        return silenced;
    }

    /** {@return what was changed, in the order of the overlays} */
    public List<Tailoring> ledger() {
        return ledger;
    }

    private void lay(PackIndex overlay) {
        String layer = overlay.id() + "@" + overlay.version();
        if (!overlay.extended().equals(base.id() + "@" + base.version())) {
            problem(
                    layer,
                    "/extends",
                    "It extends " + overlay.extended() + ", not " + base.id() + "@" + base.version() + ".");
            return;
        }
        Map<String, Safeguard> own =
                overlay.safeguards().stream().collect(Collectors.toMap(Safeguard::id, Function.identity()));
        for (Mitigation mitigation : overlay.mitigations()) {
            if (mitigations.put(mitigation.key(), mitigation) != null) {
                problem(layer, "/mitigations/" + mitigation.key(), "The pack has a mitigation of this key already.");
            }
        }
        Set<String> announced = new HashSet<>();
        for (int i = 0; i < overlay.changes().size(); i++) {
            OverlayChange change = overlay.changes().get(i);
            announced.add(change.target());
            apply(change, layer, "/overlay/" + i, own, overlay.parameters());
        }
        for (Safeguard card : overlay.safeguards()) {
            if (!announced.contains(card.id())) {
                problem(layer, "/safeguards/" + card.id(), "overlay.yaml does not say that it is added or replaced.");
            }
            for (String key : card.mitigations()) {
                if (!mitigations.containsKey(key)) {
                    problem(
                            layer,
                            "/safeguards/" + card.id() + "/mitigations",
                            "There is no mitigation \"" + key + "\".");
                }
            }
        }
        Set<String> there = parameters.stream().map(Parameter::key).collect(Collectors.toSet());
        for (Parameter parameter : overlay.parameters()) {
            if (!announced.contains(parameter.key())) {
                if (there.contains(parameter.key())) {
                    problem(
                            layer,
                            "/parameters/" + parameter.key(),
                            "overlay.yaml does not say why it has other values here.");
                } else {
                    parameters.add(parameter);
                }
            }
        }
        crosswalks.addAll(overlay.crosswalks());
        overlay.words().forEach((language, said) -> words.merge(language, said, Words::and));
        silenced.add(new TreeSet<>());
    }

    private void apply(
            OverlayChange change, String layer, String pointer, Map<String, Safeguard> own, List<Parameter> values) {
        String target = change.target();
        Safeguard card = safeguards.get(target);
        boolean isThere = change.change() == Kind.PARAMETER
                ? parameters.stream().anyMatch(parameter -> parameter.key().equals(target))
                : card != null;
        if (change.reason().isBlank()) {
            problem(layer, pointer, "A change needs a reason.");
        }
        if (isThere == (change.change() == Kind.ADD)) {
            problem(
                    layer,
                    pointer,
                    "\"" + target + "\" is " + (isThere ? "already" : "not") + " in " + base.id() + "@" + base.version()
                            + ".");
            return;
        }
        switch (change.change()) {
            case PARAMETER -> parameter(change, layer, pointer, values);
            case SEVERITY -> severity(change, layer, pointer, Objects.requireNonNull(card));
            case WAIVABLE -> waivable(change, layer, pointer, Objects.requireNonNull(card));
            case EXCLUDE -> {
                safeguards.remove(target);
                silence(target);
                record(change, layer, title(card), "", Direction.LOOSER);
            }
            case ADD, REPLACE -> {
                Safeguard now = own.get(target);
                if (now == null) {
                    problem(layer, pointer, "The overlay has no folder for the safeguard \"" + target + "\".");
                    return;
                }
                silence(target);
                safeguards.put(target, now);
                record(change, layer, title(card), now.title(), card == null ? Direction.STRICTER : stated(change));
            }
        }
    }

    private void parameter(OverlayChange change, String layer, String pointer, List<Parameter> values) {
        List<Parameter> now = values.stream()
                .filter(parameter -> parameter.key().equals(change.target()))
                .toList();
        if (now.isEmpty()) {
            problem(layer, pointer, "The overlay gives no values for \"" + change.target() + "\" in its parameters.");
            return;
        }
        String before = values(parameters, change.target());
        parameters.removeIf(parameter -> parameter.key().equals(change.target()));
        parameters.addAll(now);
        record(change, layer, before, values(parameters, change.target()), stated(change));
    }

    private void severity(OverlayChange change, String layer, String pointer, Safeguard card) {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(change.to())) {
                safeguards.put(
                        card.id(),
                        SafeguardBuilder.builder(card).severity(severity).build());
                record(
                        change,
                        layer,
                        card.severity().name().toLowerCase(Locale.ROOT),
                        change.to(),
                        severity.compareTo(card.severity()) < 0 ? Direction.STRICTER : Direction.LOOSER);
                return;
            }
        }
        problem(layer, pointer, "\"" + change.to() + "\" is no severity.");
    }

    private void waivable(OverlayChange change, String layer, String pointer, Safeguard card) {
        if (!List.of("yes", "no").contains(change.to())) {
            problem(layer, pointer, "Expected yes or no, found \"" + change.to() + "\".");
            return;
        }
        boolean now = change.to().equals("yes");
        safeguards.put(card.id(), SafeguardBuilder.builder(card).waivable(now).build());
        record(change, layer, card.waivable() ? "yes" : "no", change.to(), now ? Direction.LOOSER : Direction.STRICTER);
    }

    private void silence(String safeguard) {
        silenced.forEach(earlier -> earlier.add(safeguard));
    }

    private void record(OverlayChange change, String layer, String before, String after, Direction direction) {
        ledger.add(new Tailoring(
                layer,
                change.change(),
                change.target(),
                before,
                after,
                direction,
                change.reason(),
                change.citations()));
    }

    private static Direction stated(OverlayChange change) {
        return change.direction() == null ? Direction.DIFFERENT : change.direction();
    }

    private static String title(@Nullable Safeguard card) {
        return card == null ? "" : card.title();
    }

    private static String values(List<Parameter> all, String key) {
        return all.stream()
                .filter(parameter -> parameter.key().equals(key))
                .map(parameter -> parameter.value().toPlainString() + " " + parameter.unit()
                        + (parameter.from().isKnown() ? " from " + parameter.from() : "")
                        + (parameter.until().isKnown() ? " until " + parameter.until() : ""))
                .collect(Collectors.joining(", "));
    }

    private void problem(String layer, String pointer, String message) {
        problems.add(new Problem(layer, 0, pointer, message));
    }
}
