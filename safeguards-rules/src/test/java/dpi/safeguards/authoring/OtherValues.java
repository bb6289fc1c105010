package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Amendment;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Facts that differ from a given one in a single field, or in the answers to all that is open. */
final class OtherValues {

    private static final List<PartialDate> DATES = Stream.of("1950-01-01", "2010-06-01", "2150-01-01")
            .map(PartialDate::parse)
            .toList();

    private final List<PartialDate> dates = new ArrayList<>(DATES);
    private final List<String> texts;

    /** Values that a rule may compare with: those of the case, some near its dates, and those that are wanted. */
    OtherValues(CaseFile caseFile, Fact fact, List<String> wanted) {
        PartialDate today = caseFile.clocks().factsAsOf();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            if (get(component, fact) instanceof PartialDate date && date.isKnown()) {
                near(date, 0, 1, 5, 12, 45, 3000);
            }
        }
        near(today, 0, -1, 1, -20, 20, -200, 200, -800);
        texts = Stream.concat(
                        wanted.stream(),
                        Stream.concat(
                                caseFile.facts().stream().map(Fact::id),
                                Stream.of(caseFile.country().id(), "anything else")))
                .distinct()
                .toList();
    }

    private void near(PartialDate date, int... days) {
        for (int each : days) {
            dates.add(PartialDate.of(Objects.requireNonNull(date.earliest()).plusDays(each)));
        }
    }

    /**
     * {@return the fact with each other value in each of its fields, as far as such a fact can be, and with answers}
     */
    List<Fact> of(Fact fact) {
        List<Fact> others = new ArrayList<>();
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getName().equals("id")) {
                for (Object value : values(components[i], get(components[i], fact))) {
                    with(fact, i, value, others);
                }
            }
        }
        others.add(answered(fact, Answer.YES));
        others.add(answered(fact, Answer.NO));
        return others;
    }

    /** {@return the fact with this answer to everything that is open, for what needs several} */
    static Fact answered(Fact fact, Answer answer) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Fact answered = fact;
        for (int i = 0; i < components.length; i++) {
            if (get(components[i], fact) == Answer.UNKNOWN) {
                List<Fact> others = new ArrayList<>();
                with(answered, i, answer, others);
                answered = others.isEmpty() ? answered : others.get(0);
            }
        }
        return answered;
    }

    private List<?> values(RecordComponent component, Object now) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> !constant.toString().equals("UNKNOWN"))
                    .toList();
        } else if (type == PartialDate.class) {
            return dates;
        } else if (type == String.class) {
            return texts;
        } else if (type == Integer.class) {
            return List.of(0, 1, 2, 5, 40, 1000);
        } else if (type == BigDecimal.class) {
            return Stream.of("0", "1", "40", "99.9", "100000")
                    .map(BigDecimal::new)
                    .toList();
        } else if (type == Money.class) {
            return List.of(new Money(new BigDecimal("1000"), "USD"));
        } else if (type == Map.class) {
            return provisions((Map<?, ?>) now);
        }
        return type == Set.class || type == List.class
                ? several((ParameterizedType) component.getGenericType(), now)
                : List.of();
    }

    private List<?> several(ParameterizedType type, Object now) {
        Class<?> item = (Class<?>) type.getActualTypeArguments()[0];
        boolean set = type.getRawType() == Set.class;
        List<Object> values = new ArrayList<>();
        List<?> items = item.isEnum() ? List.of(item.getEnumConstants()) : item == String.class ? texts : List.of();
        items.forEach(each -> values.add(set ? Set.of(each) : List.of(each)));
        if (item == StageEntry.class) {
            for (Stage stage : Stage.values()) {
                dates.forEach(date -> values.add(stages((List<?>) now, new StageEntry(stage, date, 1))));
            }
        }
        if (item == Amendment.class) {
            dates.forEach(date -> values.add(((List<?>) now)
                    .stream()
                            .map(Amendment.class::cast)
                            .map(each -> new Amendment(each.instrument(), date, List.of()))
                            .toList()));
        }
        return values;
    }

    private static List<?> stages(List<?> now, StageEntry entry) {
        return Stream.concat(now.stream().map(StageEntry.class::cast), Stream.of(entry))
                .filter(each -> each.equals(entry) || each.stage() != entry.stage())
                .sorted(Comparator.comparing(StageEntry::stage))
                .toList();
    }

    private static List<?> provisions(Map<?, ?> now) {
        List<Object> maps = new ArrayList<>();
        for (Provision provision : Provision.values()) {
            for (Answer answer : List.of(Answer.YES, Answer.NO)) {
                Map<Object, Object> map = new TreeMap<>(now);
                map.put(provision, answer);
                maps.add(map);
            }
        }
        return maps;
    }

    private static void with(Fact fact, int place, Object value, List<Fact> others) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] arguments =
                Arrays.stream(components).map(each -> get(each, fact)).toArray();
        arguments[place] = value;
        try {
            others.add((Fact) fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments));
        } catch (InvocationTargetException e) {
            // such a fact cannot be
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
