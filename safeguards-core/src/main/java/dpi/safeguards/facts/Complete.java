package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Locale;
import java.util.TreeSet;

/**
 * That the case lists every fact of a kind: only then is the absence of one evidence.
 *
 * @param id its key in the case
 * @param of the kind of facts
 * @param topic the topic it is limited to, one of {@link FactKind#topics} or, for laws, {@link #AMENDMENTS}; empty for
 *     all
 * @param about the subject it is limited to; empty for all
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Complete(String id, FactKind of, String topic, String about, Provenance provenance) implements Fact {

    /** The topic that stands for the changes to a law: the case lists all of them. */
    public static final String AMENDMENTS = "AMENDMENTS";

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Complete {
        id = Text.required(id, "A completeness statement", "id");
        of = Text.required(of, "Completeness statement \"" + id + "\"", "of");
        topic = Text.orEmpty(topic).toUpperCase(Locale.ROOT).replace('-', '_');
        if (!topic.isEmpty() && !of.topics().contains(topic) && !(of == FactKind.LAW && topic.equals(AMENDMENTS))) {
            throw new IllegalArgumentException("Completeness statement \"" + id + "\" is limited to \"" + topic
                    + "\", which is no topic of " + of.key() + "; " + topicsOf(of));
        }
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

    private static String topicsOf(FactKind of) {
        TreeSet<String> topics = new TreeSet<>(of.topics());
        if (of == FactKind.LAW) {
            topics.add(AMENDMENTS);
        }
        return topics.isEmpty()
                ? "it has none, so leave the topic out."
                : "topics are "
                        + String.join(", ", topics).toLowerCase(Locale.ROOT).replace('_', '-') + ".";
    }
}
