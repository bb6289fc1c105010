package dpi.safeguards.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.arbitrary.AnyFact;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How records are written. */
class RecordWriterTest {

    @Test
    void leavesOutWhatIsUnknownOrEmpty() {
        Tender tender = TenderBuilder.builder().id("ocds-x-17").build();

        assertEquals("{\"id\":\"ocds-x-17\"}", Json.compact(RecordWriter.write(tender)));
    }

    @Test
    void keepsAnUnknownThatIsAnEntryOfItsOwn() {
        Law law = LawBuilder.builder()
                .id("l")
                .title("L")
                .topics(Set.of(LawTopic.OTHER))
                .provisions(Map.of(Provision.DPO, Answer.UNKNOWN))
                .build();

        assertEquals(
                "{\"id\":\"l\",\"title\":\"L\",\"topics\":[\"other\"],\"extent\":\"whole\","
                        + "\"provisions\":{\"dpo\":\"unknown\"}}",
                Json.compact(RecordWriter.write(law)));
    }

    @Test
    void writesAProvenanceAsKeysOfTheFactAndItsSourcesByTheirIds() {
        Tender tender = TenderBuilder.builder()
                .id("t")
                .provenance(new Provenance(
                        AnyFact.SOURCES,
                        Confidence.LIKELY,
                        AnyFact.POINTER,
                        "As printed.",
                        List.of(new Claim("value", "1", List.of("courier"))),
                        Surety.B))
                .build();

        assertEquals(
                "{\"id\":\"t\",\"sources\":[\"gazette\",\"courier\"],\"confidence\":\"likely\",\"surety\":\"B\","
                        + "\"note\":\"As printed.\","
                        + "\"claims\":[{\"field\":\"value\",\"value\":\"1\",\"sources\":[\"courier\"]}]}",
                Json.compact(RecordWriter.write(tender)));
    }

    @Test
    void writesAmountsPlain() {
        assertEquals(
                "{\"amount\":1000000,\"currency\":\"USD\"}",
                Json.compact(RecordWriter.write(new Money(new BigDecimal("1E+6"), "USD"))));
        assertEquals(
                "{\"amount\":0.0000001,\"currency\":\"USD\"}",
                Json.compact(RecordWriter.write(new Money(new BigDecimal("1E-7"), "USD"))));
    }
}
