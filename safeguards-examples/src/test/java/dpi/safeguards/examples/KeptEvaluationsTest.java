package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.examples.replay.Archive;
import dpi.safeguards.examples.whatchanged.WhatChanged;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.io.CaseFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples on evaluations that were kept do what the pages say. */
class KeptEvaluationsTest {

    private static final CaseFile CASE = CaseFileReader.read(Path.of("cases/sri-lanka.case.json"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anArchiveNamesTheFactThatWent() throws IOException {
        Path kept = folder.resolve("kept.json");
        Archive.keep(CASE, kept);
        List<Fact> fewer = new ArrayList<>(CASE.facts());
        String gone = fewer.remove(0).id();

        assertEquals(List.of(), Archive.check(kept, CASE));
        assertEquals(
                List.of("fact " + gone + " went"),
                Archive.check(
                        kept,
                        new CaseFile(
                                CASE.title(),
                                CASE.note(),
                                CASE.clocks(),
                                CASE.country(),
                                fewer,
                                CASE.sources(),
                                CASE.openQuestions())));
    }

    @Test
    void theLawOfAnotherDayMovesVerdicts() throws IOException {
        Path kept = folder.resolve("kept.json");
        Archive.keep(CASE.at(Clocks.at(LocalDate.of(2024, 6, 1))), kept);

        assertEquals(
                List.of(
                        "LEG-002 electronic-transactions-act-2006: UNDETERMINED -> SATISFIED, because of [LAW]",
                        "LEG-002 registration-of-persons-act-1968: UNDETERMINED -> SATISFIED, because of [LAW]"),
                WhatChanged.since(kept, CASE, Safeguards.load("dpi-safeguards")));
    }
}
