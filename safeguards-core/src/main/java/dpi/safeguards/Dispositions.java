package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.finding.Disposition;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.finding.WaiverFinding.Kind;
import dpi.safeguards.internal.json.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is being done about findings: the only place where waivers and grace periods take effect, after everything else.
 * No verdict changes here.
 */
final class Dispositions {

    /**
     * What one pack says before anything is waived.
     *
     * @param version the version of the pack
     * @param cards its safeguards
     */
    record Bench(
            String pack,
            String version,
            List<Safeguard> cards,
            List<Judgement> judgements,
            List<ScopeQuestion> scopeQuestions) {

        Optional<Safeguard> card(String id) {
            return cards.stream().filter(card -> card.id().equals(id)).findFirst();
        }
    }

    private final CaseFile caseFile;
    private final PartialDate today;
    private final int noticeDays;
    private final List<Bench> benches;
    private final List<Waiver> waivers;

    /** @param noticeDays how many days before its last day it is said that a waiver ends soon */
    Dispositions(CaseFile caseFile, List<Bench> benches, int noticeDays) {
        this.caseFile = caseFile;
        this.today = caseFile.clocks().factsAsOf();
        this.benches = benches;
        this.noticeDays = noticeDays;
        this.waivers = caseFile.all(Waiver.class).stream()
                .sorted(Comparator.comparing(Waiver::id))
                .toList();
    }

    /** {@return the finding, in a grace period} */
    static Judgement observed(Judgement finding) {
        return finding.with(Disposition.OBSERVED, List.of());
    }

    /** {@return all judgements; findings with a waiver in force are waived} */
    List<Judgement> judgements() {
        List<Judgement> disposed = new ArrayList<>();
        for (Bench bench : benches) {
            for (Judgement judgement : bench.judgements()) {
                List<Waiver> inForce = waivers.isEmpty() ? List.of() : inForce(bench, judgement);
                disposed.add(inForce.isEmpty() ? judgement : judgement.with(Disposition.WAIVED, inForce));
            }
        }
        return disposed;
    }

    /** {@return what is the matter with the waivers of the case, by their ids} */
    List<WaiverFinding> findings() {
        return waivers.stream()
                .flatMap(waiver -> findings(waiver).stream())
                .distinct()
                .toList();
    }

    private List<Waiver> inForce(Bench bench, Judgement judgement) {
        return !judgement.isFinding() || !judgement.safeguard().waivable()
                ? List.of()
                : waivers.stream()
                        .filter(waiver -> isFor(waiver, judgement)
                                && waiver.isGrantedFor(bench.version())
                                && waiver.isInForceOn(today) == Answer.YES)
                        .toList();
    }

    private static boolean isFor(Waiver waiver, Judgement judgement) {
        return waiver.safeguard().equals(judgement.safeguard().id())
                && waiver.subject().equals(judgement.subject().id());
    }

    private List<WaiverFinding> findings(Waiver waiver) {
        List<WaiverFinding> findings = new ArrayList<>();
        for (Bench bench : benches) {
            bench.card(waiver.safeguard()).ifPresent(card -> {
                Optional<Judgement> judgement = bench.judgements().stream()
                        .filter(each -> isFor(waiver, each))
                        .findFirst();
                if (judgement.filter(Judgement::isFinding).isEmpty()) {
                    findings.add(nothingToWaive(waiver, bench, judgement));
                } else if (!card.waivable()) {
                    findings.add(without(waiver, Kind.NOT_WAIVABLE, card.id() + " cannot be waived."));
                } else {
                    findings.addAll(atWork(waiver, bench, judgement.get()));
                }
            });
        }
        if (benches.stream().noneMatch(bench -> bench.card(waiver.safeguard()).isPresent())) {
            List<String> ids = benches.stream()
                    .flatMap(bench -> bench.cards().stream().map(Safeguard::id))
                    .toList();
            findings.add(without(
                    waiver,
                    Kind.NO_SUCH_SAFEGUARD,
                    "no pack here has a safeguard \"" + waiver.safeguard() + "\"."
                            + Names.maybe(waiver.safeguard(), ids)));
        }
        return findings;
    }

