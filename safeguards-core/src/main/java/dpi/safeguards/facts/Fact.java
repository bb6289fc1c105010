package dpi.safeguards.facts;

/**
 * Something a case states about a country's digital public infrastructure.
 *
 * <p>The kinds of facts are closed: a new kind needs a reason that no existing one can carry.
 */
public sealed interface Fact
        permits Assessment,
                Attestation,
                Capacity,
                Clause,
                Clocks,
                Complete,
                Consultation,
                Contract,
                Control,
                Country,
                DataSharing,
                DpiSystem,
                ExistingMeasure,
                Financing,
                Incident,
                Indicator,
                Institution,
                Law,
                Measurement,
                Mechanism,
                Parameter,
                ProcurementStandard,
                RoleAssignment,
                Tender,
                Waiver {

    /** {@return the fact's key, unique among the facts of its kind in a case} */
    String id();

    /** {@return where the fact comes from} */
    Provenance provenance();

    /** {@return what a reader would call it: its name or title where it has one, otherwise its key} */
    default String label() {
        return id();
    }
}
