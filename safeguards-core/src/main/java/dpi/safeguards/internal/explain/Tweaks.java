package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tries what {@link Changeable} allows on one fact. Notes why something could not be tried. Not thread-safe. */
final class Tweaks {

    private static final int MOST_DAYS_TRIED = 24;
    private static final Set<FactKind> SELF_EVIDENT =
            EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER, FactKind.COMPLETE);

    private final List<Fact> facts;
    private final Editor editor;
    private final PartialDate today;
    private final Set<String> reasons = new TreeSet<>();

    Tweaks(List<Fact> facts, Editor editor, PartialDate today) {
        this.facts = facts;
        this.editor = editor;
        this.today = today;
    }

    /** {@return why something could not be changed, in words} */
    Set<String> reasons() {
        return reasons;
    }

    /** Says why facts of the kind cannot be changed, unless it is one of which nobody would think so. */
    void cannot(FactKind kind) {
        if (!SELF_EVIDENT.contains(kind)) {
            reasons.add(Changeable.whyFixed(kind));
        }
    }

    /** Says why the fact cannot be changed: because it is too late, or because of what it is. */
    void cannot(Fact fact) {
        Openness openness = Openness.of(fact, facts, today);
        if (openness.open() == Answer.NO) {
            reasons.add(openness.why());
        } else {
            cannot(FactKind.of(fact));
        }
    }

    void tooLate() {
        reasons.add("It had to be done by a day that has passed; done now it would not count.");
    }

    /** {@return whether the fact, which is not in the case yet, could come into it} */
    boolean mayAdd(Fact fact) {
        return isOpen(fact);
    }

    /** {@return ways to change one field or, where none is enough, two fields of the fact so that it is as wanted} */
    List<Edit> of(Fact fact, Predicate<Fact> wanted) {
        List<Changeable> fields = Changeable.in(FactKind.of(fact));
        List<Edit> found = new ArrayList<>();
        boolean shut = false;
        for (Changeable field : fields) {
            if (field.when() == Changeable.While.TERMS_ARE_OPEN && shut(fact, field, wanted)) {
                shut = true;
                continue;
            }
            first(fact, field, Map.of(), wanted, found);
        }
        if (found.isEmpty() && !shut) {
            for (int i = 0; i < fields.size(); i++) {
                for (String value : targets(fact, fields.get(i))) {
                    for (int j = i + 1; j < fields.size(); j++) {
                        first(fact, fields.get(j), Map.of(fields.get(i).field(), value), wanted, found);
                    }
                }
            }
        }
        return found;
    }

    /** Notes the reason only where the change would have helped. */
    private boolean shut(Fact fact, Changeable field, Predicate<Fact> wanted) {
        Openness openness = Openness.of(fact, facts, today);
        if (openness.open() != Answer.NO) {
            return false;
        }
        List<Edit> would = new ArrayList<>();
        first(fact, field, Map.of(), wanted, would);
        if (!would.isEmpty()) {
            reasons.add(openness.why());
        }
        return true;
    }

    /** The first value of the field with which the fact is as wanted. */
    private void first(
            Fact fact, Changeable field, Map<String, String> also, Predicate<Fact> wanted, List<Edit> found) {
        for (String value : targets(fact, field)) {
            Map<String, String> fields = new TreeMap<>(also);
            fields.put(field.field(), value);
            if (field.isDated()) {
                fields.put(Changeable.dated(field.kind()), today.toString());
            }
            Fact changed = editor.changed(fact, fields).orElse(null);
            if (changed != null && wanted.test(changed)) {
                found.add(new Edit(changed, false, fields));
                return;
            }
        }
    }

    private boolean isOpen(Fact fact) {
        Openness openness = Openness.of(fact, facts, today);
        if (openness.open() == Answer.NO) {
            reasons.add(openness.why());
        }
        return openness.open() != Answer.NO;
    }

    private List<String> targets(Fact fact, Changeable field) {
        String now = editor.stated(fact, field.field());
        List<String> targets = new ArrayList<>();
        for (String target : field.targets()) {
            switch (target) {
                case Changeable.TODAY -> targets.add(today.toString());
                case Changeable.SOONER -> {
                    if (date(now).isAfter(today) == Answer.YES) {
                        targets.add(today.toString());
                    }
                }
                case Changeable.NEEDED -> {
                    if (fact instanceof Capacity capacity && capacity.needed() != null) {
                        targets.add(capacity.needed().toString());
                    }
                }
                case Changeable.LATER -> later(fact, field).forEach(targets::add);
                default -> targets.add(target);
            }
        }
        targets.remove(now);
        boolean counted = fact instanceof Capacity capacity && capacity.trained() != null && capacity.needed() != null;
        return counted && field == Changeable.CAPACITY_IN_PLACE ? List.of() : targets;
    }

    /** Days that a rule may ask for: so many days, as some parameter says, after another day of the tender. */
    private List<String> later(Fact fact, Changeable field) {
        if (!(fact instanceof Tender tender)) {
            return List.of();
        }
        PartialDate now = field == Changeable.TENDER_CLOSES_ON ? tender.closesOn() : tender.questionsUntil();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (PartialDate from : List.of(tender.publishedOn(), tender.questionsUntil(), tender.closesOn(), today)) {
            LocalDate start = exact(from);
            if (start == null) {
                continue;
            }
            for (Fact each : facts) {
                if (each instanceof Parameter parameter && parameter.unit().equals("days")) {
                    int count = parameter.value().intValue();
                    days.add(start.plusDays(count));
                    days.add(start.plusDays(count + 1L));
                }
            }
        }
        LocalDate last = field == Changeable.TENDER_CLOSES_ON ? null : exact(tender.closesOn());
        return days.stream()
                .map(PartialDate::of)
                .filter(day -> day.isAfter(now) != Answer.NO && day.isBefore(today) == Answer.NO)
                .filter(day -> last == null || day.isAfter(PartialDate.of(last)) == Answer.NO)
                .limit(MOST_DAYS_TRIED)
                .map(PartialDate::toString)
                .toList();
    }

    private static PartialDate date(String text) {
        return text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text);
    }

    private static @Nullable LocalDate exact(PartialDate date) {
        return date.isExact() ? LocalDate.parse(date.toString()) : null;
    }

    /** {@return ways to move a day of the fact, each later than the one before, by field} */
    Map<Changeable, List<Edit>> movedDays(Fact fact) {
        Map<Changeable, List<Edit>> moved = new TreeMap<>();
        for (Changeable field : Changeable.in(FactKind.of(fact))) {
            if (field.targets().contains(Changeable.LATER)) {
                List<Edit> edits = new ArrayList<>();
                for (String day : new LinkedHashSet<>(targets(fact, field))) {
                    Map<String, String> fields = Map.of(field.field(), day);
                    editor.changed(fact, fields).ifPresent(changed -> edits.add(new Edit(changed, false, fields)));
                }
                moved.put(field, edits);
            }
        }
        return moved;
    }
}
