package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cases that differ from a worked case in one thing: a value, a fact that is left out, or a fact that is there a second
 * time with another value. Somebody who looks for a case that tells two rules apart finds most of them here.
 */
final class NearbyCases {

    /**
     * A case nearby.
     *
     * @param from the worked case
     * @param difference what is different, as an instruction
     * @param caseFile the case
     */
    record Nearby(WorkedCase from, String difference, CaseFile caseFile) {}

    private static final String COPY = "-copy";

    private final WorkedCase worked;
    private final FactVariants variants;
    private final List<Nearby> nearby = new ArrayList<>();

    private NearbyCases(WorkedCase worked, FactVariants variants) {
        this.worked = worked;
        this.variants = variants;
    }

    /**
     * {@return the cases near a worked case}
     *
     * @param variants the values that are worth trying
     */
    static List<Nearby> of(WorkedCase worked, FactVariants variants) {
        NearbyCases cases = new NearbyCases(worked, variants);
        cases.search();
        return cases.nearby;
    }

    private void search() {
        CaseFile caseFile = worked.facts();
        for (int i = 0; i < caseFile.facts().size(); i++) {
            Fact fact = caseFile.facts().get(i);
            String name = FactKind.of(fact).key() + " " + fact.id();
            for (FactVariants.Variant variant : variants.of(fact, caseFile)) {
                add("with " + name + " " + variant.difference(), with(i, variant.fact()));
            }
            add("without " + name, with(i, null));
        }
        for (Fact fact : caseFile.facts()) {
            String name = FactKind.of(fact).key() + " " + fact.id();
            for (FactVariants.Variant variant : variants.of(variants.renamed(fact, fact.id() + COPY), caseFile)) {
                add(
                        "with a copy of " + name + " as " + fact.id() + COPY + " " + variant.difference(),
                        caseFile.facts(),
                        variant.fact());
            }
        }
        for (PartialDate day : variants.days(caseFile)) {
            if (day.isExact() && !day.equals(caseFile.clocks().factsAsOf())) {
                nearby.add(new Nearby(
                        worked,
                        "with asOf: \"" + day + "\"",
                        caseFile.at(new Clocks(day, PartialDate.UNKNOWN, PartialDate.UNKNOWN))));
            }
        }
    }

    private List<Fact> with(int place, @Nullable Fact other) {
        List<Fact> facts = new ArrayList<>(worked.facts().facts());
        facts.remove(place);
        if (other != null) {
            facts.add(place, other);
        }
        return facts;
    }

    private void add(String difference, List<Fact> facts, Fact... further) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(List.of(further));
        CaseFile old = worked.facts();
        nearby.add(new Nearby(worked, difference, CaseFile.of(old.title(), old.clocks(), old.country(), all)));
    }

    /** {@return days before, on and after the given ones} */
    static Set<PartialDate> around(Set<PartialDate> days) {
        Set<PartialDate> around = new LinkedHashSet<>();
        for (PartialDate day : days) {
            if (day.isExact()) {
                LocalDate date = LocalDate.parse(day.toString());
                around.add(day);
                around.add(PartialDate.of(date.minusDays(1)));
                around.add(PartialDate.of(date.plusDays(1)));
            }
        }
        return around;
    }
}
