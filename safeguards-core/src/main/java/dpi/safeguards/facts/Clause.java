package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What the documents of a tender or contract say, or leave out on purpose, about a topic.
 *
 * @param id its key in the case
 * @param tender the tender or contract
 * @param topic what it deals with
 * @param stated yes if the documents require it, no if they exclude it, unknown if they were not read for it
 * @param text the words used; empty if not copied
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Clause(String id, String tender, ClauseTopic topic, Answer stated, String text, Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Clause {
        id = Text.required(id, "A clause", "id");
        tender = Text.required(tender, "Clause \"" + id + "\"", "tender");
        topic = Text.required(topic, "Clause \"" + id + "\"", "topic");
        stated = Answer.orUnknown(stated);
        text = Text.orEmpty(text);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return topic + " clause of " + tender;
    }
}
