package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.internal.json.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages of the checks, and the table of them in {@code docs/lint.md}. */
class CheckPagesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.*)$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern RULES = Pattern.compile("(?s)## Prefer\\n```drl\\n(.*?)\\n```");

    /** What an example that shows a part of a rule cannot be held to. */
    private static final Set<Check> ABOUT_WHOLE_RULES =
            EnumSet.of(Check.UNBOUND_NAME, Check.RULE_NAMED_OTHERWISE, Check.UNJOINED_FACTS, Check.NAME_BOUND_TWICE);

    @ParameterizedTest
    @EnumSource
    void isWritten(Check check) {
        String page = check.page();
        assertTrue(page.startsWith("# " + check + "\n\n*" + Names.of(check.level()) + "*\n\n"), page);
        assertEquals(
                List.of("Summary", "Avoid", "Prefer", "Why", "Related"),
                SECTION.matcher(page).results().map(match -> match.group(1)).toList());
        assertTrue(check.summary().endsWith("."), check.summary());
    }

    @ParameterizedTest
    @EnumSource
    void leadsToPagesThatAreThere(Check check) {
        List<String> dead = LINK.matcher(check.page())
                .results()
                .map(match -> match.group(1))
                .filter(link -> !Files.exists(DOCS.resolve("checks").resolve(link)))
                .toList();
        assertEquals(List.of(), dead);
    }

    @ParameterizedTest
    @EnumSource
    void prefersWhatTheLinterTakes(Check check) {
        String example = RULES.matcher(check.page())
                .results()
                .map(CheckPagesTest::asRules)
                .collect(Collectors.joining("\n"));
        PackProblems problems = new PackProblems();
        RulePlaces places = new RulePlaces();
        new RuleReader("page", example, places, problems)
                .read("")
                .forEach(rule -> RuleCheck.check(rule, places, problems));
        assertEquals(
                List.of(),
                problems.found().stream()
                        .filter(found -> !ABOUT_WHOLE_RULES.contains(found.check()))
                        .map(found -> found.problem().message())
                        .toList());
    }

    /** An example is whole rules, the end of a rule, its beginning, or conditions. */
    private static String asRules(MatchResult match) {
        String example = match.group(1);
        if (example.startsWith("then")) {
            return example.lines().map(line -> "rule \"r\"\nwhen\n" + line).collect(Collectors.joining("\n"));
        }
        if (!example.startsWith("rule")) {
            return "rule \"r\"\nwhen\n" + example + "\nthen evidence.applies( $x ); end\n";
        }
        if (!example.contains("\nwhen")) {
            return example + "\nwhen\nthen evidence.applies( $x ); end\n";
        }
        return example.contains("\nthen") ? example : example + "\nthen evidence.applies( $x ); end\n";
    }

    @Test
    void thereAreNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve("checks"))) {
            List<String> there = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            assertEquals(
                    Arrays.stream(Check.values()).map(Check::pageName).sorted().toList(), there);
        }
    }

    @Test
    void areListedInTheDocument() throws IOException {
        String table = Arrays.stream(Check.values())
                .map(check -> "| [" + check.code() + "](checks/" + check.pageName() + ") | " + check.id() + " | "
                        + Names.of(check.level()) + " | " + check.summary() + " |\n")
                .collect(Collectors.joining());
        String document = Files.readString(DOCS.resolve("lint.md"));
        assertTrue(document.contains(table), "The table in docs/lint.md is stale; it should be\n" + table);
    }

    @Test
    void areFoundByCodeAndByName() {
        assertEquals(Check.ABSENCE_WITHOUT_COMPLETENESS, Check.of("sg201"));
        assertEquals(Check.ABSENCE_WITHOUT_COMPLETENESS, Check.of("absence-without-completeness"));
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> Check.of("absence-without-completenes"));
        assertEquals(
                "There is no check \"absence-without-completenes\". Maybe \"absence-without-completeness\"?",
                unknown.getMessage());
    }

    @Test
    void everyCodeIsThatOfOneCheck() {
        List<String> codes = Arrays.stream(Check.values()).map(Check::code).toList();
        assertEquals(
                codes.stream().distinct().sorted().toList(),
                codes.stream().sorted().toList());
    }
}
