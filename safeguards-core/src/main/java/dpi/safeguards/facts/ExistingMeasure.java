package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A measure that is already in place under some framework and covers one of its controls.
 *
 * @param id its key in the case
 * @param framework the framework, such as {@code govstack}
 * @param control the control's id within that framework
 * @param subject the fact it protects
 * @param coverage how far it covers the control
 * @param binding whether it binds those it concerns
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record ExistingMeasure(
        String id,
        String framework,
        String control,
        String subject,
        Coverage coverage,
        Answer binding,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public ExistingMeasure {
        id = Text.required(id, "An existing measure", "id");
        framework = Text.required(framework, "Existing measure \"" + id + "\"", "framework");
        control = Text.required(control, "Existing measure \"" + id + "\"", "control");
        subject = Text.required(subject, "Existing measure \"" + id + "\"", "subject");
        coverage = Text.required(coverage, "Existing measure \"" + id + "\"", "coverage");
        binding = Answer.orUnknown(binding);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return framework + " " + control;
    }
}
