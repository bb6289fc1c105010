package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.CaseFileWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The twelve example countries: nothing sourced was lost when their facts became case files, and nothing was made up.
 */
class CountryCasesTest {

    private static final Path CASES = Path.of("cases");
    private static final Path SHARED = Path.of("../../shared/domain/countries");
    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Keys whose values are facts that must be found again; other texts were written anew. */
    private static final List<String> FACTS = List.of("year", "yearEnacted", "prefix", "launched", "approved", "rank");

    /** Keys whose values are sentences in which the numbers are the facts. */
    private static final List<String> WITH_NUMBERS = List.of("citation", "amount", "condition", "coverage", "volume");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./]\\d+)*");

    @Test
    void thereAreTwelve() throws IOException {
        assertEquals(12, cases().size());
    }

    @TestFactory
    Stream<DynamicTest> everyCountryIsAssessedAndSaysThatItIsAnIllustration() throws IOException {
        return cases().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    CaseFile caseFile = CaseFileReader.read(entry.getValue());
                    Evaluation evaluation = SAFEGUARDS.evaluate(caseFile);
                    assertEquals(Completion.COMPLETE, evaluation.completion());
                    assertTrue(caseFile.note().contains("not legal advice"), caseFile.note());
                    assertFalse(caseFile.openQuestions().isEmpty(), "what was looked for and not found is kept");
                    for (Judgement judgement : evaluation.withVerdict(Verdict.NOT_SATISFIED)) {
                        boolean shown = judgement.contradicts().stream()
                                        .anyMatch(ground -> !ground.facts().isEmpty())
                                || !judgement.subject().provenance().sources().isEmpty();
                        assertTrue(shown, "a finding rests on something stated: " + judgement);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isWrittenSoThatItIsReadBackAsItWas() throws IOException {
        return cases().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    CaseFile caseFile = CaseFileReader.read(entry.getValue());
                    byte[] json = CaseFileWriter.writeJson(caseFile).getBytes(StandardCharsets.UTF_8);
                    byte[] yaml = CaseFileWriter.writeYaml(caseFile).getBytes(StandardCharsets.UTF_8);
                    assertEquals(caseFile, CaseFileReader.read("a.json", json));
                    assertEquals(caseFile, CaseFileReader.read("a.yaml", yaml));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noSourcedFactIsLost() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the collected country facts are not here");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Path> entry : cases().entrySet()) {
            Path facts = SHARED.resolve(entry.getKey().toLowerCase(Locale.ROOT) + ".json");
            JsonNode collected = new ObjectMapper().readTree(facts.toFile());
            String text = Files.readString(entry.getValue()).replaceAll("\\s+", " ");
            CaseFile caseFile = CaseFileReader.read(entry.getValue());
            tests.add(DynamicTest.dynamicTest(entry.getKey(), () -> {
                List<String> lost = new ArrayList<>();
                lost(collected, "", text, lost);
                assertEquals(List.of(), lost);
                assertTrue(
                        caseFile.openQuestions().size()
                                >= collected.get("unknown").size(),
                        "unknowns stay unknown");
            }));
        }
        return tests.stream();
    }

    private static void lost(JsonNode node, String pointer, String text, List<String> lost) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                String at = pointer + "/" + field.getKey();
                if (field.getKey().equals("source") || field.getKey().equals("components")) {
                    field.getValue().forEach(key -> check(key.asText(), at, text, lost));
                } else if (WITH_NUMBERS.contains(field.getKey())) {
                    NUMBER.matcher(field.getValue().asText())
                            .results()
                            .forEach(number -> check(number.group(), at, text, lost));
                } else if (field.getValue().isValueNode() && isFact(field.getKey(), field.getValue())) {
                    check(field.getValue().asText(), at, text, lost);
                } else {
                    lost(field.getValue(), at, text, lost);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                lost(node.get(i), pointer + "/" + i, text, lost);
            }
        }
    }

    private static boolean isFact(String key, JsonNode value) {
        return !value.isNull()
                && !value.asText().contains("not read")
                && (FACTS.contains(key) || DATE.matcher(value.asText()).matches());
    }

    private static void check(String value, String pointer, String text, List<String> lost) {
        if (spellings(value).stream().noneMatch(text::contains)) {
            lost.add(pointer + ": " + value);
        }
    }

    /** A date may have become words; a number may have lost trailing zeros. */
    private static List<String> spellings(String value) {
        List<String> spellings = new ArrayList<>(List.of(value, value.replaceAll("\\.0$", "")));
        if (NUMBER.matcher(value).matches() && !value.contains("/")) {
            spellings.add(
                    new BigDecimal(value).movePointRight(6).toPlainString().replaceAll("\\..*", ""));
        }
        if (DATE.matcher(value).matches() && value.length() > 4) {
            String month =
                    Month.of(Integer.parseInt(value.substring(5, 7))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String year = value.substring(0, 4);
            spellings.add(month + " " + year);
            if (value.length() == 10) {
                int day = LocalDate.parse(value).getDayOfMonth();
                spellings.add(day + " " + month + " " + year);
                spellings.remove(month + " " + year);
            }
        }
        return spellings;
    }

    private static Map<String, Path> cases() throws IOException {
        Map<String, Path> cases = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.toList()) {
                cases.put(CaseFileReader.read(file).country().id(), file);
            }
        }
        return cases;
    }
}
