package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.FieldChange;
import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.explain.Edit;
import dpi.safeguards.internal.explain.Editor;
import dpi.safeguards.internal.json.FactEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts changed in and added to a case: all of them, or the case stays as it is. */
final class CaseEdits implements Editor {

    @Override
    public Optional<Fact> changed(Fact fact, Map<String, String> fields) {
        try {
            return Optional.of(FactEdit.changed(fact, fields));
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Fact> added(FactKind kind, String id, Map<String, String> fields) {
        try {
            return Optional.of(FactEdit.added(kind, id, fields));
        } catch (InputException e) {
            return Optional.empty();
        }
    }

    @Override
    public String stated(Fact fact, String field) {
        return FactEdit.stated(fact, field);
    }

    @Override
    public String text(Object value) {
        return FactEdit.text(value);
    }

    /** {@return the case with the facts as they would be, those changed in their places and those added at the end} */
    static CaseFile applied(CaseFile caseFile, Collection<Edit> edits) {
        return new CaseFile(
                caseFile.title(),
                caseFile.note(),
                caseFile.clocks(),
                caseFile.country(),
                applied(caseFile.facts(), edits),
                caseFile.sources(),
                caseFile.openQuestions());
    }

    static List<Fact> applied(List<Fact> facts, Collection<Edit> edits) {
        Map<String, Edit> byKey = new LinkedHashMap<>();
        edits.forEach(edit -> byKey.put(edit.key(), edit));
        List<Fact> all = new ArrayList<>();
        for (Fact fact : facts) {
            Edit edit = byKey.remove(FactKind.of(fact).key() + "/" + fact.id());
            all.add(edit == null ? fact : edit.fact());
        }
        byKey.values().forEach(edit -> all.add(edit.fact()));
        return all;
    }

    /** {@return the edit in words of the case file} */
    static FactChange described(Edit edit, List<Fact> before) {
        FactKind kind = FactKind.of(edit.fact());
        Optional<Fact> now = before.stream()
                .filter(fact -> FactKind.of(fact) == kind
                        && fact.id().equals(edit.fact().id()))
                .findFirst();
        List<FieldChange> fields = new ArrayList<>();
        edit.fields().forEach((field, to) -> {
            String from = now.map(fact -> FactEdit.stated(fact, field)).orElse("");
            if (!from.equals(to)) {
                fields.add(new FieldChange(field, from, to));
            }
        });
        return new FactChange(kind, edit.fact().id(), now.isEmpty(), fields);
    }
}
