package dpi.safeguards.facts;

/**
 * A document or page a fact rests on.
 *
 * @param id short key, unique within a case file
 * @param title what the source is called
 * @param url where it can be found; empty if nowhere
 * @param accessed how or when it was read, in the compiler's words; empty if not stated
 */
public record Source(String id, String title, String url, String accessed) {

    /** Checks that the source can be named. */
    public Source {
        id = Text.required(id, "A source", "id");
        title = Text.required(title, "Source \"" + id + "\"", "title");
        url = Text.orEmpty(url);
        accessed = Text.orEmpty(accessed);
    }
}
