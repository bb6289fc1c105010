package dpi.safeguards.facts;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of facts, in the order in which they are read, matched and written. */
public enum FactKind {
    /** {@link Country}. */
    COUNTRY(Country.class, "country"),
    /** {@link Clocks}. */
    CLOCKS(Clocks.class, "clocks"),
    /** {@link Law}. */
    LAW(Law.class, "laws", LawTopic.class),
    /** {@link Institution}. */
    INSTITUTION(Institution.class, "institutions", InstitutionFunction.class),
    /** {@link RoleAssignment}. */
    ROLE(RoleAssignment.class, "roles", RoleFunction.class),
    /** {@link DpiSystem}. */
    SYSTEM(DpiSystem.class, "systems", SystemKind.class),
    /** {@link ProcurementStandard}. */
    PROCUREMENT_STANDARD(ProcurementStandard.class, "procurementStandards", ClauseTopic.class),
    /** {@link Tender}. */
    TENDER(Tender.class, "tenders"),
    /** {@link Clause}. */
    CLAUSE(Clause.class, "clauses", ClauseTopic.class),
    /** {@link Contract}. */
    CONTRACT(Contract.class, "contracts"),
    /** {@link Consultation}. */
    CONSULTATION(Consultation.class, "consultations", Group.class),
    /** {@link Assessment}. */
    ASSESSMENT(Assessment.class, "assessments", AssessmentKind.class),
    /** {@link Control}. */
    CONTROL(Control.class, "controls", ControlKind.class),
    /** {@link Mechanism}. */
    MECHANISM(Mechanism.class, "mechanisms", MechanismKind.class),
    /** {@link DataSharing}. */
    DATA_SHARING(DataSharing.class, "dataSharing"),
    /** {@link Incident}. */
    INCIDENT(Incident.class, "incidents"),
    /** {@link Capacity}. */
    CAPACITY(Capacity.class, "capacities", CapacityTopic.class),
    /** {@link Financing}. */
    FINANCING(Financing.class, "financing", FinancingSource.class),
    /** {@link ExistingMeasure}. */
    EXISTING_MEASURE(ExistingMeasure.class, "existingMeasures"),
    /** {@link Measurement}. */
    MEASUREMENT(Measurement.class, "measurements", MeasureKind.class),
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
    private final @Nullable Class<? extends Enum<?>> topics;

    FactKind(Class<? extends Fact> type, String key) {
        this(type, key, null);
    }

    FactKind(Class<? extends Fact> type, String key, @Nullable Class<? extends Enum<?>> topics) {
        this.type = type;
        this.key = key;
        this.topics = topics;
    }

    /** {@return the record that holds facts of this kind} */
    public Class<? extends Fact> type() {
        return type;
    }

    /** {@return the key under which a case file lists facts of this kind} */
    public String key() {
        return key;
    }

    /** {@return the constants by which facts of this kind are sorted into topics, by name; empty if they are not} */
    public Set<String> topics() {
        return topics == null
                ? Set.of()
                : Arrays.stream(topics.getEnumConstants()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
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
