package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What of the framework the packs deal with. */
class FrameworkCoverageTest {

    private static final Path CATALOGUE = Path.of("../../shared/domain/framework-v1.json");

    /** Kinds that a rule may need besides the facts it brings together. */
    private static final Set<FactKind> CONTEXT =
            EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER, FactKind.COMPLETE);

    private final PackIndex pack = Packs.index("dpi-safeguards");
    private final List<Safeguard> cards = pack.safeguards();

    @Test
    void everyPrincipleRiskAuthorityAndStageHasASafeguard() {
        Set<Principle> principles = EnumSet.allOf(Principle.class);
        Set<Risk> risks = EnumSet.allOf(Risk.class);
        Set<Authority> authorities = EnumSet.allOf(Authority.class);
        Set<Stage> stages = EnumSet.allOf(Stage.class);
        for (Safeguard card : cards) {
            principles.removeAll(card.principles());
            risks.removeAll(card.risks());
            authorities.remove(card.authority());
            stages.removeAll(card.stages());
        }
        assertEquals(List.of(Set.of(), Set.of(), Set.of(), Set.of()), List.of(principles, risks, authorities, stages));
    }

    @Test
    void thePacksAreAsLargeAsTheirDescriptionsSay() {
        assertTrue(cards.size() >= 130, cards.size() + " safeguards");
        assertTrue(pack.mitigations().size() >= 120, pack.mitigations().size() + " mitigations");
        int reviewed = Packs.index("tender-review").safeguards().size();
        assertTrue(reviewed >= 30, reviewed + " safeguards for tenders");
    }

    @Test
    void manySafeguardsBringFactsTogetherUseDatesOrNeedACompleteList() {
        long joins = with(rule -> rule.conditions().stream()
                        .map(Condition::kind)
                        .filter(kind -> kind != null && !CONTEXT.contains(kind))
                        .distinct()
                        .count()
                >= 3);
        long dates = with(rule -> rule.gives() != Gives.APPLIES
                && rule.conditions().stream().anyMatch(condition -> condition
                        .toString()
                        .matches(".*(isBefore|isAfter|isWithin|isMoreThan"
                                + "|completedBefore|inPlaceOn|WithinDays|heldOn|inForceOn|mayBeInForceOn).*")));
        long complete = with(rule -> rule.conditions().stream().anyMatch(each -> each.kind() == FactKind.COMPLETE));

        assertTrue(joins >= 25, joins + " with rules over three or more kinds of facts");
        assertTrue(dates >= 20, dates + " with dates");
        assertTrue(complete >= 12, complete + " with completeness");
    }

    private long with(Predicate<RuleOutline> wanted) {
        return pack.rules().stream()
                .filter(wanted)
                .map(RuleOutline::safeguard)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count();
    }

    @Test
    void readingsOfOurOwnAreMarkedAsSuch() {
        List<String> unmarked = new ArrayList<>();
        for (Safeguard card : cards) {
            boolean rests = card.principles().equals(Set.of(Principle.O7))
                    || card.risks().equals(Set.of(Risk.RS3))
                    || card.processes().isEmpty();
            if (rests && card.mapping() != Mapping.OWN) {
                unmarked.add(card.id());
            }
        }
        assertEquals(List.of(), unmarked);
    }

    @Test
    void everyMitigationServesASafeguardAndEveryPrerequisiteIsThere() {
        Set<String> used = new TreeSet<>();
        for (PackIndex each : Packs.all()) {
            each.safeguards().forEach(card -> used.addAll(card.mitigations()));
            each.rules().forEach(rule -> used.add(rule.mitigation()));
            each.mitigations().forEach(mitigation -> used.addAll(mitigation.prerequisites()));
        }
        List<String> idle = new ArrayList<>();
        for (PackIndex each : Packs.all()) {
            each.mitigations().stream()
                    .filter(mitigation -> !used.contains(mitigation.key()))
                    .forEach(mitigation -> idle.add(each.id() + " " + mitigation.key()));
        }
        assertEquals(List.of(), idle);
    }

    @Test
    void everyProcessOfTheFrameworkIsCheckedOrAskedAbout() throws IOException {
        Set<String> dealtWith = new TreeSet<>();
        cards.forEach(card -> dealtWith.addAll(card.processes()));
        pack.asked().forEach(asked -> dealtWith.add(asked.process()));
        Set<String> left = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        for (JsonNode process : catalogue().path("processes")) {
            known.add(process.path("id").asText());
            if (!dealtWith.contains(process.path("id").asText())) {
                left.add(process.path("id").asText());
            }
        }
        dealtWith.removeAll(known);

        assertEquals(Set.of(), left, "neither checked nor asked");
        assertEquals(Set.of(), dealtWith, "no process of the framework");
    }

    @Test
    void everyTenderSafeguardHasWordsToPaste() {
        PackIndex review = Packs.index("tender-review");
        List<String> without = review.safeguards().stream()
                .filter(card -> review.mitigations().stream()
                        .noneMatch(mitigation -> card.mitigations().contains(mitigation.key())
                                && !mitigation.clause().isBlank()))
                .map(Safeguard::id)
                .toList();

        assertEquals(List.of(), without);
    }

    @Test
    void noTenderSafeguardIsCritical() {
        assertEquals(
                List.of(),
                Packs.index("tender-review").safeguards().stream()
                        .filter(card -> card.severity() == Severity.CRITICAL)
                        .map(Safeguard::id)
                        .toList());
    }

    private static JsonNode catalogue() throws IOException {
        Assumptions.assumeTrue(Files.exists(CATALOGUE), "The shared catalogue is absent: " + CATALOGUE);
        return new ObjectMapper().readTree(Files.readAllBytes(CATALOGUE));
    }
}
