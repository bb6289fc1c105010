package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.AwardBasis;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.Money;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.TenderStatus;
import dpi.safeguards.internal.json.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one OCDS release (1.0 to 1.2). Faults of the data become notes; what they hide stays unknown. */
final class OcdsRelease {

    private static final Map<String, ProcurementMethod> METHODS = Map.of(
            "open", ProcurementMethod.OPEN,
            "selective", ProcurementMethod.SELECTIVE,
            "limited", ProcurementMethod.LIMITED,
            "direct", ProcurementMethod.DIRECT);
    private static final Map<String, TenderStatus> STATUSES = Map.of(
            "planning", TenderStatus.PLANNING,
            "planned", TenderStatus.PLANNED,
            "active", TenderStatus.ACTIVE,
            "cancelled", TenderStatus.CANCELLED,
            "unsuccessful", TenderStatus.UNSUCCESSFUL,
            "complete", TenderStatus.COMPLETE,
            "withdrawn", TenderStatus.WITHDRAWN);
    private static final Map<String, AwardBasis> AWARD_CRITERIA = Map.of(
            "priceOnly", AwardBasis.PRICE_ONLY,
            "lowestCost", AwardBasis.PRICE_ONLY,
            "costOnly", AwardBasis.COST_ONLY,
            "qualityOnly", AwardBasis.QUALITY_ONLY,
            "ratedCriteria", AwardBasis.RATED_CRITERIA,
            "bestValueToGovernment", AwardBasis.RATED_CRITERIA);

    private static final List<String> WRAPPERS =
            List.of("$numberLong", "$numberInt", "$numberDecimal", "$numberDouble");

    private static final Set<String> SPECIFICATIONS = Set.of("technicalSpecifications", "biddingDocuments");
    private static final Set<String> SUBMISSION_METHODS =
            Set.of("electronicSubmission", "electronicAuction", "written", "inPerson");

    /** What stands in place of a reason where none is given. */
    private static final Pattern NO_REASON = Pattern.compile(
            "[^\\p{L}]*|\\W*(n/?a|nil|none|not applicable|no aplica|ningun[ao])\\W*", Pattern.CASE_INSENSITIVE);

    /** More days than any period lasts. */
    private static final int MAX_DAYS = 100_000;

    /** More digits before or after the point than any amount of money has. */
    private static final int MAX_SCALE = 100;

    private static final int MAX_LENGTH = 200;

    private final JsonNode release;
    private final JsonNode tender;
    private final String pointer;
    private final OcdsScope scope;
    private final OcdsClauses clauses;
    private final List<String> notes = new ArrayList<>();

    OcdsRelease(JsonNode release, String pointer, OcdsScope scope, OcdsClauses clauses) {
        this.release = release;
        this.tender = release.path("tender");
        this.pointer = pointer;
        this.scope = scope;
        this.clauses = clauses;
    }

    /** {@return the tender, or null if the release has none} */
    @Nullable
    OcdsTender read() {
        String ocid = text(release, "ocid");
        if (ocid.isEmpty() || !tender.isObject()) {
            return null;
        }
        TenderPhase phase = phase();
        OcdsScope.Reading digital = scope.of(tender);
        TenderBuilder builder = TenderBuilder.builder()
                .id(ocid)
                .title(text(tender, "title").strip())
                .buyer(buyer())
                .digital(digital.answer())
                .value(value())
                .specificationPublished(hasSpecification() ? Answer.YES : Answer.UNKNOWN)
                .reviewBody(hasReviewBody() ? Answer.YES : Answer.UNKNOWN)
                .financier(financier())
                .status(coded("status", STATUSES, TenderStatus.UNKNOWN));
        String note = phase == TenderPhase.PLANNING ? phase.note() : procedure(builder);
        note = (note + " " + digital.reason()).strip();
        Tender read = builder.provenance(provenance("/tender", note, Surety.A)).build();
        List<Fact> further = new ArrayList<>(funders(ocid));
        further.addAll(clauses.read(tender, pointer + "/tender", ocid, source()));
        return new OcdsTender(read, further, date(release, "date", "/date"), phase, notes, Optional.empty());
    }

