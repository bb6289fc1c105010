package dpi.safeguards.authoring;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of the Drools Rule Language that packs may use into outlines. After a mistake it goes on with the next
 * rule, so that all files are read to their end.
 */
final class RuleReader {

    /** What a rule author may know from elsewhere, and what to write here instead. */
    private static final Map<String, String> TEACH = new TreeMap<>(Map.of(
            "forall", "\"forall\" is true on an empty set; write \"not\" with the opposite condition.",
            "eval", "Java is not allowed in rules; compare a field or a method of the fact.",
            "accumulate", "\"accumulate\" is not allowed; counts belong in a fact.",
            "from", "\"from\" is not allowed; all facts are matched as they are.",
            "or", "\"or\" is not allowed; write a second rule.",
            "and", "\"and\" is not needed; conditions that follow each other must all hold.",
            "matches", "\"matches\" is not allowed; words may raise a question but never decide.",
            "salience", "Rules have no order: evidence counts the same whenever it is given.",
            "no-loop", "Rules change nothing, so they cannot loop.",
            "modify", "A rule changes no fact; it gives one piece of evidence."));

    private final String file;
    private final Problems problems;
    private final List<Token> tokens;
    private int at;

    RuleReader(String file, String source, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.tokens = Token.split(source);
    }

    /** {@return the rules that could be read} */
    List<RuleOutline> read(String safeguard) {
        List<RuleOutline> rules = new ArrayList<>();
        while (peek().kind() != Token.Kind.END) {
            try {
                if (peek().is("package") || peek().is("import") || peek().is("global")) {
                    skipLine();
                } else {
                    rules.add(rule(safeguard));
                }
            } catch (Unreadable e) {
                problems.add(file, e.line, e.message);
                skipToNextRule();
            }
        }
        return rules;
    }

    private RuleOutline rule(String safeguard) {
        expect("rule");
        Token name = expect(Token.Kind.TEXT, "the rule's name in quotes");
        PartialDate from = PartialDate.UNKNOWN;
        PartialDate until = PartialDate.UNKNOWN;
        while (!peek().is("when")) {
            if (!peek().is("@")) {
                throw unreadable(peek(), "Expected \"when\", found " + peek() + "." + taught(peek()));
            }
            next();
            Token key = expect(Token.Kind.WORD, "inForceFrom or inForceUntil");
            expect("(");
            PartialDate date = PartialDate.parse(
                    expect(Token.Kind.DATE, "a day such as 2024-01-31").text());
            expect(")");
            switch (key.text()) {
                case "inForceFrom" -> from = date;
                case "inForceUntil" -> until = date;
                default ->
                    throw unreadable(
                            key,
                            "@" + key.text() + " is not known."
                                    + Names.maybe(key.text(), List.of("inForceFrom", "inForceUntil")));
            }
        }
        next();
        List<Condition> conditions = new ArrayList<>();
        while (!peek().is("then")) {
            conditions.add(condition());
        }
        next();
        return evidence(name, safeguard, conditions, from, until);
    }

    private RuleOutline evidence(
            Token name, String safeguard, List<Condition> conditions, PartialDate from, PartialDate until) {
        Token receiver = next();
        if (!receiver.is("evidence")) {
            throw unreadable(
                    receiver,
                    "After \"then\" stands one call, such as evidence.supports( $tender ), found " + receiver + "."
                            + taught(receiver));
        }
        expect(".");
        Token call = expect(Token.Kind.WORD, "applies, supports, contradicts or recommends");
        List<String> calls = Names.all(Gives.class);
        if (!calls.contains(call.text())) {
            throw unreadable(
                    call,
                    "evidence has no \"" + call.text() + "\"; it has " + String.join(", ", calls) + "."
                            + Names.maybe(call.text(), calls));
        }
        Gives gives = Gives.valueOf(call.text().toUpperCase(Locale.ROOT));
        expect("(");
        String mitigation = "";
        if (gives == Gives.RECOMMENDS) {
            mitigation =
                    expect(Token.Kind.TEXT, "the key of a mitigation in quotes").text();
            expect(",");
        }
        List<String> names = new ArrayList<>();
        names.add(expect(Token.Kind.VARIABLE, "the subject, a name bound to a fact")
                .text());
        while (peek().is(",")) {
            next();
            names.add(expect(Token.Kind.VARIABLE, "a name bound to a fact").text());
        }
        expect(")");
        expect(";");
        expect("end");
        return new RuleOutline(
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
    }

    private Condition condition() {
        Token first = peek();
        Quantifier quantifier = Quantifier.EACH;
        String name = "";
        if (first.is("not") || first.is("exists")) {
            next();
            quantifier = first.is("not") ? Quantifier.NOT : Quantifier.EXISTS;
        } else if (first.kind() == Token.Kind.VARIABLE) {
            name = next().text();
            expect(":");
        }
        Token type = expect(Token.Kind.WORD, "the name of a kind of fact");
        FactKind kind = kind(type);
        expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!peek().is(")")) {
            constraints.add(constraint());
            if (!peek().is(",")) {
                break;
            }
            next();
        }
        Token close = next();
        if (!close.is(")")) {
            throw unreadable(close, "Expected \",\" or \")\" after a constraint, found " + close + "." + taught(close));
        }
        return new Condition(quantifier, name, kind, constraints, first.line());
    }

