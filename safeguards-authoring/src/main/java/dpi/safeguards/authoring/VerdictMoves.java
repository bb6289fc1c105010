package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.authoring.PackDiff.Entry;
import dpi.safeguards.authoring.PackDiff.Kind;
import dpi.safeguards.authoring.PackDiff.Sample;
import dpi.safeguards.authoring.PackDiff.Tip;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.json.RecordWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects, case by case, which verdicts two versions of a pack give otherwise. Not thread-safe. */
final class VerdictMoves {

    private static final int MOST_SAMPLES = 3;

    /** The keys of a card that say how much it weighs. */
    private static final Set<String> WEIGHT = Set.of("severity", "waivable");

    /** How often a safeguard's verdicts moved in one way, with the first few. */
    private static final class Moved {
        private final List<Sample> samples = new ArrayList<>();
        private int count;
    }

    private final ComparedPack before;
    private final ComparedPack after;
    private final Map<String, Safeguard> oldCards;
    private final Map<String, Safeguard> newCards;
    private final Map<Kind, Map<String, Moved>> moves = new EnumMap<>(Kind.class);
    private final List<String> stopped = new ArrayList<>();

    VerdictMoves(ComparedPack before, ComparedPack after) {
        this.before = before;
        this.after = after;
        this.oldCards = cards(before);
        this.newCards = cards(after);
        for (Kind kind : Kind.values()) {
            moves.put(kind, new TreeMap<>());
        }
    }

    private static Map<String, Safeguard> cards(ComparedPack pack) {
        Map<String, Safeguard> cards = new TreeMap<>();
        pack.safeguards().cards().forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    List<String> stopped() {
        return stopped;
    }

    void judge(String name, CaseFile caseFile) {
        Evaluation old = before.safeguards().evaluate(caseFile);
        Evaluation now = after.safeguards().evaluate(caseFile);
        if (old.completion() != Completion.COMPLETE || now.completion() != Completion.COMPLETE) {
            stopped.add(name);
            return;
        }
        for (Change change : now.changesSince(old)) {
            String id = change.safeguard().id();
            Moved moved = of(kind(change), id);
            moved.count++;
            if (moved.samples.size() < MOST_SAMPLES) {
                moved.samples.add(new Sample(
                        name,
                        change.subject(),
                        change.before(),
                        change.after(),
                        tipping(judgement(old, id, change.subject()), judgement(now, id, change.subject()))));
            }
        }
    }

    List<Entry> entries() {
        Set<String> unmoved = new TreeSet<>(oldCards.keySet());
        unmoved.addAll(newCards.keySet());
        moves.values().forEach(moved -> unmoved.removeAll(moved.keySet()));
        Map<String, Set<String>> oldRules = before.rules();
        Map<String, Set<String>> newRules = after.rules();
        for (String id : unmoved) {
            List<String> fields = fields(id);
            if (!oldCards.containsKey(id)) {
                of(Kind.ADDED, id);
            } else if (!newCards.containsKey(id)) {
                of(Kind.REMOVED, id);
            } else if (!oldRules.getOrDefault(id, Set.of()).equals(newRules.getOrDefault(id, Set.of()))) {
                of(Kind.RULES_ONLY, id);
            } else if (fields.stream().anyMatch(WEIGHT::contains)) {
                of(Kind.WEIGHT_ONLY, id);
            } else if (!fields.isEmpty()) {
                of(Kind.TEXT_ONLY, id);
            }
        }
        List<Entry> entries = new ArrayList<>();
        moves.forEach((kind, byId) -> byId.forEach(
                (id, moved) -> entries.add(new Entry(kind, id, title(id), moved.count, moved.samples, fields(id)))));
        return entries;
    }

    private Moved of(Kind kind, String id) {
        return Objects.requireNonNull(moves.get(kind)).computeIfAbsent(id, key -> new Moved());
    }

    private String title(String id) {
        Safeguard card = newCards.getOrDefault(id, oldCards.get(id));
        return card == null ? "" : card.title();
    }

    private Kind kind(Change change) {
        if (!oldCards.containsKey(change.safeguard().id())) {
            return Kind.ADDED;
        }
        if (!newCards.containsKey(change.safeguard().id())) {
            return Kind.REMOVED;
        }
        return switch (change.kind()) {
            case BROKEN, FOUND -> Kind.NEWLY_NOT_SATISFIED;
            case MADE_UNKNOWN, ASKED -> Kind.BECAME_UNDETERMINED;
            case CURED -> Kind.CURED;
            case ANSWERED, OTHER -> Kind.OTHER;
        };
    }

    /** The keys of the card that are different; none if one of the two has no such card. */
    private List<String> fields(String id) {
        Safeguard old = oldCards.get(id);
        Safeguard now = newCards.get(id);
        if (old == null || now == null) {
            return List.of();
        }
        ObjectNode one = RecordWriter.write(old);
        ObjectNode other = RecordWriter.write(now);
        Set<String> fields = new TreeSet<>();
        one.fieldNames().forEachRemaining(fields::add);
        other.fieldNames().forEachRemaining(fields::add);
        fields.removeIf(field -> one.path(field).equals(other.path(field)));
        return List.copyOf(fields);
    }

    private static Optional<Judgement> judgement(Evaluation evaluation, String safeguard, String subject) {
        return evaluation.judgements().stream()
                .filter(judgement -> judgement.safeguard().id().equals(safeguard)
                        && judgement.subject().id().equals(subject))
                .findFirst();
    }

    private static List<Tip> tipping(Optional<Judgement> old, Optional<Judgement> now) {
        List<Tip> tips = new ArrayList<>();
        difference(old, now, Judgement::supports, true, tips);
        difference(old, now, Judgement::contradicts, false, tips);
        difference(old, now, VerdictMoves::measures, true, tips);
        return tips;
    }

    private static void difference(
            Optional<Judgement> old,
            Optional<Judgement> now,
            Function<Judgement, List<Ground>> side,
            boolean supports,
            List<Tip> tips) {
        List<Ground> was = old.map(side).orElse(List.of());
        List<Ground> is = now.map(side).orElse(List.of());
        is.stream().filter(ground -> !was.contains(ground)).forEach(ground -> tips.add(tip(true, supports, ground)));
        was.stream().filter(ground -> !is.contains(ground)).forEach(ground -> tips.add(tip(false, supports, ground)));
    }

    private static List<Ground> measures(Judgement judgement) {
        return judgement.alignments().stream()
                .map(alignment -> new Ground(
                        "a measure already in place, "
                                + alignment.coverage().name().toLowerCase(Locale.ROOT),
                        List.of(alignment.measure())))
                .toList();
    }

    private static Tip tip(boolean came, boolean supports, Ground ground) {
        return new Tip(
                came,
                supports,
                ground.rule(),
                ground.facts().stream().map(VerdictMoves::shown).toList());
    }

    private static String shown(Fact fact) {
        return fact instanceof Parameter parameter
                ? parameter.key() + " = " + parameter.value().toPlainString() + " " + parameter.unit()
                : fact.id();
    }
}
