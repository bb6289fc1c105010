package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.GateResult;
import dpi.safeguards.SchemaFile;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.Surety;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Alignment;
import dpi.safeguards.finding.AreaCoverage;
import dpi.safeguards.finding.Cause;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Effect;
import dpi.safeguards.finding.Fingerprint;
import dpi.safeguards.finding.GateOverride;
import dpi.safeguards.finding.Ground;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.MissingFact;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Recommendation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.ScopeQuestion;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Tailoring;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.finding.WaiverFinding;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.io.CaseFileReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationSchemaTest {

    private static final SchemaFile SCHEMA = SchemaFile.load("evaluation-1.schema.json");

    /** The shapes that the keys of a provenance are written in, for a fact that was judged or shown. */
    private record Written(
            List<Source> sources,
            Confidence confidence,
            Surety surety,
            String note,
            List<Claim> claims,
            String pointer) {}

    /** The shapes that the keys of a provenance are written in, for the country. */
    private record Stated(
            List<String> sources, Confidence confidence, Surety surety, String note, List<Claim> claims) {}

    @Test
    void isASchemaOfDraft202012() {
        assertEquals(List.of(), SCHEMA.problemsOfItsOwn());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                SCHEMA.at("/$schema").asText());
        assertEquals("urn:dpi-safeguards:schema:evaluation:1", SCHEMA.at("/$id").asText());
        assertEquals(
                EvaluationJson.FORMAT, SCHEMA.at("/properties/format/const").asText());
    }

    @Test
    void isClosedCompleteAndDescribed() {
        assertEquals(List.of(), SCHEMA.openObjects());
        assertEquals(Set.of(), SCHEMA.looseEnds());
        assertEquals(List.of(), SCHEMA.withoutDescription());
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void saysTheSameOfAFactAsTheRecord(FactKind kind) {
        Set<String> further = Set.of("factKind", "id", "label");

        assertEquals(List.of(), SCHEMA.differences(formOf(kind), kind.type(), components(Written.class), further));
    }

    @Test
    void saysTheSameAsTheOtherRecords() {
        Map<String, Type> spread = components(Stated.class);
        List<String> found = new ArrayList<>();
        found.addAll(SCHEMA.differences("/properties/country", Country.class, spread, Set.of()));
        found.addAll(SCHEMA.differences("/properties/clocks", Clocks.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/properties/completion", Completion.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/safeguard", Safeguard.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/mitigation", Mitigation.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/missingFact", MissingFact.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/areaCoverage", AreaCoverage.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/tailoring", Tailoring.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/difference", Difference.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/effect", Effect.class, Map.of(), Set.of()));
        found.addAll(SCHEMA.differences("/$defs/actor", Actor.class, Map.of(), Set.of()));
        for (RecordComponent component : Judgement.class.getRecordComponents()) {
            if (component.getType().isEnum()) {
                String pointer = "/$defs/judgement/properties/" + component.getName();
                found.addAll(SCHEMA.differences(pointer, component.getType(), Map.of(), Set.of()));
            }
        }

        assertEquals(List.of(), found);
        assertEquals(names(Judgement.class, "firm"), keys("/$defs/judgement/properties"));
        assertEquals(names(Alignment.class, "says"), keys("/$defs/alignment/properties"));
        assertEquals(names(Recommendation.class), keys("/$defs/recommendation/properties"));
        assertEquals(names(Ground.class), keys("/$defs/ground/properties"));
        assertEquals(names(Change.class, "kind", "causes", "toldApart"), keys("/$defs/change/properties"));
        assertEquals(Names.all(Change.Kind.class), SchemaFile.texts(SCHEMA.at("/$defs/change/properties/kind/enum")));
        assertEquals(Names.all(Cause.class), SchemaFile.texts(SCHEMA.at("/$defs/change/properties/causes/items/enum")));
        assertEquals(Names.all(Change.State.class), SchemaFile.texts(SCHEMA.at("/$defs/state/enum")));
        assertEquals(names(ScopeQuestion.class), keys("/$defs/scopeQuestion/properties"));
        assertEquals(names(WaiverFinding.class), keys("/$defs/waiverFinding/properties"));
        assertEquals(
                Names.all(WaiverFinding.Kind.class),
                SchemaFile.texts(SCHEMA.at("/$defs/waiverFinding/properties/kind/enum")));
        assertEquals(names(Fingerprint.class), keys("/$defs/fingerprint/properties"));
        assertEquals(
                names(
                        Evaluation.class,
                        "changes",
                        "coverage",
                        "format",
                        "gate",
                        "counts",
                        "safeguards",
                        "mitigations",
                        "facts"),
                keys("/properties"));
        assertEquals(new TreeSet<>(Names.all(Verdict.class)), keys("/properties/counts/properties"));
        assertEquals(Names.all(GateResult.Outcome.class), SchemaFile.texts(SCHEMA.at("/$defs/outcome/enum")));
        assertEquals(
                Names.all(GateResult.Standing.class),
                SchemaFile.texts(SCHEMA.at("/$defs/overrideUse/properties/standing/enum")));
        assertEquals(names(GateOverride.class, "standing"), keys("/$defs/overrideUse/properties"));
    }

    @Test
    void acceptsAnEvaluation() {
        assertEquals(List.of(), SCHEMA.problems(tree(HandMadeEvaluation.complete())));
    }

    @Test
    void acceptsAnEvaluationThatSaysWhatHasChanged() {
        Evaluation earlier = HandMadeEvaluation.of(Completion.COMPLETE, List.of());
        JsonNode tree = parsed(EvaluationJson.write(HandMadeEvaluation.complete(), earlier));

        assertEquals(List.of(), SCHEMA.problems(tree));
        assertEquals(
                HandMadeEvaluation.complete().changesSince(earlier).size(),
                tree.at("/changes/list").size());
        assertFalse(tree.at("/changes/list").isEmpty());
    }

    @Test
    void leavesOutTheCountryThatIsNotStated() {
        Evaluation stated = HandMadeEvaluation.complete();
        JsonNode tree = tree(new Evaluation(
                stated.title(),
                stated.note(),
                Country.NOT_STATED,
                stated.clocks(),
                stated.packs(),
                stated.tailoring(),
                stated.completion(),
                stated.judgements(),
                stated.scopeQuestions(),
                stated.notApplicable(),
                stated.notes(),
                stated.openQuestions(),
                stated.waiverFindings(),
                stated.fingerprint()));

        assertEquals(List.of(), SCHEMA.problems(tree));
        assertFalse(tree.has("country"));
    }

    @Test
    void acceptsAnEvaluationThatShowsEveryKindOfFact() {
        JsonNode tree = tree(everyKindOfFact());

        assertEquals(List.of(), SCHEMA.problems(tree));
        Set<String> kinds = new TreeSet<>();
        tree.path("facts").forEach(fact -> kinds.add(fact.path("factKind").asText()));
        assertEquals(new TreeSet<>(Names.all(FactKind.class)), kinds);
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void acceptsAnEvaluationWithoutJudgements(Completion completion) {
        JsonNode tree = tree(HandMadeEvaluation.of(completion, List.of()));
        ((ObjectNode) tree).putArray("scopeQuestions");
        ((ObjectNode) tree).putArray("facts");

        assertEquals(List.of(), SCHEMA.problems(tree));
    }

    @Test
    void refusesAnotherForm() {
        JsonNode good = tree(HandMadeEvaluation.of(Completion.COMPLETE, List.of()));
        ObjectNode unknownKey = good.deepCopy();
        unknownKey.put("score", 87);
        ObjectNode noCounts = good.deepCopy();
        noCounts.remove("counts");
        ObjectNode badDigest = good.deepCopy();
        ((ObjectNode) badDigest.requiredAt("/packs/0")).put("digest", "md5:0");
        ObjectNode wrongWord = good.deepCopy();
        wrongWord.put("completion", "COMPLETE");

        for (JsonNode bad : List.of(unknownKey, noCounts, badDigest, wrongWord)) {
            assertTrue(SCHEMA.problems(bad).size() > SCHEMA.problems(good).size(), bad.toString());
        }
    }

    @Test
    void writesOutWhateverIsNamed() {
        for (Evaluation evaluation : List.of(HandMadeEvaluation.complete(), everyKindOfFact())) {
            JsonNode tree = tree(evaluation);
            Set<String> cards = SchemaFile.keys(tree.path("safeguards"));
            Set<String> mitigations = SchemaFile.keys(tree.path("mitigations"));
            Set<String> facts = new TreeSet<>();
            tree.path("facts").forEach(fact -> facts.add(fact.path("id").asText()));
            Set<String> missing = new TreeSet<>();
            for (JsonNode judgement : tree.path("judgements")) {
                missing.addAll(without(cards, judgement.findValuesAsText("safeguard")));
                missing.addAll(without(facts, judgement.findValuesAsText("subject")));
                missing.addAll(without(facts, judgement.findValuesAsText("measure")));
                missing.addAll(without(facts, SchemaFile.texts(judgement.path("waivers"))));
                missing.addAll(without(mitigations, judgement.findValuesAsText("mitigation")));
                judgement.findValues("facts").forEach(shown -> missing.addAll(without(facts, SchemaFile.texts(shown))));
            }
            tree.path("notApplicable").forEach(id -> missing.addAll(without(cards, List.of(id.asText()))));
            for (JsonNode question : tree.path("scopeQuestions")) {
                missing.addAll(without(cards, question.findValuesAsText("safeguard")));
                missing.addAll(without(facts, question.findValuesAsText("subject")));
            }

            assertEquals(Set.of(), missing);
        }
    }

    @Test
    void writesTheSameBytesForTheSameEvaluation() {
        String text = EvaluationJson.write(HandMadeEvaluation.complete());

        assertEquals(text, EvaluationJson.write(HandMadeEvaluation.complete()));
        assertEquals(EvaluationJson.write(everyKindOfFact()), EvaluationJson.write(everyKindOfFact()));
        assertTrue(text.endsWith("}\n"), "A line end at the end");
        assertFalse(text.contains("\r"), "Line ends of one kind");
    }

    @Test
    void writesTheSameOnOneLine() {
        String line = EvaluationJson.writeLine(HandMadeEvaluation.complete());

        assertEquals(1, line.lines().count());
        assertFalse(line.endsWith("\n"));
        assertEquals(tree(HandMadeEvaluation.complete()), parsed(line));
    }

    /** A judgement that shows every fact of the case file with all of them, and those that no case file lists. */
    static Evaluation everyKindOfFact() {
        String resource = "/dpi/safeguards/io/all-facts.case.json";
        CaseFile read = CaseFileReader.read(resource, SchemaFile.bytes(resource));
        List<Fact> shown = new ArrayList<>(read.facts());
        shown.add(read.country());
        shown.add(read.clocks());
        shown.add(new Parameter(
                "minimum-days-2026",
                "minimum-days",
                new BigDecimal("30.50"),
                "days",
                PartialDate.parse("2026"),
                PartialDate.parse("2027-06"),
                "pack default",
                Provenance.NONE));
        Judgement judgement = HandMadeEvaluation.judgement(
                HandMadeEvaluation.safeguard(
                        "XYZ-001", "Every kind of fact can be shown", Severity.LOW, Authority.R1, Stage.L1),
                read.country(),
                Verdict.CONFLICTING,
                List.of(new Ground("XYZ-001 supported by all there is", shown)),
                List.of(new Ground("XYZ-001 contradicted by nothing", List.of())));
        return HandMadeEvaluation.sealed(new Evaluation(
                read.title(),
                read.note(),
                read.country(),
                read.clocks(),
                List.of(),
                List.of(),
                Completion.COMPLETE,
                List.of(judgement),
                List.of(),
                List.of(),
                List.of(),
                read.openQuestions(),
                List.of(),
                Fingerprint.NONE));
    }

    /** Where the schema says what a fact of this kind looks like. */
    private static String formOf(FactKind kind) {
        for (int i = 0; i < SCHEMA.at("/$defs/fact/oneOf").size(); i++) {
            String form = "/$defs/fact/oneOf/" + i;
            if (SCHEMA.at(form).at("/properties/factKind/const").asText().equals(Names.of(kind))) {
                return form;
            }
        }
        return fail("The schema has no form for " + kind);
    }

    private static JsonNode tree(Evaluation evaluation) {
        return parsed(EvaluationJson.write(evaluation));
    }

    private static JsonNode parsed(String text) {
        return Document.parse("evaluation.json", text.getBytes(StandardCharsets.UTF_8))
                .root();
    }

    private static Map<String, Type> components(Class<? extends Record> type) {
        Map<String, Type> components = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(component.getName(), component.getGenericType());
        }
        return components;
    }

    private static Set<String> names(Class<?> type, String... further) {
        Set<String> names = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(Arrays.asList(further));
        return names;
    }

    private static Set<String> keys(String pointer) {
        return SchemaFile.keys(SCHEMA.at(pointer));
    }

    private static Set<String> without(Set<String> known, List<String> named) {
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(known);
        return unknown;
    }
}
