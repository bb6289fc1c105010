package dpi.safeguards.examples.service;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.SystemKind;
import java.time.LocalDate;
import java.util.List;

/** Builds a case in Java: a registry in operation whose impact assessment came after its launch. */
public final class RegistryCheck {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private RegistryCheck() {}

    /** {@return what the pack says about the registry on the day} */
    public static Evaluation check(LocalDate day) {
        List<Fact> facts = List.of(
                DpiSystemBuilder.builder()
                        .id("land-registry")
                        .name("Land registry")
                        .kind(SystemKind.REGISTRY)
                        .personalData(Answer.YES)
                        .stages(List.of(new StageEntry(Stage.L4, PartialDate.parse("2025-03-01"), 1)))
                        .build(),
                AssessmentBuilder.builder()
                        .id("land-registry-dpia")
                        .about("land-registry")
                        .kind(AssessmentKind.DPIA)
                        .completed(Answer.YES)
                        .completedOn(PartialDate.parse("2025-04-15"))
                        .build());
        Country country = new Country("ZZ", "Anyland", "", Provenance.NONE);
        return SAFEGUARDS.evaluate(CaseFile.of("Land registry", Clocks.at(day), country, facts));
    }
}