    /** Reads what is decided once a tender is published; returns where the day of publication was found. */
    private String procedure(TenderBuilder builder) {
        JsonNode period = tender.path("tenderPeriod");
        PartialDate opens = date(period, "startDate", "/tender/tenderPeriod/startDate");
        PartialDate closes = end(period, opens, "/tender/tenderPeriod");
        Period contract = contractPeriod();
        String reason = text(tender, "procurementMethodRationale");
        builder.method(coded("procurementMethod", METHODS, ProcurementMethod.UNKNOWN))
                .methodJustified(NO_REASON.matcher(reason).matches() ? Answer.UNKNOWN : Answer.YES)
                .closesOn(closes)
                .questionsUntil(inOrder(tender.path("enquiryPeriod"), "/tender/enquiryPeriod")
                        .end())
                .electronicOnly(electronicOnly())
                .bidders(bidders())
                .awardBasis(coded("awardCriteria", AWARD_CRITERIA, AwardBasis.UNKNOWN))
                .contractFrom(contract.start())
                .contractUntil(contract.end());
        String from = published(builder, opens, closes);
        return closes.isKnown() && text(period, "endDate").isBlank()
                ? from + " Closes on: tender/tenderPeriod/startDate and its durationInDays."
                : from;
    }

    /** The period of the contract or, where all lots have the same one, that of the lots. */
    private Period contractPeriod() {
        JsonNode lots = tender.path("lots");
        if (tender.path("contractPeriod").isObject() || lots.isEmpty()) {
            return inOrder(tender.path("contractPeriod"), "/tender/contractPeriod");
        }
        JsonNode first = lots.path(0).path("contractPeriod");
        for (JsonNode lot : lots) {
            if (!lot.path("contractPeriod").equals(first)) {
                return Period.UNKNOWN;
            }
        }
        return inOrder(first, "/tender/lots/0/contractPeriod");
    }

    /** The first and last day of a period; both unknown if it ends before it starts, which is a fault of the data. */
    private Period inOrder(JsonNode period, String at) {
        PartialDate start = date(period, "startDate", at + "/startDate");
        PartialDate end = end(period, start, at);
        if (end.isBefore(start) == Answer.YES) {
            notes.add(at.substring(1) + " ends (" + end + ") before it starts (" + start + "), so it is not read.");
            return Period.UNKNOWN;
        }
        return new Period(start, end);
    }

    /** The last day of a period, or what its first day and its length in days come to. */
    private PartialDate end(JsonNode period, PartialDate start, String at) {
        if (!text(period, "endDate").isBlank()) {
            return date(period, "endDate", at + "/endDate");
        }
        JsonNode days = period.path("durationInDays");
        LocalDate first = start.isExact() ? start.earliest() : null;
        return first == null
                        || !days.canConvertToExactIntegral()
                        || !days.canConvertToInt()
                        || days.intValue() < 1
                        || days.intValue() > MAX_DAYS
                ? PartialDate.UNKNOWN
                : PartialDate.of(first.plusDays(days.intValue()));
    }

    /** The first and last day of a stretch of time. */
    private record Period(PartialDate start, PartialDate end) {

        static final Period UNKNOWN = new Period(PartialDate.UNKNOWN, PartialDate.UNKNOWN);
    }

    /** Yes where electronic submission is the only way listed, no where there is one on paper or in person. */
    private Answer electronicOnly() {
        Set<String> methods = new LinkedHashSet<>();
        for (JsonNode method : tender.path("submissionMethod")) {
            if (SUBMISSION_METHODS.contains(method.asText())) {
                methods.add(method.asText());
            } else {
                notes.add("tender/submissionMethod has " + method
                        + ", which is no code of the standard; it is not guessed at.");
                methods.add("");
            }
        }
        if (methods.contains("written") || methods.contains("inPerson")) {
            return Answer.NO;
        }
        return methods.equals(Set.of("electronicSubmission")) ? Answer.YES : Answer.UNKNOWN;
    }

