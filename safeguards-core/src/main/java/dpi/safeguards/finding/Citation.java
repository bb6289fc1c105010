package dpi.safeguards.finding;

/**
 * A text that a safeguard refers to.
 *
 * @param key its key in the pack
 * @param title what a reader needs to find it
 * @param url its address; empty if it has none
 */
public record Citation(String key, String title, String url) {}