    private WaiverFinding nothingToWaive(Waiver waiver, Bench bench, Optional<Judgement> judgement) {
        String what = waiver.safeguard() + " ";
        String subject = "\"" + waiver.subject() + "\".";
        if (judgement.isPresent()) {
            boolean met = judgement.get().verdict() == Verdict.SATISFIED;
            return without(
                    waiver, Kind.NOTHING_TO_WAIVE, what + (met ? "is met by " : "is an open question on ") + subject);
        }
        boolean isInTheCase = caseFile.country().id().equals(waiver.subject())
                || caseFile.facts().stream().anyMatch(fact -> fact.id().equals(waiver.subject()));
        if (!isInTheCase) {
            return without(waiver, Kind.NO_SUCH_SUBJECT, "the case has no fact " + subject);
        }
        boolean open = bench.scopeQuestions().stream()
                .anyMatch(question -> question.safeguard().id().equals(waiver.safeguard())
                        && question.subject().id().equals(waiver.subject()));
        return without(
                waiver,
                Kind.NOTHING_TO_WAIVE,
                open
                        ? "whether " + what + "applies is not known of " + subject
                        : what + "does not apply to " + subject);
    }

    /** What is the matter with a waiver for a finding that can be waived. */
    private List<WaiverFinding> atWork(Waiver waiver, Bench bench, Judgement judgement) {
        List<WaiverFinding> findings = new ArrayList<>();
        List<Waiver> inForce = inForce(bench, judgement);
        if (!waiver.isGrantedFor(bench.version())) {
            findings.add(without(
                    waiver,
                    Kind.OTHER_PACK_VERSION,
                    "it was granted for " + waiver.packVersions() + " of the pack, and this is " + bench.pack() + " "
                            + bench.version() + "."));
        }
        String day = " and the case is judged on " + today + ".";
        if (waiver.from().isAfter(today) == Answer.YES && inForce.isEmpty()) {
            findings.add(without(
                    waiver,
                    Kind.NOT_YET_IN_FORCE,
                    "it begins with " + waiver.from() + " (" + waiver.zone() + ")," + day));
        }
        if (waiver.until().isBefore(today) == Answer.YES && inForce.isEmpty()) {
            findings.add(without(
                    waiver, Kind.EXPIRED, "it ended with " + waiver.until() + " (" + waiver.zone() + ")," + day));
        }
        if (inForce.contains(waiver)) {
            endingSoon(waiver, bench).ifPresent(findings::add);
            if (inForce.indexOf(waiver) > 0) {
                findings.add(new WaiverFinding(
                        waiver,
                        Kind.TWICE,
                        "Waiver \"" + waiver.id() + "\" is granted beside \""
                                + inForce.get(0).id() + "\" for the same finding: " + waiver.safeguard() + " on \""
                                + waiver.subject() + "\"."));
            }
        }
        return findings;
    }

    private Optional<WaiverFinding> endingSoon(Waiver waiver, Bench bench) {
        Long left = today.daysUntil(waiver.until());
        boolean isFollowed = waivers.stream()
                .anyMatch(next -> next.safeguard().equals(waiver.safeguard())
                        && next.subject().equals(waiver.subject())
                        && next.isGrantedFor(bench.version())
                        && next.until().isAfter(waiver.until()) == Answer.YES
                        && !startsLaterThanTheDayAfter(next, waiver));
        return left == null || left > noticeDays || isFollowed
                ? Optional.empty()
                : Optional.of(new WaiverFinding(
                        waiver,
                        Kind.EXPIRING_SOON,
                        "Waiver \"" + waiver.id() + "\" ends soon: its last day is " + waiver.until() + " ("
                                + waiver.zone() + "), " + left + (left == 1 ? " day" : " days")
                                + " after the day of the case."));
    }

    private static boolean startsLaterThanTheDayAfter(Waiver next, Waiver waiver) {
        Long days = waiver.until().daysUntil(next.from());
        return days == null || days > 1;
    }

    private static WaiverFinding without(Waiver waiver, Kind kind, String why) {
        return new WaiverFinding(waiver, kind, "Waiver \"" + waiver.id() + "\" has no effect: " + why);
    }
}
