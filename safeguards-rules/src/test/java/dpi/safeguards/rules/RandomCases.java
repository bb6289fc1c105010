package dpi.safeguards.rules;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Cases made at random from a seed, dense enough that rules match: few ids, few dates, every kind of fact. */
public final class RandomCases {

    private static final Set<FactKind> LISTED = EnumSet.complementOf(
            EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER, FactKind.INDICATOR, FactKind.WAIVER));
    private static final List<String> DATES =
            List.of("1968", "1994-12-31", "2019-10", "2024-01-01", "2024-02-20", "2025", "2025-06-01", "2025-06-30");
    private static final List<String> TOPICS =
            List.of("", "DPIA", "REDRESS", "OFFLINE_CHANNEL", "SECURITY_AUDIT", "DATA_PROTECTION", "AMENDMENTS");

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

    private final Random random;
    private final List<String> safeguards;
    private final List<String> ids = new ArrayList<>(List.of("ZZ"));

    private RandomCases(long seed, List<String> safeguards) {
        this.random = new Random(seed);
        this.safeguards = safeguards;
    }

    public static CaseFile make(long seed, List<String> safeguards) {
        return new RandomCases(seed, safeguards).make();
    }

    private CaseFile make() {
        Map<FactKind, Integer> counts = new LinkedHashMap<>();
        for (FactKind kind : LISTED) {
            int count = random.nextInt(3);
            counts.put(kind, count);
            for (int i = 0; i < count; i++) {
                ids.add(kind.key() + "-" + i);
            }
        }
        List<Fact> facts = new ArrayList<>();
        counts.forEach((kind, count) -> {
            for (int i = 0; i < count; i++) {
                facts.add(fact(kind, kind.key() + "-" + i));
            }
        });
        Country country = new Country("ZZ", "Anyland", "", Provenance.NONE);
        return CaseFile.of("Random", Clocks.at(LocalDate.of(2025, 6, 15)), country, facts);
    }

    private Fact fact(FactKind kind, String id) {
        RecordComponent[] components = components(kind.type());
        while (true) {
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("id") ? id : value(components[i]);
            }
            Fact fact = construct(kind.type(), values);
            if (fact != null) {
                return fact;
            }
        }
    }

    /** {@return the fact with these values, or null if it refuses them} */
    static <T extends Fact> @Nullable T construct(Class<T> type, @Nullable Object[] values) {
        try {
            return type.cast(constructor(type).newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == String.class) {
            return switch (name) {
                case "safeguard" -> pick(safeguards);
                case "topic" -> pick(TOPICS);
                case "framework" -> "dpi-safeguards";
                case "control" -> pick(safeguards);
                default -> random.nextInt(5) == 0 ? "" : pick(ids);
            };
        }
        if (type == Provenance.class) {
            return Provenance.NONE;
        }
        if (type == Set.class || type == List.class) {
            return collection(component);
        }
        if (type == Map.class) {
            return Map.of();
        }
        return plain(type);
    }

    private @Nullable Object plain(Class<?> type) {
        if (type == Answer.class) {
            return pick(List.of(Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN));
        }
        if (type.isEnum()) {
            return pick(Arrays.asList(type.getEnumConstants()));
        }
        if (type == PartialDate.class) {
            return random.nextInt(4) == 0 ? PartialDate.UNKNOWN : PartialDate.parse(pick(DATES));
        }
        if (type == Integer.class) {
            return random.nextInt(4) == 0 ? null : Integer.valueOf(random.nextInt(4));
        }
        if (type == BigDecimal.class) {
            return random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(1001), 1);
        }
        if (type == Money.class) {
            return random.nextBoolean() ? null : new Money(BigDecimal.TEN, "USD");
        }
        if (type.isRecord()) {
            return nested(type);
        }
        throw new IllegalStateException("No random value for " + type);
    }

    private Object nested(Class<?> type) {
        RecordComponent[] components = components(type);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Class<?> inner = components[i].getType();
            values[i] = inner == String.class ? "text" : inner == List.class ? List.of() : plain(inner);
            if (inner == Integer.class) {
                values[i] = 1;
            }
        }
        try {
            return constructor(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object collection(RecordComponent component) {
        Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        Set<Object> items = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            items.add(item == String.class ? pick(ids) : java.util.Objects.requireNonNull(plain((Class<?>) item)));
        }
        return component.getType() == Set.class ? items : List.copyOf(items);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static RecordComponent[] components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, Class::getRecordComponents);
    }

    private static Constructor<?> constructor(Class<?> type) {
        return CONSTRUCTORS.computeIfAbsent(type, key -> {
            Class<?>[] types =
                    Arrays.stream(components(key)).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return key.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
