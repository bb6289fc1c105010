package dpi.safeguards.authoring;

import java.util.List;

/** The words and signs of a rule file, one after the other. At the end stays the end of the file. Not thread-safe. */
final class TokenStream {

    private final List<Token> tokens;
    private int at;

    TokenStream(String source) {
        this.tokens = Token.split(source);
    }

    /** {@return how many were taken} */
    int place() {
        return at;
    }

    /** Goes back to where so many were taken. */
    void backTo(int place) {
        at = place;
    }

    /** {@return the next one, which stays} */
    Token peek() {
        return tokens.get(at);
    }

    /** {@return the one after the next, which stays} */
    Token peekAfter() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    /** Takes the next one. */
    Token next() {
        Token token = tokens.get(at);
        if (token.kind() != Token.Kind.END) {
            at++;
        }
        return token;
    }

    /** Takes the next one, which must be this word or sign. */
    void expect(String text) {
        Token token = next();
        if (!token.is(text)) {
            throw Unreadable.at(token, "Expected \"" + text + "\", found " + token + ".");
        }
    }

    /**
     * Takes the next one, which must be of this kind.
     *
     * @param what it, in words
     */
    Token expect(Token.Kind kind, String what) {
        Token token = next();
        if (token.kind() != kind) {
            throw Unreadable.at(token, "Expected " + what + ", found " + token + ".");
        }
        return token;
    }
}
