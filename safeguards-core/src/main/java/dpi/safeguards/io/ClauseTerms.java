package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words, in several languages, that a clause on a topic may be recognised by. They raise a question and never decide.
 */
final class ClauseTerms {

    private static final int AROUND = 80;

    private final Map<ClauseTopic, List<String>> words = new EnumMap<>(ClauseTopic.class);
    private final Map<ClauseTopic, Pattern> patterns = new EnumMap<>(ClauseTopic.class);

    private ClauseTerms(JsonNode topics) {
        for (ClauseTopic topic : ClauseTopic.values()) {
            List<String> terms = new ArrayList<>();
            topics.path(Names.of(topic)).forEach(language -> language.forEach(term -> terms.add(term.textValue())));
            if (!terms.isEmpty()) {
                words.put(topic, List.copyOf(terms));
                patterns.put(
                        topic,
                        Pattern.compile(
                                terms.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
            }
        }
    }

    static ClauseTerms load() {
        try (InputStream in = ClauseTerms.class.getResourceAsStream("clause-terms.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new ClauseTerms(Document.parse("clause-terms.json", bytes).at("/topics"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return for each topic that the text mentions, the words around the first mention} */
    Map<ClauseTopic, String> mentions(String text) {
        Map<ClauseTopic, String> found = new EnumMap<>(ClauseTopic.class);
        String lower = text.toLowerCase(Locale.ROOT);
        patterns.forEach((topic, pattern) -> {
            // Looking for plain words first is much faster, and most texts have none.
            if (words.getOrDefault(topic, List.of()).stream().noneMatch(lower::contains)) {
                return;
            }
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                int from = Math.max(0, matcher.start() - AROUND);
                int to = Math.min(text.length(), matcher.end() + AROUND);
                found.put(
                        topic,
                        (from > 0 ? "... " : "")
                                + text.substring(from, to).strip()
                                + (to < text.length() ? " ..." : ""));
            }
        });
        return found;
    }
}
