package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.RuleOutline;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts that differ from one in a single value, chosen from the values that the rules of a safeguard speak of. */
final class FactVariants {

    /**
     * A fact with another value.
     *
     * @param fact the fact
     * @param difference the key and the value, as a case writes them
     */
    record Variant(Fact fact, String difference) {}

    private static final Set<String> NOT_VARIED =
            Set.of("id", "name", "title", "text", "by", "note", "sources", "amount", "technology");

    private final Set<Enum<?>> constants = new LinkedHashSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();
    private final Set<PartialDate> days = new LinkedHashSet<>();

    FactVariants(Collection<RuleOutline> rules, List<Parameter> parameters) {
        for (RuleOutline rule : rules) {
            days.add(rule.inForceFrom());
            days.add(rule.inForceUntil());
            for (Condition condition : rule.conditions()) {
                for (Constraint constraint : condition.constraints()) {
                    constraint.operands().forEach(this::note);
                    constraint.path().steps().forEach(step -> step.arguments().forEach(this::note));
                }
            }
        }
        for (Parameter parameter : parameters) {
            if (texts.contains(parameter.key())) {
                note(parameter.value());
                days.add(parameter.from());
                days.add(parameter.until());
            }
        }
    }

    private void note(Operand operand) {
        switch (operand.form()) {
            case CONSTANT -> {
                Enum<?>[] all = Outlines.constants(operand);
                String name = operand.text().substring(operand.text().indexOf('.') + 1);
                for (int i = 0; i < all.length; i++) {
                    if (all[i].name().equals(name)) {
                        constants.add(all[i]);
                        constants.add(all[(i + 1) % all.length]);
                        constants.add(all[(i + all.length - 1) % all.length]);
                    }
                }
            }
            case NUMBER -> note(new BigDecimal(operand.text()));
            case TEXT -> texts.add(operand.text());
            case VARIABLE, BOOLEAN -> {}
        }
    }

    private void note(BigDecimal number) {
        numbers.addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE)));
    }

    /** {@return days around those that the case and the rules speak of} */
    Set<PartialDate> days(CaseFile caseFile) {
        Set<PartialDate> all = new LinkedHashSet<>(days);
        all.add(caseFile.clocks().factsAsOf());
        for (Fact fact : caseFile.facts()) {
            for (Object value : values(fact)) {
                if (value instanceof PartialDate date) {
                    all.add(date);
                }
            }
        }
        return NearbyCases.around(all);
    }

    /** {@return the fact under another id} */
    Fact renamed(Fact fact, String id) {
        Object[] values = values(fact);
        RecordComponent[] components = fact.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals("id")) {
                values[i] = id;
            }
        }
        Object made = make(fact.getClass(), values);
        return made == null ? fact : (Fact) made;
    }

    /** {@return the facts that differ from this one in one value} */
    List<Variant> of(Fact fact, CaseFile caseFile) {
        List<Variant> variants = new ArrayList<>();
        for (Change change : changes((Record) fact, caseFile, 0)) {
            variants.add(new Variant((Fact) change.record(), change.difference()));
        }
        return variants;
    }

    private record Change(Record record, String difference) {}

    private List<Change> changes(Record record, CaseFile caseFile, int depth) {
        List<Change> changes = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        @Nullable Object[] values = values(record);
        for (int i = 0; i < components.length; i++) {
            if (NOT_VARIED.contains(components[i].getName()) || components[i].getType() == Provenance.class) {
                continue;
            }
            for (Other other : others(components[i], values[i], caseFile, depth)) {
                @Nullable Object[] changed = values.clone();
                changed[i] = other.value();
                Object made = make(record.getClass(), changed);
                if (made != null && !made.equals(record)) {
                    changes.add(new Change((Record) made, components[i].getName() + ": " + other.written()));
                }
            }
        }
        return changes;
    }

    private record Other(@Nullable Object value, String written) {}

    private List<Other> others(RecordComponent component, @Nullable Object value, CaseFile caseFile, int depth) {
        Class<?> type = component.getType();
        List<Other> others = new ArrayList<>();
        if (type == Answer.class) {
            Arrays.stream(Answer.values()).forEach(answer -> others.add(new Other(answer, Names.of(answer))));
        } else if (type.isEnum()) {
            constants.stream()
                    .filter(constant -> constant.getDeclaringClass() == type)
                    .forEach(constant -> others.add(new Other(constant, Names.of(constant))));
        } else if (type == Integer.class || type == BigDecimal.class) {
            for (BigDecimal number : numbers) {
                others.add(new Other(
                        type == BigDecimal.class ? number : (Object) number.intValue(), number.toPlainString()));
            }
            others.add(new Other(null, "(left out)"));
        } else if (type == PartialDate.class) {
            others.add(new Other(PartialDate.UNKNOWN, "(left out)"));
            days(caseFile).forEach(day -> others.add(new Other(day, "\"" + day + "\"")));
        } else if (type == String.class) {
            references(String.valueOf(value), caseFile)
                    .forEach(text -> others.add(new Other(text, text.isEmpty() ? "(left out)" : text)));
        } else if (value instanceof Collection<?> items) {
            collections(items, type, component, caseFile, depth, others);
        }
        return others;
    }

    private Set<String> references(String value, CaseFile caseFile) {
        Set<String> others = new LinkedHashSet<>();
        others.add("");
        caseFile.facts().stream()
                .filter(fact -> Set.of(
                                FactKind.SYSTEM, FactKind.TENDER, FactKind.INSTITUTION, FactKind.LAW, FactKind.CONTRACT)
                        .contains(FactKind.of(fact)))
                .forEach(fact -> others.add(fact.id()));
        others.add(caseFile.country().id());
        texts.stream()
                .filter(text -> text.equals(text.toUpperCase(Locale.ROOT)))
                .forEach(others::add);
        others.add("another");
        others.remove(value);
        return others;
    }

    private void collections(
            Collection<?> items,
            Class<?> type,
            RecordComponent component,
            CaseFile caseFile,
            int depth,
            List<Other> others) {
        for (Object item : items) {
            List<Object> rest = new ArrayList<>(items);
            rest.remove(item);
            others.add(new Other(collection(type, rest), written(rest)));
            if (item instanceof Record inner && depth == 0) {
                for (Change change : changes(inner, caseFile, depth + 1)) {
                    List<Object> changed = new ArrayList<>(rest);
                    changed.add(change.record());
                    others.add(new Other(collection(type, changed), "one of them " + change.difference()));
                }
            }
        }
        String element = component.getGenericType().getTypeName();
        for (Enum<?> constant : constants) {
            if (element.contains("<" + constant.getDeclaringClass().getName() + ">") && !items.contains(constant)) {
                List<Object> more = new ArrayList<>(items);
                more.add(constant);
                others.add(new Other(collection(type, more), written(more)));
            }
        }
    }

    private static Collection<Object> collection(Class<?> type, List<Object> items) {
        return type == Set.class ? new LinkedHashSet<>(items) : items;
    }

    private static String written(List<Object> items) {
        return items.stream()
                .map(item -> item instanceof Enum<?> constant ? Names.of(constant) : String.valueOf(item))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static @Nullable Object[] values(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return component.getAccessor().invoke(record);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(component + " cannot be read", e);
                    }
                })
                .toArray();
    }

    /** The record with these values, or null if it refuses them. */
    private static @Nullable Object make(Class<?> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return null;
            }
            throw new IllegalStateException(type + " could not be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }
}
