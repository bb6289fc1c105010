package dpi.safeguards;

import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.ProcurementStandard;
import dpi.safeguards.facts.ProcurementStandardBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The country with more facts, at constant fan-out: no fact has more to do with others than before.
 *
 * <p>Sixty facts are the country and copies of its laws, institutions, systems and indicators, by turns. More are whole
 * groups of these sixty under new ids that refer to one another within their group and to nothing in any other.
 */
final class GrownCase {

    static final int GROUP = 60;

    private GrownCase() {}

    /** {@return the country with so many facts, a multiple of sixty} */
    static CaseFile of(int facts) {
        if (facts < GROUP || facts % GROUP != 0) {
            throw new IllegalArgumentException(
                    "A grown case has a multiple of " + GROUP + " facts, not " + facts + ".");
        }
        CaseFile country = BenchmarkCases.named(BenchmarkCases.COUNTRY);
        CaseFile first = country.with(further(country.facts()));
        Set<String> ids = first.facts().stream().map(Fact::id).collect(Collectors.toSet());
        List<Fact> groups = new ArrayList<>();
        for (int i = 1; i < facts / GROUP; i++) {
            String suffix = "-in-" + i;
            first.facts().forEach(fact -> groups.add(renamed(fact, id -> ids.contains(id) ? id + suffix : id)));
        }
        return first.with(groups);
    }

    private static List<Fact> further(List<Fact> country) {
        List<Fact> models = country.stream()
                .filter(fact -> fact instanceof Law
                        || fact instanceof Institution
                        || fact instanceof DpiSystem
                        || fact instanceof Indicator)
                .toList();
        List<Fact> copies = new ArrayList<>();
        for (int i = 0; country.size() + i < GROUP; i++) {
            // A step that shares no factor with the count, so that all kinds come early.
            Fact model = models.get(i * 7 % models.size());
            String copied = model.id() + "-" + i;
            copies.add(renamed(model, id -> id.equals(model.id()) ? copied : id));
        }
        return copies;
    }

    private static Fact renamed(Fact fact, UnaryOperator<String> name) {
        String id = name.apply(fact.id());
        if (fact instanceof Law law) {
            return LawBuilder.builder(law)
                    .id(id)
                    .supervisor(name.apply(law.supervisor()))
                    .build();
        } else if (fact instanceof Institution institution) {
            return InstitutionBuilder.builder(institution)
                    .id(id)
                    .reportsTo(name.apply(institution.reportsTo()))
                    .build();
        } else if (fact instanceof DpiSystem system) {
            return DpiSystemBuilder.builder(system)
                    .id(id)
                    .operator(name.apply(system.operator()))
                    .legalBasis(system.legalBasis().stream().map(name).collect(Collectors.toSet()))
                    .build();
        } else if (fact instanceof Financing money) {
            return FinancingBuilder.builder(money)
                    .id(id)
                    .about(name.apply(money.about()))
                    .build();
        } else if (fact instanceof Indicator indicator) {
            return IndicatorBuilder.builder(indicator).id(id).build();
        } else if (fact instanceof ProcurementStandard standard) {
            return ProcurementStandardBuilder.builder(standard).id(id).build();
        }
        throw new IllegalStateException("Nobody said how to copy " + fact + ".");
    }
}
