package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.at;
import static dpi.safeguards.io.CaseText.bytes;
import static dpi.safeguards.io.CaseText.read;
import static dpi.safeguards.io.CaseText.resource;
import static dpi.safeguards.io.CaseText.small;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.SystemKind;
import dpi.safeguards.facts.TenderBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case file states is read as it is stated. */
class CaseFileReaderTest {

    private static final Source GAZETTE =
            new Source("gazette", "Official Gazette of Examplia", "https://gazette.example/", "");

    @Test
    void readsEveryValueThatAFileStates() {
        CaseFile read = resource("small.case.json");

        Law law = LawBuilder.builder()
                .id("dp-act")
                .title("Personal Data Act")
                .topics(Set.of(LawTopic.DATA_PROTECTION, LawTopic.OTHER))
                .enactedOn(PartialDate.parse("2022"))
                .commencedOn(PartialDate.parse("2023-07"))
                .repealedOn(PartialDate.parse("2031-01-01"))
                .provisions(Map.of(Provision.DPIA, Answer.YES, Provision.DPO, Answer.NO))
                .provenance(new Provenance(
                        List.of(GAZETTE),
                        Confidence.LIKELY,
                        "/laws/0",
                        "",
                        List.of(new Claim("commencedOn", "18 July 2023", List.of("gazette")))))
                .build();
        Fact system = DpiSystemBuilder.builder()
                .id("national-id")
                .name("Examplia National ID")
                .kind(SystemKind.DIGITAL_ID)
                .stages(List.of(new StageEntry(Stage.L4, PartialDate.parse("2025-06"), 1)))
                .personalData(Answer.YES)
                .mandatory(Answer.NO)
                .legalBasis(Set.of("dp-act"))
                .provenance(at("/systems/0"))
                .build();
        Fact tender = TenderBuilder.builder()
                .id("ocds-x-17")
                .system("national-id")
                .value(new Money(new BigDecimal("1250000.50"), "USD"))
                .bidders(1)
                .provenance(at("/tenders/0"))
                .build();
        assertEquals("Examplia, small", read.title());
        assertEquals("Examplia does not exist.\n", read.note());
        assertEquals(Clocks.at(LocalDate.of(2026, 3, 31)), read.clocks());
        assertEquals("NO", read.country().id());
        assertEquals(List.of(GAZETTE), read.country().provenance().sources());
        assertEquals(List.of(law, system, tender), read.facts());
        assertEquals(List.of(GAZETTE), read.sources());
        assertEquals(List.of("Who owns the register?"), read.openQuestions());
    }

    @Test
    void readsTheSameCaseFromYaml() {
        assertEquals(resource("small.case.json"), resource("small.case.yaml"));
    }

    @Test
    void readsAFileByItsPath(@TempDir Path folder) throws IOException {
        byte[] bytes = bytes("small.case.yaml");
        Path file = folder.resolve("small.case.yml");
        Files.write(file, bytes);

        assertEquals(resource("small.case.json"), CaseFileReader.read(file));
    }

    @Test
    void saysWhichFileItCannotFind(@TempDir Path folder) {
        Path missing = folder.resolve("missing.case.json");

        UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> CaseFileReader.read(missing));

        assertEquals("Cannot read " + missing, failure.getMessage());
    }

    @Test
    void datesAStatementThatALawIsInForceByTheDayOfTheFacts() {
        CaseFile read = small(
                """
                "laws": [
                  {"id": "stated", "title": "A", "topics": ["other"], "inForce": "yes"},
                  {"id": "denied", "title": "B", "topics": ["other"], "inForce": "no"},
                  {"id": "dated", "title": "C", "topics": ["other"], "inForce": "yes", "statedOn": "2020"},
                  {"id": "silent", "title": "D", "topics": ["other"]}
                ]""");

        assertEquals(
                List.of("2026-03-31", "2026-03-31", "2020", "unknown"),
                read.all(Law.class).stream()
                        .map(law -> law.statedOn().toString())
                        .toList());
    }

    @Test
    void keepsWhereEachFactComesFrom() {
        CaseFile read = small(
                """
                "sources": [{"id": "b", "title": "Book"}, {"id": "a", "title": "Article", "accessed": "in print"}],
                "indicators": [
                  {"id": "i1", "name": "One", "year": 2024},
                  {
                    "id": "i2",
                    "name": "Two",
                    "year": 2024,
                    "sources": ["a", "b"],
                    "confidence": "confirmed",
                    "note": "As printed.",
                    "claims": [
                      {"field": "value", "value": "0.71", "sources": ["a"]},
                      {"field": "value", "value": "0.72", "sources": ["b"]}
                    ]
                  }
                ]""");

        assertEquals(at("/indicators/0"), read.facts().get(0).provenance());
        assertEquals(
                new Provenance(
                        List.of(new Source("a", "Article", "", "in print"), new Source("b", "Book", "", "")),
                        Confidence.CONFIRMED,
                        "/indicators/1",
                        "As printed.",
                        List.of(new Claim("value", "0.71", List.of("a")), new Claim("value", "0.72", List.of("b")))),
                read.facts().get(1).provenance());
    }

    @Test
    void ignoresTheNameOfASchema() {
        assertAll(
                () -> assertEquals(
                        List.of(),
                        small("\"$schema\": \"urn:dpi-safeguards:schema:case-file:1\"")
                                .facts()),
                () -> assertEquals("", small("\"note\": null").note()));
    }
}
