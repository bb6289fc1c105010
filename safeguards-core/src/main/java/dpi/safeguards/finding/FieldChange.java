package dpi.safeguards.finding;

/**
 * Another value in a field of a fact.
 *
 * @param field the field, as a case file writes it
 * @param from the value now; empty if nothing is stated
 * @param to the value after the change, as a case file writes it
 */
public record FieldChange(String field, String from, String to) {}