    private @Nullable FactKind kind(Token type) {
        if (type.text().equals("Fact")) {
            return null;
        }
        Map<String, FactKind> kinds = Arrays.stream(FactKind.values())
                .collect(Collectors.toMap(kind -> kind.type().getSimpleName(), Function.identity()));
        FactKind kind = kinds.get(type.text());
        if (kind == null) {
            throw unreadable(
                    type,
                    "\"" + type.text() + "\" is not a kind of fact." + taught(type)
                            + Names.maybe(type.text(), kinds.keySet()));
        }
        return kind;
    }

    private Constraint constraint() {
        if (peek().kind() == Token.Kind.VARIABLE && peekAfter().is(":")) {
            String name = next().text();
            next();
            return new Constraint(name, path(), null, List.of());
        }
        if (peek().kind() == Token.Kind.VARIABLE) {
            throw unreadable(peek(), "A comparison starts with a field of the fact, not with " + peek() + ".");
        }
        Path path = path();
        Token sign = next();
        Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> sign.is(candidate.symbol()))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        sign,
                        "Expected a comparison (==, !=, <, <=, >, >=, contains, overlaps, in) after " + path
                                + ", found " + sign + "." + taught(sign)));
        if (!operator.takesList()) {
            return new Constraint("", path, operator, List.of(operand()));
        }
        expect("(");
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (peek().is(",")) {
            next();
            operands.add(operand());
        }
        expect(")");
        return new Constraint("", path, operator, operands);
    }

    private Path path() {
        List<Path.Step> steps = new ArrayList<>(List.of(step()));
        while (peek().is(".")) {
            next();
            steps.add(step());
        }
        return new Path(steps);
    }

    private Path.Step step() {
        Token member = expect(Token.Kind.WORD, "a field or method of the fact");
        if (!peek().is("(")) {
            return new Path.Step(member.text(), false, List.of());
        }
        next();
        List<Operand> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            arguments.add(operand());
            if (peek().is(",")) {
                next();
            }
        }
        next();
        return new Path.Step(member.text(), true, arguments);
    }

    private Operand operand() {
        Token token = next();
        return switch (token.kind()) {
            case VARIABLE -> new Operand(Operand.Form.VARIABLE, token.text());
            case TEXT -> new Operand(Operand.Form.TEXT, token.text());
            case NUMBER -> new Operand(Operand.Form.NUMBER, token.text());
            case DATE ->
                throw unreadable(
                        token, "A day cannot be written here; use a parameter, or @inForceFrom before \"when\".");
            case WORD -> {
                if (token.text().equals("true") || token.text().equals("false")) {
                    yield new Operand(Operand.Form.BOOLEAN, token.text());
                }
                if (!peek().is(".")) {
                    throw unreadable(
                            token,
                            "\"" + token.text() + "\" is not a value; write a constant with its type in front, such as "
                                    + "Answer.YES, or a text in quotes." + taught(token));
                }
                next();
                Token constant = expect(Token.Kind.WORD, "a constant of " + token.text());
                yield new Operand(Operand.Form.CONSTANT, token.text() + "." + constant.text());
            }
            default -> throw unreadable(token, "Expected a value, found " + token + ".");
        };
    }

    private static String taught(Token token) {
        String lesson = TEACH.get(token.text());
        if (token.is("&&") || token.is("||")) {
            lesson = "Separate constraints with a comma; for \"or\" write a second rule.";
        }
        return lesson == null ? "" : " " + lesson;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token peekAfter() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    private void expect(String text) {
        Token token = next();
        if (!token.is(text)) {
            throw unreadable(token, "Expected \"" + text + "\", found " + token + "." + taught(token));
        }
    }

    private Token expect(Token.Kind kind, String what) {
        Token token = next();
        if (token.kind() != kind) {
            throw unreadable(token, "Expected " + what + ", found " + token + "." + taught(token));
        }
        return token;
    }

    private void skipLine() {
        int line = next().line();
        while (peek().kind() != Token.Kind.END && peek().line() == line) {
            next();
        }
    }

    private void skipToNextRule() {
        while (peek().kind() != Token.Kind.END && !peek().is("rule")) {
            next();
        }
    }

    private static Unreadable unreadable(Token token, String message) {
        return new Unreadable(token.line(), message);
    }

    /** Ends the reading of one rule. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String message;

        Unreadable(int line, String message) {
            super(message, null, false, false);
            this.line = line;
            this.message = message;
        }
    }
}
