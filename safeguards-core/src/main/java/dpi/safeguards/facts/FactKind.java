package dpi.safeguards.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of facts, in the order in which they are read, matched and written. */
public enum FactKind {
    /** {@link Country}. */
    COUNTRY(Country.class, "country"),
    /** {@link Clocks}. */
    CLOCKS(Clocks.class, "clocks"),
    /** {@link Law}. */
    LAW(Law.class, "laws"),
    /** {@link Institution}. */
    INSTITUTION(Institution.class, "institutions"),
    /** {@link RoleAssignment}. */
    ROLE(RoleAssignment.class, "roles"),
    /** {@link DpiSystem}. */
    SYSTEM(DpiSystem.class, "systems"),
    /** {@link ProcurementStandard}. */
    PROCUREMENT_STANDARD(ProcurementStandard.class, "procurementStandards"),
    /** {@link Tender}. */
    TENDER(Tender.class, "tenders"),
    /** {@link Clause}. */
    CLAUSE(Clause.class, "clauses"),
    /** {@link Consultation}. */
    CONSULTATION(Consultation.class, "consultations"),
    /** {@link Assessment}. */
    ASSESSMENT(Assessment.class, "assessments"),
    /** {@link Mechanism}. */
    MECHANISM(Mechanism.class, "mechanisms"),
    /** {@link Capacity}. */
    CAPACITY(Capacity.class, "capacities"),
    /** {@link Financing}. */
    FINANCING(Financing.class, "financing"),
    /** {@link ExistingMeasure}. */
    EXISTING_MEASURE(ExistingMeasure.class, "existingMeasures"),
    /** {@link Indicator}. */
    INDICATOR(Indicator.class, "indicators"),
    /** {@link Attestation}. */
    ATTESTATION(Attestation.class, "attestations"),
    /** {@link Complete}. */
    COMPLETE(Complete.class, "complete"),
    /** {@link Parameter}; stated by packs, not by cases. */
    PARAMETER(Parameter.class, "parameters"),
    /** {@link Waiver}. */
    WAIVER(Waiver.class, "waivers");

    private static final Map<Class<? extends Fact>, FactKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactKind::type, Function.identity()));

    private final Class<? extends Fact> type;
    private final String key;

    FactKind(Class<? extends Fact> type, String key) {
        this.type = type;
        this.key = key;
    }

    /** {@return the record that holds facts of this kind} */
    public Class<? extends Fact> type() {
        return type;
    }

    /** {@return the key under which a case file lists facts of this kind} */
    public String key() {
        return key;
    }

    /** {@return the kind of the given fact} */
    public static FactKind of(Fact fact) {
        FactKind kind = BY_TYPE.get(fact.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("No kind is registered for " + fact.getClass() + ".");
        }
        return kind;
    }
}
