package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Names;
import java.util.Collection;
import java.util.List;

/** Ends the reading of a condition or a rule, with what is wrong at a word. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final Check check;
    private final String said;

    private Unreadable(Token token, Check check, String said) {
        super(said, null, false, false);
        this.token = token;
        this.check = check;
        this.said = said;
    }

    static Unreadable at(Token token, String message) {
        return at(token, Check.RULE_SYNTAX, message);
    }

    static Unreadable at(Token token, Check check, String message) {
        return at(token, check, message, List.of());
    }

    /** What is wrong at a word: a lesson on a forbidden one, or what may have been meant among what is right. */
    static Unreadable at(Token token, Check check, String message, Collection<String> right) {
        ForbiddenWords.Lesson lesson = ForbiddenWords.of(token);
        return lesson == null
                ? new Unreadable(token, check, message + Names.maybe(token.text(), right))
                : new Unreadable(token, lesson.check(), message + " " + lesson.sentence());
    }

    Token token() {
        return token;
    }

    Check check() {
        return check;
    }

    String said() {
        return said;
    }
}
