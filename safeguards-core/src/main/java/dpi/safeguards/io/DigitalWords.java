package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words, in several languages, that speak of digital goods or services. They only tell whether a text is silent about
 * these: a word alone makes nothing digital.
 *
 * <p>Some words, such as "portal", stand in many notices that buy nothing digital ("apply on our portal"). They count
 * in a name, such as a title, only.
 */
final class DigitalWords {

    /** With fewer different words than this a text tells too little for its silence to mean something. */
    private static final int ENOUGH = 4;

    /** Shorter words, such as articles, tell nothing. */
    private static final int LETTERS = 3;

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|www\\.\\S+|\\S+@\\S+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<String> anywhere;
    private final List<String> inNames;

    /** The scripts of the words; nothing is known of what a text in another one says. */
    private final Set<UnicodeScript> scripts = new HashSet<>();

    private DigitalWords(JsonNode table) {
        anywhere = terms(table.path("anywhere"));
        inNames = terms(table.path("in-names"));
    }

    static DigitalWords load() {
        try (InputStream in = DigitalWords.class.getResourceAsStream("digital-words.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new DigitalWords(Document.parse("digital-words.json", bytes).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether a digital word stands in one of these titles or names of things} */
    boolean name(List<String> names) {
        String name = normalised(names);
        return hasOne(anywhere, name) || hasOne(inNames, name);
    }

    /**
     * {@return whether the names and texts say enough to be understood, and no word of them is digital}
     *
     * @param names titles and what things are called
     * @param texts longer texts
     */
    boolean areSilent(List<String> names, List<String> texts) {
        String text = normalised(texts);
        return !name(names) && !hasOne(anywhere, text) && saysEnough(normalised(names) + text);
    }

    private boolean saysEnough(String normalised) {
        Set<String> words = new HashSet<>();
        for (String word : normalised.split(" ", -1)) {
            if (word.length() >= LETTERS && word.codePoints().allMatch(this::isReadable)) {
                words.add(word);
            }
        }
        return words.size() >= ENOUGH;
    }

    private boolean isReadable(int letter) {
        return Character.isLetter(letter) && scripts.contains(UnicodeScript.of(letter));
    }

    private static boolean hasOne(List<String> terms, String normalised) {
        return terms.stream().anyMatch(normalised::contains);
    }

    /** The terms as they stand in a normalised text: with a space before and, unless they are a beginning, after. */
    private List<String> terms(JsonNode languages) {
        List<String> terms = new ArrayList<>();
        for (JsonNode language : languages) {
            for (JsonNode node : language) {
                String term = node.textValue();
                String words = normalised(List.of(term));
                words.codePoints().filter(Character::isLetter).forEach(c -> scripts.add(UnicodeScript.of(c)));
                terms.add(term.endsWith("*") ? words.stripTrailing() : words);
            }
        }
        return List.copyOf(terms);
    }

    /** The words in small letters and without accents, with a space before, between and after them. */
    private static String normalised(List<String> texts) {
        String text = ADDRESS.matcher(String.join(" \n ", texts)).replaceAll(" ");
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return " " + BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
