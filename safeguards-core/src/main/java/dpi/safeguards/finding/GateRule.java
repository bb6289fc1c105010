package dpi.safeguards.finding;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a gate does about one safeguard, about an area, or about a severity and graver ones; for good or for a time. A
 * time is a grace period if it observes until a day.
 *
 * @param safeguard the safeguard's id; empty if it is about others
 * @param area the area, such as {@code PRO}; empty if it is about others
 * @param severity the least grave severity; null if it is about others
 * @param action what the gate does
 * @param from the first day; unknown if it has no beginning
 * @param until the last day; unknown if it has no end
 * @param reason why; empty if not stated
 */
@RecordBuilder
public record GateRule(
        String safeguard,
        String area,
        @Nullable Severity severity,
        GateAction action,
        PartialDate from,
        PartialDate until,
        String reason) {

    /** Checks that it is about one thing and that its days are in order; what is not stated is empty or unknown. */
    public GateRule {
        safeguard = safeguard == null ? "" : safeguard;
        area = area == null ? "" : area;
        from = from == null ? PartialDate.UNKNOWN : from;
        until = until == null ? PartialDate.UNKNOWN : until;
        reason = reason == null ? "" : reason;
        int about = (safeguard.isBlank() ? 0 : 1) + (area.isBlank() ? 0 : 1) + (severity == null ? 0 : 1);
        if (about != 1) {
            throw new IllegalArgumentException(
                    "A rule of a gate is about one of \"safeguard\", \"area\" and \"severity\", not " + about + ".");
        }
        if (!safeguard.isBlank() && safeguard.indexOf('-') < 1) {
            throw new IllegalArgumentException("\"" + safeguard + "\" is not the id of a safeguard, such as PRO-010.");
        }
        if (action == null) {
            throw new IllegalArgumentException("A rule of a gate needs \"action\", one of observe, advise and block.");
        }
        if ((from.isKnown() && !from.isExact())
                || (until.isKnown() && !until.isExact())
                || until.isBefore(from) == Answer.YES) {
            throw new IllegalArgumentException("The rule on " + target(safeguard, area, severity)
                    + " needs exact first and last days in order, not " + from + " to " + until + ".");
        }
    }

    /** {@return whether the day is one of its days} */
    public boolean isInForceOn(PartialDate day) {
        return from.isAfter(day) != Answer.YES && until.isBefore(day) != Answer.YES;
    }

    /** {@return whether it is about the safeguard of this card} */
    public boolean isAbout(Safeguard card) {
        return safeguard.equals(card.id())
                || area.equals(card.area())
                || (severity != null && card.severity().isAtLeast(severity));
    }

    /** {@return what it is about, such as {@code PRO-010}, {@code area PRO} or {@code severity high}} */
    public String target() {
        return target(safeguard, area, severity);
    }

    private static String target(String safeguard, String area, @Nullable Severity severity) {
        if (severity != null) {
            return "severity " + severity.name().toLowerCase(Locale.ROOT);
        }
        return area.isBlank() ? safeguard : "area " + area;
    }
}
