package dpi.safeguards.authoring;

import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the part of the Drools Rule Language that packs may use into outlines. After a mistake it goes on with the next
 * condition or rule, so that everything in a file is looked at.
 */
final class RuleReader {

    private final String file;
    private final PackProblems problems;
    private final RulePlaces places;
    private final TokenStream tokens;
    private final ConditionReader conditionReader;
    private final Set<Gives> given = EnumSet.noneOf(Gives.class);
    private boolean broken;
    private boolean isKnown;
    private boolean isSomeUnknown;

    /**
     * Begins to read a file.
     *
     * @param places where to keep where the parts of the rules stand
     */
    RuleReader(String file, String source, RulePlaces places, PackProblems problems) {
        this.file = file;
        this.places = places;
        this.problems = problems;
        this.tokens = new TokenStream(source);
        this.conditionReader = new ConditionReader(file, tokens, places);
    }

    /** {@return whether a rule gives that kind of evidence, or may do so, as far as it could be read} */
    boolean mayGive(Gives wanted) {
        return isSomeUnknown || given.contains(wanted);
    }

    /** {@return the rules that could be read} */
    List<RuleOutline> read(String safeguard) {
        List<RuleOutline> rules = new ArrayList<>();
        while (tokens.peek().kind() != Token.Kind.END) {
            try {
                if (tokens.peek().is("package")
                        || tokens.peek().is("import")
                        || tokens.peek().is("global")) {
                    skipLine();
                } else {
                    broken = false;
                    isKnown = false;
                    RuleOutline rule = rule(safeguard);
                    if (!broken) {
                        rules.add(rule);
                    }
                }
            } catch (Unreadable e) {
                say(e);
                isSomeUnknown |= !isKnown;
                skipToNextRule();
            }
        }
        return rules;
    }

    private RuleOutline rule(String safeguard) {
        tokens.expect("rule");
        Token name = tokens.expect(Token.Kind.TEXT, "the rule's name in quotes");
        PartialDate from = PartialDate.UNKNOWN;
        PartialDate until = PartialDate.UNKNOWN;
        boolean isWhenMissing = false;
        while (!isWhenMissing && !tokens.peek().is("when")) {
            if (!tokens.peek().is("@")) {
                Unreadable unknown = Unreadable.at(tokens.peek(), "Expected \"when\", found " + tokens.peek() + ".");
                if (isEndOfConditions()) {
                    throw unknown;
                }
                say(unknown);
                isWhenMissing = isStartOfCondition();
                if (!isWhenMissing) {
                    skipToNextPartOfHead();
                }
                continue;
            }
            tokens.next();
            Token key = tokens.expect(Token.Kind.WORD, "inForceFrom or inForceUntil");
            tokens.expect("(");
            PartialDate date = day();
            tokens.expect(")");
            switch (key.text()) {
                case "inForceFrom" -> from = date;
                case "inForceUntil" -> until = date;
                default ->
                    throw Unreadable.at(
                            key,
                            Check.RULE_SYNTAX,
                            "@" + key.text() + " is not known.",
                            List.of("inForceFrom", "inForceUntil"));
            }
        }
        if (!isWhenMissing) {
            tokens.next();
        }
        List<Condition> conditions = new ArrayList<>();
        while (!isEndOfConditions()) {
            int start = tokens.place();
            try {
                conditions.add(conditionReader.read());
            } catch (Unreadable e) {
                say(e);
                skipToNextCondition(start);
            }
        }
        tokens.expect("then");
        return evidence(name, safeguard, conditions, from, until);
    }

    private PartialDate day() {
        Token token = tokens.expect(Token.Kind.DATE, "a day such as 2024-01-31");
        try {
            return PartialDate.parse(token.text());
        } catch (IllegalArgumentException e) {
            throw Unreadable.at(token, Check.WRONG_VALUE, String.valueOf(e.getMessage()));
        }
    }

