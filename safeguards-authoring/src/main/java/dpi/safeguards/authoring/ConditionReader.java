package dpi.safeguards.authoring;

import dpi.safeguards.facts.FactKind;
import dpi.safeguards.internal.outline.Condition;
import dpi.safeguards.internal.outline.Condition.Quantifier;
import dpi.safeguards.internal.outline.Constraint;
import dpi.safeguards.internal.outline.Operand;
import dpi.safeguards.internal.outline.Operator;
import dpi.safeguards.internal.outline.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads conditions of rules. */
final class ConditionReader {

    private final String file;
    private final TokenStream tokens;
    private final RulePlaces places;

    ConditionReader(String file, TokenStream tokens, RulePlaces places) {
        this.file = file;
        this.tokens = tokens;
        this.places = places;
    }

    /** {@return the condition that begins at the next word} */
    Condition read() {
        Token first = tokens.peek();
        Quantifier quantifier = Quantifier.EACH;
        String name = "";
        if (first.is("not") || first.is("exists")) {
            tokens.next();
            quantifier = first.is("not") ? Quantifier.NOT : Quantifier.EXISTS;
        } else if (first.kind() == Token.Kind.VARIABLE) {
            name = tokens.next().text();
            tokens.expect(":");
        }
        Token type = tokens.expect(Token.Kind.WORD, "the name of a kind of fact");
        FactKind kind = kind(type);
        tokens.expect("(");
        List<Constraint> constraints = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            constraints.add(constraint());
            if (!tokens.peek().is(",")) {
                break;
            }
            tokens.next();
        }
        Token close = tokens.next();
        if (!close.is(")")) {
            throw Unreadable.at(close, "Expected \",\" or \")\" after a constraint, found " + close + ".");
        }
        return places.keep(new Condition(quantifier, name, kind, constraints, first.line()), file, first);
    }

    private @Nullable FactKind kind(Token type) {
        if (type.text().equals("Fact")) {
            return null;
        }
        Map<String, FactKind> kinds = Arrays.stream(FactKind.values())
                .collect(Collectors.toMap(kind -> kind.type().getSimpleName(), Function.identity()));
        FactKind kind = kinds.get(type.text());
        if (kind == null) {
            throw Unreadable.at(
                    type, Check.UNKNOWN_KIND_OF_FACT, "\"" + type.text() + "\" is not a kind of fact.", kinds.keySet());
        }
        return kind;
    }

    private Constraint constraint() {
        Token begins = tokens.peek();
        return places.keep(bindingOrComparison(), file, begins);
    }

    private Constraint bindingOrComparison() {
        if (tokens.peek().kind() == Token.Kind.VARIABLE && tokens.peekAfter().is(":")) {
            String name = tokens.next().text();
            tokens.next();
            return new Constraint(name, path(), null, List.of());
        }
        if (tokens.peek().kind() == Token.Kind.VARIABLE) {
            throw Unreadable.at(
                    tokens.peek(), "A comparison starts with a field of the fact, not with " + tokens.peek() + ".");
        }
        Path path = path();
        Token sign = tokens.next();
        Operator operator = Arrays.stream(Operator.values())
                .filter(candidate -> sign.is(candidate.symbol()))
                .findFirst()
                .orElseThrow(() -> Unreadable.at(
                        sign,
                        "Expected a comparison (==, !=, <, <=, >, >=, contains, overlaps, in) after " + path
                                + ", found " + sign + "."));
        if (!operator.takesList()) {
            return new Constraint("", path, operator, List.of(operand()));
        }
        tokens.expect("(");
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (tokens.peek().is(",")) {
            tokens.next();
            operands.add(operand());
        }
        tokens.expect(")");
        return new Constraint("", path, operator, operands);
    }

    private Path path() {
        List<Path.Step> steps = new ArrayList<>(List.of(step()));
        while (tokens.peek().is(".")) {
            tokens.next();
            steps.add(step());
        }
        return new Path(steps);
    }

    private Path.Step step() {
        Token begins = tokens.peek();
        return places.keep(fieldOrCall(), file, begins);
    }

    private Path.Step fieldOrCall() {
        Token member = tokens.expect(Token.Kind.WORD, "a field or method of the fact");
        if (!tokens.peek().is("(")) {
            return new Path.Step(member.text(), false, List.of());
        }
        tokens.next();
        List<Operand> arguments = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            arguments.add(operand());
            if (tokens.peek().is(",")) {
                tokens.next();
            }
        }
        tokens.next();
        return new Path.Step(member.text(), true, arguments);
    }

    private Operand operand() {
        Token begins = tokens.peek();
        return places.keep(value(), file, begins);
    }

    private Operand value() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case VARIABLE -> new Operand(Operand.Form.VARIABLE, token.text());
            case TEXT -> new Operand(Operand.Form.TEXT, token.text());
            case NUMBER -> new Operand(Operand.Form.NUMBER, token.text());
            case DATE ->
                throw Unreadable.at(
                        token, "A day cannot be written here; use a parameter, or @inForceFrom before \"when\".");
            case WORD -> {
                if (token.text().equals("true") || token.text().equals("false")) {
                    yield new Operand(Operand.Form.BOOLEAN, token.text());
                }
                if (!tokens.peek().is(".")) {
                    throw Unreadable.at(
                            token,
                            "\"" + token.text() + "\" is not a value; write a constant with its type in front, such as "
                                    + "Answer.YES, or a text in quotes.");
                }
                tokens.next();
                Token constant = tokens.expect(Token.Kind.WORD, "a constant of " + token.text());
                yield new Operand(Operand.Form.CONSTANT, token.text() + "." + constant.text());
            }
            default -> throw Unreadable.at(token, "Expected a value, found " + token + ".");
        };
    }
}
