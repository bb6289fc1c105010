package dpi.safeguards.report;

import dpi.safeguards.facts.Amendment;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.LawPart;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.StageEntry;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a fact states, field by field, in words: only what is known, without its label and where it comes from. */
final class FactWords {

    private FactWords() {}

    /**
     * {@return the statements, such as {@code published on 2025-02-11; closes on 2025-03-05}; empty if there are none}
     */
    static String of(Fact fact) {
        List<String> statements = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(component, fact);
            String words = value instanceof Provenance ? "" : words(value);
            if (!component.getName().equals("id") && !words.isEmpty() && !words.equals(fact.label())) {
                statements.add(FieldWords.split(component.getName()) + " " + words);
            }
        }
        return String.join("; ", statements);
    }

    private static String words(@Nullable Object value) {
        if (value == null || value.equals(PartialDate.UNKNOWN)) {
            return "";
        } else if (value instanceof Enum<?> constant) {
            return constant.name().equals("UNKNOWN") ? "" : PlainWords.code(constant);
        } else if (value instanceof Collection<?> items) {
            return String.join(", ", items.stream().map(FactWords::words).toList());
        } else if (value instanceof Map<?, ?> map) {
            return String.join(
                    ", ",
                    map.entrySet().stream()
                            .map(entry -> words(entry.getKey()) + " " + words(entry.getValue()))
                            .toList());
        } else if (value instanceof Money money) {
            return money.amount().toPlainString() + " " + money.currency();
        } else if (value instanceof StageEntry entry) {
            return entry.stage() + (entry.enteredOn().isKnown() ? " on " + entry.enteredOn() : "");
        } else if (value instanceof Amendment amendment) {
            return amendment.instrument() + (amendment.on().isKnown() ? " (" + amendment.on() + ")" : "");
        } else if (value instanceof LawPart part) {
            return part.label() + (part.from().isKnown() ? " from " + part.from() : "");
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static @Nullable Object value(RecordComponent component, Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
