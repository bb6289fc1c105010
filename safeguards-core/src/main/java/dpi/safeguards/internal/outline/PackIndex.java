package dpi.safeguards.internal.outline;

import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.MitigationBuilder;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SafeguardBuilder;
import dpi.safeguards.pack.AskedProcess;
import dpi.safeguards.pack.Crosswalk;
import dpi.safeguards.pack.RulePack;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything the build knows about a pack; it is stored beside the compiled rules.
 *
 * @param id the pack's id
 * @param version its version
 * @param title its title
 * @param licence its licence
 * @param frameworks the frameworks it covers
 * @param factModel the version of the fact records it was written for
 * @param drools the version of Drools it was compiled for; empty before compilation
 * @param model the class the compiled rules start from; empty before compilation
 * @param digest the digest of the content; empty before it is taken
 * @param safeguards the cards, by id
 * @param mitigations the mitigations, by key
 * @param parameters the dated values rules compare with
 * @param extended the pack it extends, as {@code id@version}; empty unless it is an overlay
 * @param country the country whose overlay it is; empty if none's
 * @param changes what it changes in the pack it extends
 * @param crosswalks how other frameworks relate to its safeguards
 * @param asked processes of the framework that facts cannot decide
 * @param words what it says in other languages, by language
 * @param rules the rules; their places are the numbers compiled rules go by
 */
@RecordBuilder
public record PackIndex(
        String id,
        String version,
        String title,
        String licence,
        List<String> frameworks,
        int factModel,
        String drools,
        String model,
        String digest,
        List<Safeguard> safeguards,
        List<Mitigation> mitigations,
        List<Parameter> parameters,
        String extended,
        String country,
        List<OverlayChange> changes,
        List<Crosswalk> crosswalks,
        List<AskedProcess> asked,
        Map<String, Words> words,
        List<RuleOutline> rules) {

    /** The version of the fact records of this library; packs name the one they were written for. */
    public static final int FACT_MODEL = 1;

    /** The resource that lists, line by line, ids and versions of the packs on a class path. */
    public static final String LISTING = "META-INF/safeguards/packs";

    public PackIndex {
        frameworks = List.copyOf(frameworks);
        safeguards = List.copyOf(safeguards);
        mitigations = List.copyOf(mitigations);
        parameters = List.copyOf(parameters);
        changes = List.copyOf(changes);
        crosswalks = List.copyOf(crosswalks);
        asked = List.copyOf(asked);
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        rules = List.copyOf(rules);
    }

    /** {@return the resource that holds the index of this version of a pack} */
    public static String resource(String id, String version) {
        return "META-INF/safeguards/" + id + "/" + version + "/pack.json";
    }

    /** {@return the resource that says where this version of a pack came from, if there is something to say} */
    public static String note(String id, String version) {
        return "META-INF/safeguards/" + id + "/" + version + "/note.txt";
    }

    /** {@return the same with a digest} */
    public PackIndex withDigest(String taken) {
        return PackIndexBuilder.builder(this).digest(taken).build();
    }

    /** {@return the same, compiled} */
    public PackIndex compiled(String forDrools, String into) {
        return PackIndexBuilder.builder(this).drools(forDrools).model(into).build();
    }

    /** {@return the same with other rules} */
    public PackIndex withRules(List<RuleOutline> others) {
        return PackIndexBuilder.builder(this).rules(others).build();
    }

    /** {@return the measures that cover a safeguard on a subject, named by its own id or by another framework's} */
    public List<Alignment> alignments(String safeguard, String subject, List<ExistingMeasure> measures) {
        List<Alignment> alignments = new ArrayList<>();
        for (ExistingMeasure measure : measures) {
            if (!measure.subject().equals(subject)) {
                continue;
            }
            if (measure.framework().equals(id) && measure.control().equals(safeguard)) {
                alignments.add(new Alignment(measure, measure.coverage(), ""));
            }
            for (Crosswalk crosswalk : crosswalks) {
                if (crosswalk.framework().equals(measure.framework())) {
                    crosswalk.controls().stream()
                            .filter(control -> control.id().equals(measure.control()))
                            .map(control -> control.safeguards().get(safeguard))
                            .filter(Objects::nonNull)
                            .forEach(link -> alignments.add(
                                    new Alignment(measure, link.coverage().and(measure.coverage()), link.leaves())));
                }
            }
        }
        alignments.sort(Comparator.<Alignment, String>comparing(
                        alignment -> alignment.measure().id())
                .thenComparing(Alignment::leaves));
        return alignments;
    }

    /** {@return whether it changes another pack instead of standing alone} */
    public boolean isOverlay() {
        return !extended.isEmpty();
    }

    /** {@return the same, saying what it says in another language where it has the words} */
    public PackIndex in(String language) {
        Words spoken = words.getOrDefault(language, new Words(Map.of(), Map.of()));
        return PackIndexBuilder.builder(this)
                .safeguards(safeguards.stream()
                        .map(card -> {
                            Words.OfCard said = spoken.safeguards().get(card.id());
                            return said == null
                                    ? card
                                    : SafeguardBuilder.builder(card)
                                            .title(said.title())
                                            .question(said.question())
                                            .build();
                        })
                        .toList())
                .mitigations(mitigations.stream()
                        .map(mitigation -> {
                            Words.OfMitigation said = spoken.mitigations().get(mitigation.key());
                            return said == null
                                    ? mitigation
                                    : MitigationBuilder.builder(mitigation)
                                            .title(said.title())
                                            .action(said.action())
                                            .build();
                        })
                        .toList())
                .build();
    }

    /** {@return what users see of it} */
    public RulePack pack() {
        return new RulePack(
                id,
                version,
                title,
                licence,
                frameworks,
                digest,
                extended,
                country,
                safeguards,
                mitigations,
                crosswalks,
                asked,
                new TreeSet<>(words.keySet()));
    }
}
