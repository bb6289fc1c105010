package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.CapacityBuilder;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Group;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.input.InputException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts from values by field, as effects of mitigations and proposed changes give them. */
class FactEditTest {

    @Test
    void addsAFactAndMarksItAsAssumed() {
        Clause clause = (Clause)
                FactEdit.added(FactKind.CLAUSE, "c1", Map.of("tender", "t1", "topic", "data-export", "stated", "yes"));
        assertEquals(ClauseTopic.DATA_EXPORT, clause.topic());
        assertEquals(Answer.YES, clause.stated());
        assertTrue(clause.provenance().note().startsWith("Assumed"), clause.toString());
    }

    @Test
    void readsSetsMapsDatesAndNumbers() {
        Consultation talk = (Consultation) FactEdit.added(
                FactKind.CONSULTATION, "k", Map.of("about", "s", "groups", "women, rural", "heldOn", "2025-02"));
        assertEquals(Set.of(Group.WOMEN, Group.RURAL), talk.groups());
        assertEquals(PartialDate.parse("2025-02"), talk.heldOn());
        Law law = (Law) FactEdit.added(
                FactKind.LAW, "l", Map.of("title", "Rules", "topics", "payments", "provisions.dpia", "yes"));
        assertEquals(Map.of(Provision.DPIA, Answer.YES), law.provisions());
        Capacity capacity = (Capacity)
                FactEdit.added(FactKind.CAPACITY, "c", Map.of("holder", "s", "topic", "front-line", "trained", "12"));
        assertEquals(12, capacity.trained());
    }

    @Test
    void changesOnlyTheFieldAskedForAndKeepsWhereTheFactComesFrom() {
        Provenance read = new Provenance(List.of(), Confidence.LIKELY, "/capacities/0", "a note", List.of());
        Capacity before = CapacityBuilder.builder()
                .id("c")
                .holder("s")
                .topic(CapacityTopic.FRONT_LINE)
                .needed(12)
                .provenance(read)
                .build();
        Capacity after = (Capacity) FactEdit.changed(before, Map.of("inPlace", "yes"));
        assertEquals(CapacityBuilder.builder(before).inPlace(Answer.YES).build(), after);
        assertEquals("12", FactEdit.stated(before, "needed"));
        assertEquals("", FactEdit.stated(before, "inPlace"));
    }

    @Test
    void refusesWhatAFactCannotStateAndSaysWhatItCould() {
        InputException value = assertThrows(
                InputException.class,
                () -> FactEdit.added(FactKind.CLAUSE, "c", Map.of("tender", "t", "topic", "exits", "stated", "yes")));
        assertTrue(String.valueOf(value.getMessage()).contains("Maybe \"exit\"?"), value.getMessage());
        InputException field = assertThrows(
                InputException.class,
                () -> FactEdit.added(FactKind.CLAUSE, "c", Map.of("tender", "t", "topic", "exit", "state", "yes")));
        assertTrue(String.valueOf(field.getMessage()).contains("\"state\" is not a key here"), field.getMessage());
        assertThrows(InputException.class, () -> FactEdit.added(FactKind.CLAUSE, "c", Map.of("topic", "exit")));
        assertThrows(
                InputException.class,
                () -> FactEdit.added(
                        FactKind.CAPACITY, "c", Map.of("holder", "s", "topic", "front-line", "trained", "many")));
    }
}
