package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.finding.Mitigation;
import java.util.Optional;

/** Shows tests of the packs what applying one mitigation does. */
public final class EffectTrial {

    private EffectTrial() {}

    /** {@return the case as the mitigation is assumed to leave it; empty if its effects cannot be stated there} */
    public static Optional<CaseFile> after(Mitigation mitigation, Fact subject, CaseFile caseFile) {
        AssumedEffects effects = AssumedEffects.of(mitigation, subject, caseFile);
        return effects.refused().isEmpty()
                ? Optional.of(CaseEdits.applied(caseFile, effects.edits()))
                : Optional.empty();
    }
}
