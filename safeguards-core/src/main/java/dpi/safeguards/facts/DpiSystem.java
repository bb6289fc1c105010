package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * A system of the digital public infrastructure, planned or running.
 *
 * @param id its key in the case
 * @param name its name
 * @param kind its kind
 * @param stages the life-cycle stages it is known to have entered, in order; the last one is where it is now
 * @param retiredOn when it was switched off for good; unknown also if it is not known to be retired
 * @param reach how many people it concerns
 * @param personalData whether it processes personal data
 * @param biometrics whether it uses biometrics
 * @param mandatory whether people must use it to get a public service
 * @param userFacing whether people use it directly
 * @param automatedDecisions whether it decides about people without a person
 * @param consentBased whether it rests on the consent of the people concerned
 * @param feeCharged whether people pay for using it
 * @param licence the licence of its software
 * @param operator the institution that runs it; empty if not stated
 * @param technology product or architecture; empty if not stated
 * @param legalBasis laws it rests on
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record DpiSystem(
        String id,
        String name,
        SystemKind kind,
        List<StageEntry> stages,
        PartialDate retiredOn,
        Reach reach,
        Answer personalData,
        Answer biometrics,
        Answer mandatory,
        Answer userFacing,
        Answer automatedDecisions,
        Answer consentBased,
        Answer feeCharged,
        Licence licence,
        String operator,
        String technology,
        Set<String> legalBasis,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public DpiSystem {
        id = Text.required(id, "A system", "id");
        name = Text.required(name, "System \"" + id + "\"", "name");
        kind = Text.required(kind, "System \"" + id + "\"", "kind");
        stages = Lists.copy(stages);
        retiredOn = PartialDate.orUnknown(retiredOn);
        reach = reach == null ? Reach.UNKNOWN : reach;
        personalData = Answer.orUnknown(personalData);
        biometrics = Answer.orUnknown(biometrics);
        mandatory = Answer.orUnknown(mandatory);
        userFacing = Answer.orUnknown(userFacing);
        automatedDecisions = Answer.orUnknown(automatedDecisions);
        consentBased = Answer.orUnknown(consentBased);
        feeCharged = Answer.orUnknown(feeCharged);
        licence = licence == null ? Licence.UNKNOWN : licence;
        operator = Text.orEmpty(operator);
        technology = Text.orEmpty(technology);
        legalBasis = Lists.sorted(legalBasis);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return name;
    }

    /**
     * {@return whether it has entered the stage or a later one by the day: no if it is known to be at an earlier one,
     * or to enter only later}
     *
     * <p>A stage listed without a date counts as entered by any day: the case states that it was entered, and a case is
     * usually judged on the day it describes. On a much earlier day that may say too much. Whether the system was
     * retired since makes no difference here; ask {@link #retiredBy}.
     */
    public Answer hasReached(Stage stage, PartialDate day) {
        Answer reached = stages.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (StageEntry entry : stages) {
            if (entry.stage().compareTo(stage) >= 0) {
                PartialDate on = entry.enteredOn();
                reached = reached.or(on.isKnown() ? on.isAfter(day).negate() : Answer.YES);
            }
        }
        return reached;
    }

    /** {@return whether it was retired on or before the day; unknown if no date is stated or it does not decide} */
    public Answer retiredBy(PartialDate day) {
        return retiredOn.isAfter(day).negate();
    }

    /** {@return when it first entered the stage; unknown if not stated} */
    public PartialDate firstEntered(Stage stage) {
        return stages.stream()
                .filter(entry -> entry.stage() == stage)
                .map(StageEntry::enteredOn)
                .findFirst()
                .orElse(PartialDate.UNKNOWN);
    }
}
