package dpi.safeguards;

import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import java.nio.file.Path;

/** The cases that are measured: a real country and a real tender. */
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
}
