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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** More digits before or after the point than any amount of money has. */
    private static final int MAX_SCALE = 100;

    private static final int MAX_LENGTH = 200;

    private final JsonNode release;
    private final JsonNode tender;
    private final String pointer;
    private final DigitalScope scope;
    private final OcdsClauses clauses;
    private final List<String> notes = new ArrayList<>();

    OcdsRelease(JsonNode release, String pointer, DigitalScope scope, OcdsClauses clauses) {
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
        TenderBuilder builder = TenderBuilder.builder()
                .id(ocid)
                .title(text(tender, "title").strip())
                .buyer(buyer())
                .digital(scope.of(codes()))
                .value(value())
                .status(coded("status", STATUSES, TenderStatus.UNKNOWN));
        String note = phase == TenderPhase.PLANNING ? phase.note() : procedure(builder);
        Tender read = builder.provenance(provenance("/tender", note, Surety.A)).build();
        List<Fact> further = new ArrayList<>(funders(ocid));
        further.addAll(clauses.read(tender, pointer + "/tender", ocid, source()));
        return new OcdsTender(read, further, date(release, "date", "/date"), phase, notes);
    }

    /** Reads what is decided once a tender is published; returns where the day of publication was found. */
    private String procedure(TenderBuilder builder) {
        PartialDate closes = date(tender.path("tenderPeriod"), "endDate", "/tender/tenderPeriod/endDate");
        builder.method(coded("procurementMethod", METHODS, ProcurementMethod.UNKNOWN))
                .methodJustified(text(tender, "procurementMethodRationale").isBlank() ? Answer.UNKNOWN : Answer.YES)
                .closesOn(closes)
                .bidders(bidders())
                .awardBasis(coded("awardCriteria", AWARD_CRITERIA, AwardBasis.UNKNOWN));
        return published(builder, closes);
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
    private String published(TenderBuilder facts, PartialDate closes) {
        PartialDate start = date(tender.path("tenderPeriod"), "startDate", "/tender/tenderPeriod/startDate");
        String from = "Published on: tender/tenderPeriod/startDate.";
        if (!start.isKnown()) {
            start = date(tender, "datePublished", "/tender/datePublished");
            from = "Published on: tender/datePublished, as no start of the tender period is given.";
        }
        if (!start.isKnown() && isTagged(tag -> tag.equals("tender"))) {
            start = date(release, "date", "/date");
            from =
                    "Published on: date of the release, as neither a start of the tender period nor a date of publication is given.";
        }
        if (closes.isBefore(start) == Answer.YES) {
            notes.add("The tender period ends (" + closes + ") before it starts (" + start
                    + "), so its length is not judged.");
        }
        facts.publishedOn(start);
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
        return name.isEmpty() ? text(tender.path("procuringEntity"), "name") : name;
    }

    private List<DigitalScope.Code> codes() {
        List<DigitalScope.Code> codes = new ArrayList<>();
        code(tender.path("classification"), codes);
        tender.path("additionalClassifications").forEach(node -> code(node, codes));
        for (JsonNode item : tender.path("items")) {
            code(item.path("classification"), codes);
            item.path("additionalClassifications").forEach(node -> code(node, codes));
        }
        return codes;
    }

    private static void code(JsonNode node, List<DigitalScope.Code> codes) {
        String id = node.path("id").asText();
        if (!id.isEmpty()) {
            codes.add(new DigitalScope.Code(text(node, "scheme"), id));
        }
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
        JsonNode amount = value.path("amount");
        String currency = text(value, "currency");
        if (amount.isMissingNode() || amount.isNull() || currency.isEmpty()) {
            return null;
        }
        try {
            String text = amount.asText();
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

    private List<Fact> funders(String ocid) {
        List<Fact> facts = new ArrayList<>();
        JsonNode parties = release.path("parties");
        for (int i = 0; i < parties.size(); i++) {
            boolean funder = false;
            for (JsonNode role : parties.get(i).path("roles")) {
                funder |= role.asText().equals("funder");
            }
            if (funder) {
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
