package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that can be wrong with a pack, with a code that never changes its meaning and a page that explains it.
 *
 * <p>Codes beginning with SG0 are about files and keys, SG1 about the language of rules, SG2 about what a rule means,
 * SG3 about safeguards and worked cases, SG4 about shared lists, SG5 about languages, SG6 about overlays.
 */
public enum Check {
    UNREADABLE_FILE("SG001", Level.ERROR),
    MISSING_FILE("SG002", Level.ERROR),
    UNKNOWN_KEY("SG003", Level.ERROR),
    WRONG_VALUE("SG004", Level.ERROR),
    MISSING_VALUE("SG005", Level.ERROR),
    ID_USED_TWICE("SG006", Level.ERROR),
    UNREAD_FILE("SG007", Level.WARNING),
    FOLDER_NAMED_OTHERWISE("SG008", Level.ERROR),
    OTHER_FACT_MODEL("SG009", Level.ERROR),
    ALLOWANCE_WITHOUT_EFFECT("SG010", Level.WARNING),
    MISSING_SECTION("SG011", Level.ERROR),
    UNKNOWN_CITATION("SG012", Level.ERROR),
    UNKNOWN_MITIGATION("SG013", Level.ERROR),
    UNKNOWN_SAFEGUARD("SG014", Level.ERROR),
    UNUSED_ENTRY("SG015", Level.WARNING),

    RULE_SYNTAX("SG101", Level.ERROR),
    FACTS_CHANGED("SG102", Level.ERROR),
    JAVA_IN_RULE("SG103", Level.ERROR),
    NOT_ONE_CALL("SG104", Level.ERROR),
    FACTS_FROM_ELSEWHERE("SG105", Level.ERROR),
    FORALL_ON_NOTHING("SG106", Level.ERROR),
    FACTS_COUNTED("SG107", Level.ERROR),
    DECLARED_IN_RULES("SG108", Level.ERROR),
    RULES_IN_ORDER("SG109", Level.ERROR),
    TIMED_RULE("SG110", Level.ERROR),
    WORDS_DECIDE("SG111", Level.ERROR),
    ALTERNATIVES_IN_RULE("SG112", Level.ERROR),

    ABSENCE_WITHOUT_COMPLETENESS("SG201", Level.ERROR),
    UNEQUAL_ALSO_UNKNOWN("SG202", Level.ERROR),
    UNJOINED_FACTS("SG203", Level.ERROR),
    UNKNOWN_FIELD("SG204", Level.ERROR),
    UNKNOWN_CONSTANT("SG205", Level.ERROR),
    UNFIT_COMPARISON("SG206", Level.ERROR),
    UNBOUND_NAME("SG207", Level.ERROR),
    NAME_BOUND_TWICE("SG208", Level.ERROR),
    RULE_NAMED_OTHERWISE("SG209", Level.ERROR),
    NUMBER_WITHOUT_CITATION("SG210", Level.ERROR),
    UNKNOWN_PARAMETER("SG211", Level.ERROR),
    UNKNOWN_TOPIC("SG212", Level.ERROR),
    IMPOSSIBLE_CONDITIONS("SG213", Level.ERROR),
    ENDS_BEFORE_IT_STARTS("SG214", Level.ERROR),
    RULE_SAYS_NOTHING_NEW("SG215", Level.WARNING),
    UNUSED_NAME("SG216", Level.WARNING),
    UNKNOWN_KIND_OF_FACT("SG217", Level.ERROR),
    LIST_OF_SOMETHING_ELSE("SG218", Level.ERROR),

    ONE_SIDED_SAFEGUARD("SG301", Level.ERROR),
    ANSWER_LEFT_OUT("SG302", Level.WARNING),
    SAME_SAFEGUARD_TWICE("SG303", Level.WARNING),
    MISSING_CITATION("SG304", Level.ERROR),
    MISSING_MITIGATION("SG305", Level.ERROR),
    MISSING_WORKED_CASE("SG306", Level.ERROR),
    CASE_SHOWS_SOMETHING_ELSE("SG307", Level.WARNING),
    WRONG_EXPECTATION("SG308", Level.ERROR),

    PARAMETER_WITH_GAP("SG401", Level.WARNING),
    PARAMETER_WITH_TWO_VALUES("SG402", Level.ERROR),
    UNKNOWN_EFFECT("SG403", Level.ERROR),
    PREREQUISITES_IN_A_CIRCLE("SG404", Level.ERROR),

    MISSING_TRANSLATION("SG501", Level.WARNING),

    CHANGE_WITHOUT_REASON("SG601", Level.ERROR),
    CHANGE_DOES_NOT_FIT("SG602", Level.ERROR),
    UNANNOUNCED_CHANGE("SG603", Level.ERROR),
    MISSING_DIRECTION("SG604", Level.ERROR),
    RELAXED_WITHOUT_CITATION("SG605", Level.WARNING),
    BASE_NOT_AT_HAND("SG606", Level.WARNING),
    OTHER_BASE("SG607", Level.ERROR);

    /** How much is wrong. */
    public enum Level {
        /** The pack cannot be used, or would say something wrong. */
        ERROR,
        /** The pack can be used, but most likely it does not say what its author meant. */
        WARNING
    }

    private static final String SUMMARY = "## Summary";

    private final String code;
    private final Level level;

    Check(String code, Level level) {
        this.code = code;
        this.level = level;
    }

    /** {@return its code, such as {@code SG201}; never reused and never given another meaning} */
    public String code() {
        return code;
    }

    /** {@return its name, which names the problem, such as {@code absence-without-completeness}} */
    public String id() {
        return Names.of(this);
    }

    /** {@return how much is wrong where it finds something} */
    public Level level() {
        return level;
    }

    /** {@return the file name of its page in {@code docs/checks}} */
    public String pageName() {
        return code + "-" + id() + ".md";
    }

    /** {@return its page: what is wrong, what to avoid, what to prefer, and why; in Markdown} */
    public String page() {
        try (InputStream in = Check.class.getResourceAsStream("checks/" + pageName())) {
            return new String(Objects.requireNonNull(in, pageName()).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what is wrong, in a sentence or two: the first section of its page} */
    public String summary() {
        return page().lines()
                .dropWhile(line -> !line.equals(SUMMARY))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** {@return the check of this code or name, such as {@code SG201}; empty if there is none} */
    static Optional<Check> find(String codeOrId) {
        return Arrays.stream(values())
                .filter(check ->
                        check.code.equalsIgnoreCase(codeOrId) || check.id().equalsIgnoreCase(codeOrId))
                .findFirst();
    }

    /**
     * {@return the check of this code or name, such as {@code SG201}}
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Check of(String codeOrId) {
        List<String> right = Arrays.stream(values())
                .flatMap(check -> Stream.of(check.code, check.id()))
                .toList();
        return find(codeOrId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no check \"" + codeOrId + "\"." + Names.maybe(codeOrId, right)));
    }

    @Override
    public String toString() {
        return code + " " + id();
    }
}
