package dpi.safeguards;

import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cases that are measured: a real country, a real tender, and the country with more systems. */
final class BenchmarkCases {

    static final String COUNTRY = "sri-lanka";
    static final String TENDER = "welsh-tender";

    private static final Path EXAMPLES = Path.of("safeguards-examples");

    private BenchmarkCases() {}

    static CaseFile named(String name) {
        return switch (name) {
            case COUNTRY -> CaseFileReader.read(EXAMPLES.resolve("cases/sri-lanka.case.json"));
            case TENDER ->
                new OcdsReader()
                        .read(EXAMPLES.resolve("tenders/harm-reduction-database.json"))
                        .get(0)
                        .asCase();
            default -> throw new IllegalArgumentException("There is no case \"" + name + "\" here.");
        };
    }

    /**
     * The country with copies of its laws, institutions, systems and indicators, by turns, until the case has so many
     * facts. A copied system keeps the laws and the operator of its model.
     */
    static CaseFile grown(int facts) {
        CaseFile country = named(COUNTRY);
        List<Fact> models = country.facts().stream()
                .filter(fact -> fact instanceof Law
                        || fact instanceof Institution
                        || fact instanceof DpiSystem
                        || fact instanceof Indicator)
                .toList();
        List<Fact> copies = new ArrayList<>();
        for (int i = 0; country.facts().size() + i < facts; i++) {
            // A step that shares no factor with the count, so that all kinds come early.
            Fact model = models.get(i * 7 % models.size());
            copies.add(copy(model, model.id() + "-" + i));
        }
        return country.with(copies);
    }

    private static Fact copy(Fact model, String id) {
        if (model instanceof Law law) {
            return LawBuilder.builder(law).id(id).build();
        } else if (model instanceof Institution institution) {
            return InstitutionBuilder.builder(institution).id(id).build();
        } else if (model instanceof Indicator indicator) {
            return IndicatorBuilder.builder(indicator).id(id).build();
        }
        return DpiSystemBuilder.builder((DpiSystem) model).id(id).build();
    }
}
