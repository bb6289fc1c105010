package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * That the case lists every fact of a kind: only then is the absence of one evidence.
 *
 * @param id its key in the case
 * @param of the kind of facts
 * @param topic the constant of the topic or kind it is limited to; empty for all
 * @param about the subject it is limited to; empty for all
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Complete(String id, FactKind of, String topic, String about, Provenance provenance) implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Complete {
        id = Text.required(id, "A completeness statement", "id");
        of = Text.required(of, "Completeness statement \"" + id + "\"", "of");
        topic = Text.orEmpty(topic);
        about = Text.orEmpty(about);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return "complete list of " + of.key();
    }

    /** {@return whether it holds for this topic, whatever the subject} */
    public Answer covers(String wantedTopic) {
        return Answer.of(about.isEmpty() && coversTopic(wantedTopic));
    }

    /** {@return whether it holds for this topic and this subject} */
    public Answer covers(String wantedTopic, String wantedSubject) {
        return Answer.of(coversTopic(wantedTopic) && (about.isEmpty() || about.equals(wantedSubject)));
    }

    private boolean coversTopic(String wanted) {
        return topic.isEmpty() || topic.equals(wanted);
    }
}
