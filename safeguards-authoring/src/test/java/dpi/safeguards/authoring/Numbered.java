package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.SystemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells packs with the same name apart by what their compiled rules say: each judges the system of its number. */
final class Numbered {

    private Numbered() {}

    /** {@return the systems that the pack judges, of that of its number and those of its neighbours} */
    static List<String> judged(Safeguards safeguards, int number) {
        List<Fact> facts = new ArrayList<>();
        for (int each = number - 1; each <= number + 1; each++) {
            facts.add(DpiSystemBuilder.builder()
                    .id("register-" + each)
                    .name("Register")
                    .kind(SystemKind.REGISTRY)
                    .personalData(Answer.YES)
                    .build());
        }
        return safeguards
                .evaluate(CaseFile.of("Registers", Clocks.at(LocalDate.of(2025, 1, 1)), Country.NOT_STATED, facts))
                .judgements()
                .stream()
                .map(judgement -> judgement.subject().id())
                .toList();
    }
}
