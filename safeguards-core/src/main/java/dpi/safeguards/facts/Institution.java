package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/**
 * A public body, regulator, association, firm or partner.
 *
 * @param id its key in the case
 * @param name its name
 * @param functions what it is there to do
 * @param sector which part of society it belongs to
 * @param createdInLaw whether a legal text creates it
 * @param appointed whether its members or head have been appointed
 * @param operating whether it carries out its function
 * @param independent whether it is independent of those it supervises
 * @param reportsTo the institution it reports to; empty if not stated
 * @param createdOn when it was created
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Institution(
        String id,
        String name,
        Set<InstitutionFunction> functions,
        Sector sector,
        Answer createdInLaw,
        Answer appointed,
        Answer operating,
        Answer independent,
        String reportsTo,
        PartialDate createdOn,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Institution {
        id = Text.required(id, "An institution", "id");
        name = Text.required(name, "Institution \"" + id + "\"", "name");
        functions = Lists.sorted(functions);
        sector = sector == null ? Sector.UNKNOWN : sector;
        createdInLaw = Answer.orUnknown(createdInLaw);
        appointed = Answer.orUnknown(appointed);
        operating = Answer.orUnknown(operating);
        independent = Answer.orUnknown(independent);
        reportsTo = Text.orEmpty(reportsTo);
        createdOn = PartialDate.orUnknown(createdOn);
        provenance = Provenance.orNone(provenance);
    }

    @Override
    public String label() {
        return name;
    }

    /**
     * {@return whether it has been created and staffed and does its work: no if any of the three is no, yes only if all
     * are yes}
     */
    public Answer canAct() {
        return createdInLaw.and(appointed).and(operating);
    }
}
