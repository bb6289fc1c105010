package dpi.safeguards;

import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
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
     * The country with copies of its systems under new ids, until there are so many facts. Laws and institutions stay
     * as they are, so each system meets as many of them as before.
     */
    static CaseFile grown(LoadedPack pack, int facts) {
        CaseFile country = named(COUNTRY);
        List<DpiSystem> systems = country.all(DpiSystem.class);
        int more = facts - Safeguards.facts(country, pack).size();
        List<Fact> copies = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            DpiSystem system = systems.get(i % systems.size());
            String id = system.id() + "-" + i;
            copies.add(DpiSystemBuilder.builder(system).id(id).build());
        }
        return country.with(copies);
    }
}
