package dpi.safeguards.internal.explain;

import dpi.safeguards.facts.FactKind;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody can still change: a field of a fact and the values it can be brought to, or, without a field, that one
 * more fact of the kind can be added. Everything that is not here stays as it is; {@link #whyFixed} says why.
 */
public enum Changeable {
    CLAUSE_ADDED(
            FactKind.CLAUSE,
            "",
            "",
            While.TERMS_ARE_OPEN,
            "Documents can be amended while bids are open, and contracts changed while they run."),
    CLAUSE_STATED(FactKind.CLAUSE, "stated", "yes", While.TERMS_ARE_OPEN, "As above."),
    TENDER_CLOSES_ON(
            FactKind.TENDER,
            "closesOn",
            Changeable.LATER,
            While.TERMS_ARE_OPEN,
            "A deadline that has not passed can be moved to a later day."),
    TENDER_QUESTIONS_UNTIL(
            FactKind.TENDER,
            "questionsUntil",
            Changeable.LATER,
            While.TERMS_ARE_OPEN,
            "Questions can be taken for longer while bids are open."),
    TENDER_SPECIFICATION(
            FactKind.TENDER,
            "specificationPublished",
            "yes",
            While.TERMS_ARE_OPEN,
            "Documents can be published while bids are open."),
    TENDER_BRAND(
            FactKind.TENDER,
            "brandNamed",
            "no",
            While.TERMS_ARE_OPEN,
            "A name can be replaced by what the product has to do."),
    TENDER_REVIEW_BODY(FactKind.TENDER, "reviewBody", "yes", While.TERMS_ARE_OPEN, "A body can be named in a notice."),
    TENDER_ELECTRONIC_ONLY(
            FactKind.TENDER,
            "electronicOnly",
            "no, yes",
            While.TERMS_ARE_OPEN,
            "A way to send bids in can be added or taken away while bids are open."),
    TENDER_AWARD_BASIS(
            FactKind.TENDER,
            "awardBasis",
            "rated-criteria",
            While.TERMS_ARE_OPEN,
            "Criteria can be amended while bids are open."),
    TENDER_METHOD_JUSTIFIED(
            FactKind.TENDER, "methodJustified", "yes", While.ALWAYS, "A reason can be published at any time."),
    CONTRACT_PUBLISHED(FactKind.CONTRACT, "published", "yes", While.ALWAYS, "A contract can be published at any time."),
    CONTRACT_SUCCESSION(
            FactKind.CONTRACT,
            "successionDecided",
            "yes",
            While.ALWAYS,
            "What follows can be decided while a contract runs."),
    MECHANISM_ADDED(FactKind.MECHANISM, "", "", While.ALWAYS, "A mechanism can be set up."),
    MECHANISM_AVAILABLE(FactKind.MECHANISM, "available", "yes", While.ALWAYS, "It can be opened to people."),
    CONTROL_ADDED(FactKind.CONTROL, "", "", While.ALWAYS, "A control can be put in place."),
    CONTROL_IN_PLACE(FactKind.CONTROL, "inPlace", "yes", While.ALWAYS, "As above."),
    CONTROL_FROM(FactKind.CONTROL, "from", Changeable.SOONER, While.ALWAYS, "What was to begin later can begin now."),
    CONTROL_REVIEWED(FactKind.CONTROL, "reviewedOn", Changeable.TODAY, While.ALWAYS, "It can be reviewed now."),
    CONTROL_PUBLISHED(FactKind.CONTROL, "published", "yes", While.ALWAYS, "It can be published."),
    ASSESSMENT_ADDED(FactKind.ASSESSMENT, "", "", While.ALWAYS, "An assessment can be carried out."),
    ASSESSMENT_COMPLETED(FactKind.ASSESSMENT, "completed", "yes", While.ALWAYS, "It can be finished."),
    ASSESSMENT_PUBLISHED(FactKind.ASSESSMENT, "published", "yes", While.ALWAYS, "It can be published."),
    CONSULTATION_ADDED(FactKind.CONSULTATION, "", "", While.ALWAYS, "People can be asked."),
    CONSULTATION_HELD(
            FactKind.CONSULTATION,
            "heldOn",
            Changeable.SOONER,
            While.ALWAYS,
            "People who were to be asked later can be asked now."),
    CONSULTATION_RESPONSE(
            FactKind.CONSULTATION, "responsePublished", "yes", While.ALWAYS, "An answer can be published."),
    ROLE_ADDED(FactKind.ROLE, "", "", While.ALWAYS, "A role can be assigned; by whom it is held is open here."),
    ROLE_ACCOUNTABLE(FactKind.ROLE, "accountable", "yes", While.ALWAYS, "A holder can be made accountable."),
    CAPACITY_ADDED(FactKind.CAPACITY, "", "", While.ALWAYS, "Capacity can be built."),
    CAPACITY_IN_PLACE(FactKind.CAPACITY, "inPlace", "yes", While.ALWAYS, "As above."),
    CAPACITY_TRAINED(
            FactKind.CAPACITY, "trained", Changeable.NEEDED, While.ALWAYS, "As many can be trained as are needed."),
    INSTITUTION_APPOINTED(
            FactKind.INSTITUTION, "appointed", "yes", While.ALWAYS, "A head or members can be appointed."),
    INSTITUTION_OPERATING(FactKind.INSTITUTION, "operating", "yes", While.ALWAYS, "A body can take up its work."),
    SHARING_AGREED(FactKind.DATA_SHARING, "agreement", "yes", While.ALWAYS, "An agreement can be concluded."),
    SHARING_LIMITED(FactKind.DATA_SHARING, "purposeLimited", "yes", While.ALWAYS, "A purpose can be agreed."),
    SHARING_LOGGED(FactKind.DATA_SHARING, "logged", "yes", While.ALWAYS, "Transfers can be logged."),
    SHARING_PUBLISHED(FactKind.DATA_SHARING, "published", "yes", While.ALWAYS, "It can be made public."),
    INCIDENT_NOTIFIED(FactKind.INCIDENT, "authorityNotified", "yes", While.ALWAYS, "The authority can be told."),
    INCIDENT_INFORMED(FactKind.INCIDENT, "peopleInformed", "yes", While.ALWAYS, "People concerned can be told."),
    INCIDENT_RESOLVED(FactKind.INCIDENT, "resolved", "yes", While.ALWAYS, "Its cause can be mended."),
    FINANCING_INSTRUMENT(
            FactKind.FINANCING, "safeguardInstrument", "yes", While.ALWAYS, "It can be agreed with the financier."),
    FINANCING_OPERATION(FactKind.FINANCING, "coversOperation", "yes", While.ALWAYS, "Running costs can be taken in."),
    FINANCING_TIED(
            FactKind.FINANCING, "supplierTied", "no", While.ALWAYS, "The tie can be taken out with the financier."),
    STANDARD_BINDING(FactKind.PROCUREMENT_STANDARD, "binding", "yes", While.ALWAYS, "Its issuer can make it binding.");

    /** When something can be changed. */
    public enum While {
        /** At any time. */
        ALWAYS,
        /** While bids on the tender are open or, for a clause of a contract, while the contract runs. */
        TERMS_ARE_OPEN
    }

    /** Stands for the day of the case, on which something is taken to be done. */
    static final String TODAY = "$today";
    /** Stands for the day of the case, in place of a later one. */
    static final String SOONER = "$sooner";
    /** Stands for the earliest later day that is enough. */
    static final String LATER = "$later";
    /** Stands for as many as are needed. */
    static final String NEEDED = "$needed";

    private final FactKind kind;
    private final String field;
    private final String targets;
    private final While when;
    private final String why;

    Changeable(FactKind kind, String field, String targets, While when, String why) {
        this.kind = kind;
        this.field = field;
        this.targets = targets;
        this.when = when;
        this.why = why;
    }

    public FactKind kind() {
        return kind;
    }

    /** {@return the field; empty if it says that a fact can be added} */
    public String field() {
        return field;
    }

    /** {@return the values it can be brought to, as case files write them, or what stands for them} */
    public List<String> targets() {
        return targets.isEmpty() ? List.of() : List.of(targets.split(", ", -1));
    }

    public While when() {
        return when;
    }

    /** {@return why this can be changed, a sentence} */
    public String why() {
        return why;
    }

    /** {@return what can be changed in facts of the kind} */
    static List<Changeable> in(FactKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.kind == kind && !each.field.isEmpty())
                .toList();
    }

    /**
     * {@return the field that says since when, or when, something of the kind is done; empty if there is none} What is
     * done now is stated to be done today, so that no rule can take it for something older.
     */
    public static String dated(FactKind kind) {
        return switch (kind) {
            case CONTROL, MECHANISM, ROLE -> "from";
            case ASSESSMENT -> "completedOn";
            case CONSULTATION -> "heldOn";
            case INCIDENT -> "authorityNotifiedOn";
            default -> "";
        };
    }

    /** {@return whether this field, brought to yes, says that something is done at the day of {@link #dated}} */
    boolean isDated() {
        return switch (this) {
            case CONTROL_IN_PLACE, MECHANISM_AVAILABLE, ASSESSMENT_COMPLETED, INCIDENT_NOTIFIED -> true;
            default -> false;
        };
    }

    /** {@return whether facts of the kind can be added} */
    static boolean isAddable(FactKind kind) {
        return Arrays.stream(values()).anyMatch(each -> each.kind == kind && each.field.isEmpty());
    }

    /** {@return why what is not in the table cannot be changed in facts of the kind, a sentence} */
    public static String whyFixed(FactKind kind) {
        return switch (kind) {
            case COUNTRY, CLOCKS -> "The country and the day of the case are what the case is about.";
            case LAW ->
                "Laws are made by legislators, not by a change here; the recommended measures say what they could do.";
            case SYSTEM -> "What a system is, and what stages it has passed, is not changed to pass a test.";
            case TENDER ->
                "Dates in the past, the method, the value and what is bought stay; another purchase would be another tender.";
            case CONTRACT -> "Parties, dates and form of a signed contract stay.";
            case INSTITUTION -> "That a body is created, and independent, is for the law to say.";
            case ROLE -> "Who holds or held a role, and since when, is a fact; a holder is not taken away here.";
            case ASSESSMENT -> "What was assessed, by whom and on which past day stays.";
            case CONSULTATION -> "Whom a consultation reached, and on which past day, stays.";
            case DATA_SHARING -> "To whom data goes, and since when, stays; sharing is not ended here.";
            case INCIDENT -> "What happened, and when, stays.";
            case FINANCING -> "Who pays, and until when, is not changed here.";
            case MEASUREMENT, INDICATOR -> "A figure is measured; it cannot be set.";
            case ATTESTATION -> "What somebody attested is theirs; a change never answers for them.";
            case COMPLETE -> "That a list is complete is a statement about what is known, not something to do.";
            case EXISTING_MEASURE -> "An existing measure is what it is; to add one would be to claim it.";
            case PARAMETER -> "A legal value is set by its source.";
            case WAIVER -> "A waiver lets a finding stand and does not mend it.";
            case PROCUREMENT_STANDARD -> "What a standard says is changed by its issuer.";
            case CLAUSE -> "A clause stays in its tender or contract.";
            case CONTROL, MECHANISM, CAPACITY -> "Past days, and what it is about, stay.";
        };
    }
}
