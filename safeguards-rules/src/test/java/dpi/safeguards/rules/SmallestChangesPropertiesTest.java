package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.ChangeSet;
import dpi.safeguards.finding.FactChange;
import dpi.safeguards.finding.FieldChange;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SmallestChanges;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.json.FactEdit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold of the smallest changes, whatever the case says. */
class SmallestChangesPropertiesTest {

    private static final int LOOKED_AT = 3;
    private static final Set<FactKind> NOBODYS = EnumSet.of(
            FactKind.LAW,
            FactKind.SYSTEM,
            FactKind.ATTESTATION,
            FactKind.COMPLETE,
            FactKind.EXISTING_MEASURE,
            FactKind.MEASUREMENT,
            FactKind.INDICATOR,
            FactKind.WAIVER);

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final List<String> IDS =
            SAFEGUARDS.cards().stream().map(Safeguard::id).toList();

    @Property(tries = 20)
    void eachSetMeetsTheSafeguardAndNoSmallerOneDoes(@ForAll long seed) {
        CaseFile caseFile = RandomCases.make(seed, IDS);
        Evaluation before = SAFEGUARDS.evaluate(caseFile);
        List<Judgement> unmet = new ArrayList<>(before.judgements().stream()
                .filter(judgement -> judgement.verdict() != Verdict.SATISFIED)
                .toList());
        java.util.Collections.shuffle(unmet, new Random(seed));
        for (Judgement judgement : unmet.subList(0, Math.min(LOOKED_AT, unmet.size()))) {
            String safeguard = judgement.safeguard().id();
            String subject = judgement.subject().id();
            SmallestChanges found = SAFEGUARDS.smallestChanges(caseFile, safeguard, subject);
            assertEquals(!found.sets().isEmpty(), found.outcome() == SmallestChanges.Outcome.FOUND);
            assertEquals(found, SAFEGUARDS.smallestChanges(caseFile, safeguard, subject));
            for (ChangeSet set : found.sets()) {
                assertTrue(set.changes().size() <= found.mostChanges(), set.toString());
                Evaluation after = SAFEGUARDS.evaluate(applied(caseFile, set.changes()));
                assertEquals(Verdict.SATISFIED, verdict(after, safeguard, subject), set.toString());
                assertEquals(
                        after.changesSince(before).stream()
                                .filter(change -> !change.safeguard().id().equals(safeguard)
                                        || !change.subject().equals(subject))
                                .toList(),
                        set.sideEffects());
                for (FactChange change : set.changes()) {
                    assertFalse(NOBODYS.contains(change.kind()), change.toString());
                    List<FactChange> others = new ArrayList<>(set.changes());
                    others.remove(change);
                    assertFalse(
                            verdict(SAFEGUARDS.evaluate(applied(caseFile, others)), safeguard, subject)
                                    == Verdict.SATISFIED,
                            "not needed: " + change);
                }
            }
            for (ChangeSet one : found.sets()) {
                for (ChangeSet other : found.sets()) {
                    assertTrue(one.equals(other) || !atoms(other).containsAll(atoms(one)), one + " is in " + other);
                }
            }
        }
    }

    private static Verdict verdict(Evaluation evaluation, String safeguard, String subject) {
        return evaluation.judgements().stream()
                .filter(each -> each.safeguard().id().equals(safeguard)
                        && each.subject().id().equals(subject))
                .map(Judgement::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static Set<List<String>> atoms(ChangeSet set) {
        Set<List<String>> atoms = new HashSet<>();
        set.changes().forEach(change -> change.fields()
                .forEach(field -> atoms.add(List.of(change.kind().key(), change.id(), field.field(), field.to()))));
        return atoms;
    }

    static CaseFile applied(CaseFile caseFile, Collection<FactChange> changes) {
        List<Fact> facts = new ArrayList<>(caseFile.facts());
        for (FactChange change : changes) {
            Map<String, String> fields =
                    change.fields().stream().collect(Collectors.toMap(FieldChange::field, FieldChange::to));
            if (change.added()) {
                facts.add(FactEdit.added(change.kind(), change.id(), fields));
            } else {
                facts.replaceAll(
                        fact -> FactKind.of(fact) == change.kind() && fact.id().equals(change.id())
                                ? FactEdit.changed(fact, fields)
                                : fact);
            }
        }
        return CaseFile.of(caseFile.title(), caseFile.clocks(), caseFile.country(), facts);
    }
}
