package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.finding.Effect;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.explain.Edit;
import dpi.safeguards.internal.explain.Openness;
import dpi.safeguards.internal.json.FactEdit;
import dpi.safeguards.internal.json.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a mitigation is assumed to change in a case: all of its effects, or none and the reason.
 *
 * @param edits the facts as they would be; empty if there are no effects, or they cannot be stated
 * @param refused why the effects cannot be stated in this case; empty if they can
 */
record AssumedEffects(List<Edit> edits, String refused) {

    /** By which fields a fact is the same thing, whatever it says about it. */
    private static final Map<FactKind, List<String>> SAME = Map.of(
            FactKind.CLAUSE, List.of("tender", "topic"),
            FactKind.CONTROL, List.of("about", "kind"),
            FactKind.MECHANISM, List.of("about", "kind"),
            FactKind.CAPACITY, List.of("holder", "topic"),
            FactKind.ASSESSMENT, List.of("about", "kind"));

    /** What of a tender can be done after bids are closed. */
    private static final Set<String> AT_ANY_TIME = Set.of("id", "methodJustified");

    AssumedEffects {
        edits = List.copyOf(edits);
    }

    /** {@return what the mitigation would change if it were done for the subject in the case} */
    static AssumedEffects of(Mitigation mitigation, Fact subject, CaseFile caseFile) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < mitigation.effects().size(); i++) {
            Effect effect = mitigation.effects().get(i);
            try {
                Map<String, String> fields = resolved(effect, subject, caseFile);
                edits.addAll(
                        fields.containsKey("id")
                                ? List.of(change(effect.fact(), fields, caseFile))
                                : add(
                                        effect.fact(),
                                        fields,
                                        mitigation.key() + "-" + subject.id() + "-" + (i + 1),
                                        caseFile));
            } catch (InputException e) {
                return new AssumedEffects(List.of(), e.problems().get(0).message());
            } catch (IllegalArgumentException e) {
                return new AssumedEffects(List.of(), String.valueOf(e.getMessage()));
            }
        }
        return new AssumedEffects(edits, "");
    }

    private static Map<String, String> resolved(Effect effect, Fact subject, CaseFile caseFile) {
        Map<String, String> fields = new TreeMap<>();
        effect.with()
                .forEach((field, value) -> fields.put(
                        field,
                        switch (value) {
                            case "$subject" -> subject.id();
                            case "$today" -> caseFile.clocks().factsAsOf().toString();
                            case "$country" -> {
                                if (!caseFile.country().isStated()) {
                                    throw new IllegalArgumentException(
                                            "It changes something about the country, and none is stated.");
                                }
                                yield caseFile.country().id();
                            }
                            default -> value;
                        }));
        return fields;
    }

    private static Edit change(FactKind kind, Map<String, String> fields, CaseFile caseFile) {
        String id = fields.getOrDefault("id", "");
        Fact fact = caseFile.facts().stream()
                .filter(each -> FactKind.of(each) == kind && each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("It changes one of the " + kind.key() + ", and \"" + id
                        + "\" is none of the " + kind.key() + " of the case."));
        PartialDate today = caseFile.clocks().factsAsOf();
        Openness openness = Openness.of(fact, caseFile.facts(), today);
        if (kind == FactKind.TENDER && openness.open() == Answer.NO && !AT_ANY_TIME.containsAll(fields.keySet())) {
            throw new IllegalArgumentException(openness.why());
        }
        Map<String, String> others = new TreeMap<>(fields);
        others.remove("id");
        return new Edit(FactEdit.changed(fact, others), false, others);
    }

    /** Where the case already has a fact about the same thing, that is the one which says something else then. */
    private static List<Edit> add(FactKind kind, Map<String, String> fields, String name, CaseFile caseFile) {
        List<String> same = SAME.getOrDefault(kind, List.of());
        List<Edit> edits = new ArrayList<>();
        for (Fact fact : caseFile.facts()) {
            boolean isDone = fact instanceof Assessment assessment && assessment.completed() == Answer.YES;
            boolean isIt = FactKind.of(fact) == kind
                    && !same.isEmpty()
                    && !isDone
                    && same.stream()
                            .allMatch(field -> FactEdit.stated(fact, field).equals(fields.get(field)));
            if (isIt) {
                edits.add(new Edit(FactEdit.changed(fact, fields), false, fields));
            }
        }
        if (!edits.isEmpty()) {
            return edits;
        }
        String id = "assumed-" + Names.of(kind) + "-" + name;
        boolean taken = caseFile.facts().stream().anyMatch(fact -> fact.id().equals(id));
        return taken ? List.of() : List.of(new Edit(FactEdit.added(kind, id, fields), true, fields));
    }
}
