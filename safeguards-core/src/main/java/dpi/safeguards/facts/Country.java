package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The country a case is about.
 *
 * @param id its two-letter code of ISO 3166-1
 * @param name its usual short name
 * @param region the region it is counted to; empty if not stated
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Country(String id, String name, String region, Provenance provenance) implements Fact {

    /** No country is stated. It is no fact: nothing is judged on it. Its id is one that ISO 3166-1 gives to nobody. */
    public static final Country NOT_STATED = new Country("ZZ", "Country not stated", "", Provenance.NONE);

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Country {
        id = Text.required(id, "The country", "id");
        name = Text.required(name, "The country \"" + id + "\"", "name");
        region = Text.orEmpty(region);
        provenance = Provenance.orNone(provenance);
    }

    /** {@return whether this is a country at all; only {@link #NOT_STATED} is not} */
    public boolean isStated() {
        return !equals(NOT_STATED);
    }

    @Override
    public String label() {
        return name;
    }
}