    private boolean hasSpecification() {
        for (JsonNode document : tender.path("documents")) {
            if (SPECIFICATIONS.contains(text(document, "documentType"))
                    && !text(document, "url").isBlank()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasReviewBody() {
        return !text(tender, "reviewDetails").isBlank()
                || !named("reviewBody").isEmpty()
                || !named("mediationBody").isEmpty();
    }

    /** Who pays beside the buyer, as far as parties and the budget name them. */
    private String financier() {
        Set<String> names = new LinkedHashSet<>(named("funder"));
        JsonNode budget = release.path("planning").path("budget");
        budget.path("finance")
                .forEach(each ->
                        names.add(text(each.path("financingParty"), "name").strip()));
        budget.path("budgetBreakdown")
                .forEach(
                        each -> names.add(text(each.path("sourceParty"), "name").strip()));
        names.removeAll(List.of("", buyer().strip()));
        return String.join("; ", names);
    }

    /** The names of the parties with this role. */
    private List<String> named(String role) {
        List<String> names = new ArrayList<>();
        for (JsonNode party : release.path("parties")) {
            if (hasRole(party, role) && !text(party, "name").isBlank()) {
                names.add(text(party, "name").strip());
            }
        }
        return names;
    }

    private static boolean hasRole(JsonNode party, String role) {
        for (JsonNode each : party.path("roles")) {
            if (each.asText().equals(role)) {
                return true;
            }
        }
        return false;
    }

    private TenderPhase phase() {
        boolean awarded = isTaggedWith("award")
                || isTaggedWith("contract")
                || isTaggedWith("implementation")
                || release.path("awards").size() > 0
                || release.path("contracts").size() > 0;
        if (awarded) {
            return TenderPhase.FOLLOW_UP;
        }
        boolean planned = isTaggedWith("planning") && !isTaggedWith("tender");
        String status = text(tender, "status");
        return planned || status.equals("planning") || status.equals("planned")
                ? TenderPhase.PLANNING
                : TenderPhase.TENDER;
    }

    /** Sets the day of publication from the best date there is and says which one that was. */
    private String published(TenderBuilder facts, PartialDate opens, PartialDate closes) {
        JsonNode period = tender.path("tenderPeriod");
        PartialDate start = opens;
        String stated = text(period, "startDate");
        String from = "Published on: tender/tenderPeriod/startDate.";
        if (!start.isKnown()) {
            start = date(tender, "datePublished", "/tender/datePublished");
            stated = text(tender, "datePublished");
            from = "Published on: tender/datePublished, as no start of the tender period is given.";
        }
        if (!start.isKnown() && isTagged(tag -> tag.equals("tender"))) {
            start = date(release, "date", "/date");
            stated = text(release, "date");
            from =
                    "Published on: date of the release, as neither a start of the tender period nor a date of publication is given.";
        }
        facts.publishedOn(start);
        String end = text(period, "endDate").isBlank() ? closes.toString() : text(period, "endDate");
        boolean isNegativeInDays = closes.isBefore(start) == Answer.YES;
        if (isNegativeInDays || (start.isKnown() && closes.isKnown() && OcdsTime.isBefore(end, stated))) {
            notes.add("The tender period ends (" + end + ") before it starts (" + stated
                    + "), so its length is not judged.");
            if (!isNegativeInDays) {
                facts.closesOn(PartialDate.UNKNOWN); // without their times the two days would make a short period
            }
        }
        return start.isKnown() ? from : "";
    }

    private Provenance provenance(String at, String note, Surety surety) {
        return new Provenance(List.of(source()), Confidence.UNSTATED, pointer + at, note, List.of(), surety);
    }

    private Source source() {
        String id = text(release, "id");
        return new Source(
                id.isEmpty() ? text(release, "ocid") : id,
                "OCDS release " + id + " of " + text(release, "date"),
                "",
                "");
    }

    private String buyer() {
        String name = text(release.path("buyer"), "name");
        if (name.isEmpty()) {
            name = text(tender.path("procuringEntity"), "name");
        }
        List<String> buyers = named("buyer");
        return name.isEmpty() && buyers.size() == 1 ? buyers.get(0) : name;
    }

    private <E> E coded(String field, Map<String, E> codes, E unknown) {
        String code = text(tender, field);
        E known = codes.get(code);
        if (known == null && !code.isBlank()) {
            notes.add(Problems.readable("tender/" + field + " is \"" + code
                    + "\", which is no code of the standard; it is not guessed at."));
        }
        return known == null ? unknown : known;
    }

    private @Nullable Integer bidders() {
        JsonNode count = tender.path("numberOfTenderers");
        return count.canConvertToExactIntegral() && count.canConvertToInt() && count.intValue() > 0
                ? count.intValue()
                : null;
    }

    private @Nullable Money value() {
        JsonNode value = tender.path("value");
        JsonNode amount = unwrapped(value.path("amount"));
        String currency = text(value, "currency");
        if (amount.isMissingNode() || amount.isNull() || currency.isEmpty()) {
            return null;
        }
        try {
            String text = amount.asText().strip();
            if (!amount.isNumber() && text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("out of range"); // before it is parsed, which takes very long
            }
            BigDecimal number = amount.isNumber() ? amount.decimalValue() : new BigDecimal(text);
            if (Math.abs((long) number.scale()) > MAX_SCALE) {
                throw new IllegalArgumentException("out of range");
            }
            return new Money(number, currency);
        } catch (IllegalArgumentException e) {
            notes.add(Problems.readable("tender/value is " + value + ", which is no amount with a currency."));
            return null;
        }
    }

    /** {@return the number that MongoDB exported as an object, or the node itself} */
    private static JsonNode unwrapped(JsonNode number) {
        return WRAPPERS.stream()
                .filter(name -> number.size() == 1 && number.has(name))
                .map(number::path)
                .findFirst()
                .orElse(number);
    }

    private List<Fact> funders(String ocid) {
        List<Fact> facts = new ArrayList<>();
        JsonNode parties = release.path("parties");
        for (int i = 0; i < parties.size(); i++) {
            if (hasRole(parties.get(i), "funder")) {
                Financing financing = FinancingBuilder.builder()
                        .id(ocid + "/funder-" + i)
                        .about(ocid)
                        .financier(text(parties.get(i), "name"))
                        .provenance(provenance("/parties/" + i, "", Surety.B))
                        .build();
                facts.add(financing);
            }
        }
        return facts;
    }

    /** Whether the release has the tag or one that refines it, such as tenderAmendment for tender. */
    private boolean isTaggedWith(String start) {
        return isTagged(tag -> tag.startsWith(start));
    }

    private boolean isTagged(Predicate<String> wanted) {
        for (JsonNode node : release.path("tag")) {
            if (wanted.test(node.asText())) {
                return true;
            }
        }
        return false;
    }

    /** The calendar day of a date-time as published, without moving it between time zones. */
    private PartialDate date(JsonNode from, String field, String at) {
        String text = text(from, field);
        if (text.isBlank()) {
            return PartialDate.UNKNOWN;
        }
        try {
            return PartialDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (IllegalArgumentException e) {
            notes.add(Problems.readable(at.substring(1) + " is \"" + text + "\", which is no date."));
            return PartialDate.UNKNOWN;
        }
    }

    private static String text(JsonNode from, String field) {
        JsonNode value = from.path(field);
        return value.isTextual() ? value.textValue() : "";
    }
}
