package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.internal.json.Digests;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes the fingerprints of evaluations. */
final class Fingerprints {

    private static final Comparator<Parameter> BY_KEY =
            Comparator.comparing(Parameter::key).thenComparing(Parameter::id).thenComparing(Parameter::value);

    private Fingerprints() {}

    /** The fingerprint of what the packs say about the case. */
    static Fingerprint of(
            CaseFile caseFile,
            List<LoadedPack> packs,
            String library,
            String language,
            int waiverNoticeDays,
            Completion completion,
            Limits limits) {
        List<RulePack> layers = packs.stream()
                .flatMap(pack -> pack.layers().stream().map(LoadedPack.Layer::pack))
                .toList();
        boolean complete = completion == Completion.COMPLETE;
        List<Fact> facts = complete ? facts(caseFile) : List.of();
        Fingerprint open = new Fingerprint(
                "",
                library,
                language,
                waiverNoticeDays,
                complete ? "" : limits.facts() + " facts, " + limits.firings() + " firings, " + limits.time(),
                digests(facts),
                Digests.ofPlaces(facts),
                packs.stream()
                        .flatMap(pack -> pack.notes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                complete ? inForce(packs, caseFile) : List.of());
        return Digests.sealed(
                open, caseFile.title(), caseFile.note(), caseFile.openQuestions(), caseFile.clocks(), layers);
    }

    /** The facts of the case and, if one is stated, its country. */
    static List<Fact> facts(CaseFile caseFile) {
        List<Fact> facts = new ArrayList<>(caseFile.facts());
        if (caseFile.country().isStated()) {
            facts.add(caseFile.country());
        }
        return facts;
    }

    private static Map<String, String> digests(List<Fact> facts) {
        Map<String, String> digests = new TreeMap<>();
        facts.forEach(fact -> digests.put(fact.id(), Digests.of(fact)));
        return digests;
    }

    private static List<Parameter> inForce(List<LoadedPack> packs, CaseFile caseFile) {
        List<PartialDate> days = Stream.concat(
                        Stream.of(
                                caseFile.clocks().factsAsOf(), caseFile.clocks().lawAsOf()),
                        caseFile.all(Tender.class).stream().map(Tender::publishedOn))
                .distinct()
                .toList();
        return packs.stream()
                .flatMap(pack -> pack.index().parameters().stream())
                .distinct()
                .filter(parameter -> days.stream().anyMatch(day -> parameter.appliesOn(day) == Answer.YES))
                .sorted(BY_KEY)
                .toList();
    }
}
