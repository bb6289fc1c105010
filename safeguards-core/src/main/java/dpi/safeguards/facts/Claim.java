package dpi.safeguards.facts;

import java.util.List;

/**
 * One of several values that sources give for the same field and that do not agree; the fact keeps them all.
 *
 * @param field the field of the fact that the claim is about
 * @param value the value claimed, as the source writes it
 * @param sources keys of the sources that claim it
 */
public record Claim(String field, String value, List<String> sources) {

    /** Checks that the claim says something. */
    public Claim {
        field = Text.required(field, "A claim", "field");
        value = Text.required(value, "The claim about \"" + field + "\"", "value");
        sources = Lists.copy(sources);
    }
}
