package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Which codes of which classification mean digital goods or services. A code means nothing without its scheme: 72 is
 * information technology in CPV and construction in UNSPSC.
 */
final class DigitalScope {

    /** A classification as a release states it. */
    record Code(String scheme, String id) {}

    private final Map<String, List<String>> digital = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private DigitalScope(JsonNode schemes) {
        for (JsonNode scheme : schemes) {
            List<String> prefixes = new ArrayList<>();
            scheme.get("digital").forEach(prefix -> prefixes.add(prefix.textValue()));
            digital.put(scheme.get("scheme").textValue(), List.copyOf(prefixes));
        }
    }

    static DigitalScope load() {
        try (InputStream in = DigitalScope.class.getResourceAsStream("digital-scope.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return new DigitalScope(Document.parse("digital-scope.json", bytes).at("/schemes"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return yes if a code is digital, no if all codes are of known schemes and none is, otherwise unknown} */
    Answer of(List<Code> codes) {
        boolean allKnown = !codes.isEmpty();
        for (Code code : codes) {
            List<String> prefixes = digital.get(code.scheme());
            if (prefixes != null && prefixes.stream().anyMatch(code.id()::startsWith)) {
                return Answer.YES;
            }
            allKnown &= prefixes != null;
        }
        return allKnown ? Answer.NO : Answer.UNKNOWN;
    }
}
