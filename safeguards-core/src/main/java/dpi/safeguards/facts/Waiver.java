package dpi.safeguards.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A decision to live with an unmet safeguard for a time. The verdict stays what it is; only its disposition changes.
 *
 * <p>It holds from the beginning of its first day to the end of its last, both in its zone. The day of a case is a day
 * of the calendar without a zone; it is taken as a day in the zone of the waiver.
 *
 * @param id its key in the case
 * @param safeguard the safeguard's id
 * @param subject the fact it is granted for
 * @param reason why
 * @param approver who granted it
 * @param from first day
 * @param until last day
 * @param zone the time zone in which its days begin and end: an id of the IANA database such as
 *     {@code America/Montevideo}, or an offset such as {@code +05:30} or {@code Z}
 * @param packVersions the versions of the safeguard's pack it is granted for: {@code >=0.2.0 <0.3.0}, one of the two
 *     bounds, or a single version
 * @param provenance where the fact comes from
 */
@RecordBuilder
public record Waiver(
        String id,
        String safeguard,
        String subject,
        String reason,
        String approver,
        PartialDate from,
        PartialDate until,
        String zone,
        String packVersions,
        Provenance provenance)
        implements Fact {

    /** Checks what the fact cannot do without; what is not stated becomes unknown or empty. */
    public Waiver {
        id = Text.required(id, "A waiver", "id");
        String owner = "Waiver \"" + id + "\"";
        safeguard = Text.required(safeguard, owner, "safeguard");
        subject = Text.required(subject, owner, "subject");
        reason = Text.required(reason, owner, "reason");
        approver = Text.required(approver, owner, "approver");
        from = Text.required(from, owner, "from");
        until = Text.required(until, owner, "until");
        zone = Zones.required(zone, owner);
        packVersions = Text.orEmpty(packVersions).strip();
        provenance = Provenance.orNone(provenance);
        if (!from.isExact() || !until.isExact() || until.isBefore(from) == Answer.YES) {
            throw new IllegalArgumentException(
                    owner + " needs exact first and last days in order, not " + from + " to " + until + ".");
        }
        if (VersionRange.parse(packVersions).isEmpty()) {
            throw new IllegalArgumentException(owner + " needs \"packVersions\", the versions of the safeguard's pack"
                    + " it is granted for, such as \">=0.2.0 <0.3.0\", \">=0.2.0\" or \"0.2.0\", not \"" + packVersions
                    + "\".");
        }
    }

    /** {@return whether the day, taken as a day in the waiver's zone, is one of its days} */
    public Answer isInForceOn(PartialDate day) {
        return from.isAfter(day).negate().and(until.isBefore(day).negate());
    }

    /** {@return whether it is granted for this version of the safeguard's pack} */
    public boolean isGrantedFor(String packVersion) {
        return VersionRange.parse(packVersions).orElseThrow().contains(PackVersion.parse(packVersion));
    }

    /**
     * {@return the first moment at which it does not hold any more: the end of its last day in its zone}
     *
     * <p>Follows what the Java runtime knows of the zone.
     */
    public Instant end() {
        LocalDate last = Objects.requireNonNull(until.latest());
        return last.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    @Override
    public String label() {
        return "waiver by " + approver;
    }
}
