package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.examples.advice.WhatCanBeDone;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pages on what can be done show what the library says. */
class AdviceTest {

    private static final CaseFile SRI_LANKA = CaseFileReader.read(Path.of("cases/sri-lanka.case.json"));

    @Test
    void theSmallestChangesOfThePageAreTheRealOnes() throws IOException {
        CaseFile tender = new OcdsReader()
                .read(Path.of("tenders/harm-reduction-database.json"))
                .get(0)
                .asCase();
        assertShown("../docs/smallest-change.md", WhatCanBeDone.changes(tender));
        assertShown("../docs/smallest-change.md", WhatCanBeDone.changes(SRI_LANKA));
    }

    @Test
    void thePlansOfThePageAreTheRealOnes() throws IOException {
        assertShown("../docs/plan.md", WhatCanBeDone.plan(SRI_LANKA, 3));
        assertShown("../docs/plan.md", WhatCanBeDone.plan(CaseFileReader.read(Path.of("plan/card.case.yaml")), 3));
    }

    private static void assertShown(String page, String output) throws IOException {
        assertTrue(Files.readString(Path.of(page)).contains("```\n" + output + "```\n"), page + " lacks:\n" + output);
    }
}
