package dpi.safeguards.io;

import static dpi.safeguards.io.CaseText.read;
import static dpi.safeguards.io.CaseText.resource;
import static dpi.safeguards.io.CaseText.small;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.CountryBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.ParameterBuilder;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.input.InputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How cases are written, and which are refused because no case file can hold them. */
class CaseFileWriterTest {

    @Test
    void leavesOutWhatIsUnknown() {
        assertEquals(
                """
                {
                  "format" : "safeguards-case-file/1",
                  "title" : "Examplia",
                  "clocks" : {
                    "factsAsOf" : "2026-03-31",
                    "lawAsOf" : "2026-03-31",
                    "knownAt" : "2026-03-31"
                  },
                  "country" : {
                    "id" : "XE",
                    "name" : "Examplia"
                  },
                  "tenders" : [
                    {
                      "id" : "t",
                      "digital" : "yes"
                    }
                  ]
                }
                """,
                CaseFileWriter.writeJson(small("\"tenders\": [{\"id\": \"t\", \"digital\": \"yes\"}]")));
    }

    @Test
    void quotesTextsInYaml() {
        assertEquals(
                """
                format: "safeguards-case-file/1"
                title: "Examplia"
                clocks:
                  factsAsOf: "2026-03-31"
                  lawAsOf: "2026-03-31"
                  knownAt: "2026-03-31"
                country:
                  id: "XE"
                  name: "Examplia"
                tenders:
                  - id: "t"
                    digital: "yes"
                    bidders: 3
                """,
                CaseFileWriter.writeYaml(
                        small("\"tenders\": [{\"id\": \"t\", \"digital\": \"yes\", \"bidders\": 3}]")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.case.json", "all-facts.case.json", "built.case.yaml"})
    void givesAFileBackThatSomebodyWrote(String name) {
        CaseFile read = resource(name);

        assertEquals(read, read("a.json", CaseFileWriter.writeJson(read)));
        assertEquals(read, read("a.yaml", CaseFileWriter.writeYaml(read)));
    }

    @Test
    void keepsATenderThatWasReadFromOcdsWithTheReleaseItRestsOn() {
        OcdsTender tender = Heard.release("'id': 'r-1', 'date': '2026-02-03', 'tag': ['tender'], 'tender': {'title':"
                + " 'Kits', 'description': 'Hosting with an exit plan.'},"
                + " 'parties': [{'name': 'Bank', 'roles': ['funder']}]");

        CaseFile kept = read("a.json", CaseFileWriter.writeJson(tender.asCase()));

        assertEquals(
                tender.asCase().facts().stream().map(Fact::id).sorted().toList(),
                kept.facts().stream().map(Fact::id).sorted().toList());
        assertEquals(tender.tender().provenance().sources(), kept.sources());
        assertEquals(
                tender.tender().provenance().note(),
                kept.facts().get(0).provenance().note());
        assertEquals("/tenders/0", kept.facts().get(0).provenance().pointer());
    }

    @Test
    void refusesAReferenceToNoFactAtItsPlace() {
        InputException refusal = assertThrows(
                InputException.class,
                () -> CaseFileWriter.writeJson(
                        with(TenderBuilder.builder().id("t").system("nothing").build())));

        assertEquals(
                "case.json:16 /tenders/0/system: \"nothing\" is not the id of a fact in this file.",
                refusal.problems().get(0).toString());
    }

    @Test
    void refusesAParameterWhichOnlyAPackStates() {
        Fact parameter = ParameterBuilder.builder()
                .id("days")
                .key("days")
                .value(BigDecimal.TEN)
                .unit("days")
                .citation("pack default")
                .build();

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CaseFileWriter.writeJson(with(parameter)));

        String message = String.valueOf(refusal.getMessage());
        assertTrue(
                message.startsWith(
                        "The fact \"days\" cannot be listed in a case file: parameters is not among its lists,"
                                + " which are laws, institutions,"),
                message);
    }

    @Test
    void refusesTwoSourcesWithOneId() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> CaseFileWriter.writeJson(with(tenderFrom("a", "One"), tenderFrom("b", "Other"))));

        assertEquals(
                "Two sources of the case have the id \"s\": Source[id=s, title=One, url=, accessed=] and Source[id=s,"
                        + " title=Other, url=, accessed=]; give each an id of its own.",
                refusal.getMessage());
    }

    @Test
    void refusesHalfACharacterInsteadOfWritingAQuestionMark() {
        Fact tender = TenderBuilder.builder().id("t").title("half \ud83d").build();

        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CaseFileWriter.writeJson(with(tender)));

        assertEquals(
                "A text of the case holds half a character (a lone surrogate): \"title\" : \"half \ud83d\"",
                refusal.getMessage());
    }

    private static Fact tenderFrom(String id, String title) {
        return TenderBuilder.builder()
                .id(id)
                .provenance(Provenance.of(new Source("s", title, "", "")))
                .build();
    }

    private static CaseFile with(Fact... facts) {
        return CaseFile.of(
                "Examplia",
                Clocks.at(LocalDate.of(2026, 3, 31)),
                CountryBuilder.builder().id("XE").name("Examplia").build(),
                List.of(facts));
    }
}
