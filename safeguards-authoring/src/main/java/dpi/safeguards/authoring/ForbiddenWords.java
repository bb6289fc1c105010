package dpi.safeguards.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule author may know from elsewhere and cannot write here, and what to write instead. */
final class ForbiddenWords {

    /** A word's check, and the sentence that teaches what to write instead. */
    record Lesson(Check check, String sentence) {}

    private static final Map<String, Lesson> LESSONS = lessons();

    private ForbiddenWords() {}

    private static Map<String, Lesson> lessons() {
        Map<String, Lesson> lessons = new HashMap<>();
        lesson(
                lessons,
                Check.FACTS_CHANGED,
                "A rule changes no fact; it gives one piece of evidence.",
                List.of("modify", "update", "insert", "insertLogical", "delete", "retract"));
        lesson(
                lessons,
                Check.JAVA_IN_RULE,
                "Java is not allowed in rules; compare a field or a method of the fact.",
                List.of("eval"));
        lesson(
                lessons,
                Check.NOT_ONE_CALL,
                "A rule gives one piece of evidence in one call; write a rule for each piece.",
                List.of("evidence"));
        lesson(
                lessons,
                Check.FACTS_FROM_ELSEWHERE,
                "\"from\" is not allowed; all facts are matched as they are.",
                List.of("from", "entry"));
        lesson(
                lessons,
                Check.FORALL_ON_NOTHING,
                "\"forall\" is true on an empty set; write \"not\" with the opposite condition.",
                List.of("forall"));
        lesson(
                lessons,
                Check.FACTS_COUNTED,
                "Counting is not allowed in rules; counts belong in a fact.",
                List.of("accumulate", "collect", "groupby"));
        lesson(
                lessons,
                Check.DECLARED_IN_RULES,
                "A rule file holds rules only; what is computed belongs in a method of the fact.",
                List.of("function", "query", "declare", "unit", "template"));
        lesson(
                lessons,
                Check.RULES_IN_ORDER,
                "Rules have no order: evidence counts the same whenever it is given.",
                List.of(
                        "salience",
                        "agenda-group",
                        "activation-group",
                        "ruleflow-group",
                        "auto-focus",
                        "no-loop",
                        "lock-on-active",
                        "enabled",
                        "extends",
                        "dialect"));
        lesson(
                lessons,
                Check.TIMED_RULE,
                "Rules read no clock; today is Clocks( $day : lawAsOf ), and a rule is dated with @inForceFrom and"
                        + " @inForceUntil.",
                List.of("timer", "duration", "calendars", "date-effective", "date-expires"));
        lesson(
                lessons,
                Check.WORDS_DECIDE,
                "\"matches\" is not allowed; words may raise a question but never decide.",
                List.of("matches", "soundslike", "str", "memberOf"));
        lesson(lessons, Check.ALTERNATIVES_IN_RULE, "\"or\" is not allowed; write a second rule.", List.of("or"));
        lesson(
                lessons,
                Check.ALTERNATIVES_IN_RULE,
                "\"and\" is not needed; conditions that follow each other must all hold.",
                List.of("and"));
        lesson(
                lessons,
                Check.ALTERNATIVES_IN_RULE,
                "Separate constraints with a comma; for \"or\" write a second rule.",
                List.of("&&", "||"));
        return Map.copyOf(lessons);
    }

    private static void lesson(Map<String, Lesson> lessons, Check check, String sentence, List<String> words) {
        words.forEach(word -> lessons.put(word, new Lesson(check, sentence)));
    }

    /** {@return what there is to learn about the word; null if it is none of these} */
    static @Nullable Lesson of(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.SIGN ? LESSONS.get(token.text()) : null;
    }
}