    private RuleOutline evidence(
            Token name, String safeguard, List<Condition> conditions, PartialDate from, PartialDate until) {
        Token receiver = tokens.next();
        if (!receiver.is("evidence")) {
            throw Unreadable.at(
                    receiver,
                    Check.NOT_ONE_CALL,
                    "After \"then\" stands one call, such as evidence.supports( $tender ), found " + receiver + ".");
        }
        tokens.expect(".");
        Token call = tokens.expect(Token.Kind.WORD, "applies, supports, contradicts or recommends");
        List<String> calls = Names.all(Gives.class);
        if (!calls.contains(call.text())) {
            throw Unreadable.at(
                    call,
                    Check.RULE_SYNTAX,
                    "evidence has no \"" + call.text() + "\"; it has " + String.join(", ", calls) + ".",
                    calls);
        }
        Gives gives = Gives.valueOf(call.text().toUpperCase(Locale.ROOT));
        given.add(gives);
        isKnown = true;
        tokens.expect("(");
        List<Token> words = new ArrayList<>();
        if (gives == Gives.RECOMMENDS) {
            words.add(tokens.expect(Token.Kind.TEXT, "the key of a mitigation in quotes"));
            tokens.expect(",");
        }
        String mitigation = words.isEmpty() ? "" : words.get(0).text();
        List<String> names = new ArrayList<>();
        do {
            String what = names.isEmpty() ? "the subject, a name bound to a fact" : "a name bound to a fact";
            Token word = tokens.expect(Token.Kind.VARIABLE, what);
            words.add(word);
            names.add(word.text());
        } while (skipComma());
        tokens.expect(")");
        tokens.expect(";");
        tokens.expect("end");
        RuleOutline rule = new RuleOutline(
                name.text(),
                safeguard,
                conditions,
                gives,
                mitigation,
                names.get(0),
                names.subList(1, names.size()),
                from,
                until,
                file,
                name.line());
        words.forEach(word -> places.keepWord(rule, file, word));
        return places.keep(rule, file, name);
    }

    private void skipLine() {
        int line = tokens.next().line();
        while (tokens.peek().kind() != Token.Kind.END && tokens.peek().line() == line) {
            tokens.next();
        }
    }

    private void skipToNextRule() {
        while (tokens.peek().kind() != Token.Kind.END && !tokens.peek().is("rule")) {
            tokens.next();
        }
    }

    /** Goes on after an attribute, at the next one or where the conditions begin. */
    private void skipToNextPartOfHead() {
        tokens.next();
        while (!isEndOfConditions()
                && !tokens.peek().is("@")
                && !tokens.peek().is("when")
                && ForbiddenWords.of(tokens.peek()) == null) {
            tokens.next();
        }
    }

    /** Goes on after a condition that began at a token and could not be read, at the next one. */
    private void skipToNextCondition(int start) {
        int end = tokens.place();
        tokens.backTo(start);
        int open = 0;
        int line;
        do {
            Token token = tokens.next();
            line = token.line();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (isEndOfConditions()) {
                return;
            }
        } while (tokens.place() < end || open > 0 || tokens.peek().line() == line);
    }

    private boolean isStartOfCondition() {
        return ForbiddenWords.of(tokens.peek()) == null
                && (tokens.peek().kind() == Token.Kind.VARIABLE
                        || tokens.peek().is("not")
                        || tokens.peek().is("exists")
                        || tokens.peekAfter().is("("));
    }

    private boolean skipComma() {
        boolean isComma = tokens.peek().is(",");
        if (isComma) {
            tokens.next();
        }
        return isComma;
    }

    private boolean isEndOfConditions() {
        return tokens.peek().is("then")
                || tokens.peek().is("rule")
                || tokens.peek().kind() == Token.Kind.END;
    }

    private void say(Unreadable e) {
        broken = true;
        problems.add(e.check(), file, e.token().line(), e.token().column(), e.said());
    }
}
