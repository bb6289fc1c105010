package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/**
 * A published figure about the country. Context only: indicators are not safeguards and no rule judges by them alone.
 *
 * @param id its key in the case
 * @param name what it measures
 * @param year the year it is for
 * @param value the figure as published
 * @param components parts it is made of, by name
 * @param scale how to read it; empty if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Indicator(
        String id,
        String name,
        Integer year,
        String value,
        Map<String, String> components,
        String scale,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Indicator {
        id = Text.required(id, "An indicator", "id");
        name = Text.required(name, "Indicator \"" + id + "\"", "name");
        year = Text.required(year, "Indicator \"" + id + "\"", "year");
        value = Text.orEmpty(value);
        components = Lists.sorted(components);
        scale = Text.orEmpty(scale);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return name;
    }
}
