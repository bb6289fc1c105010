package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.io.DigitalScope.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a tender buys something digital. A code says what the buyer filed the tender under. A whole division as
 * the only code, or a code that most of the others speak against, needs a word of the tender that agrees; else it is
 * worth a question and no yes. Words alone never make a yes.
 */
final class OcdsScope {

    /**
     * What was found.
     *
     * @param answer whether it is digital
     * @param reason why, in one sentence
     */
    record Reading(Answer answer, String reason) {}

    private final DigitalScope codes;
    private final DigitalWords words;

    OcdsScope(DigitalScope codes, DigitalWords words) {
        this.codes = codes;
        this.words = words;
    }

    Reading of(JsonNode tender) {
        List<Code> main = new ArrayList<>();
        List<Code> further = new ArrayList<>();
        gather(tender, main, further);
        boolean tenderTells = codes.of(main) != Answer.UNKNOWN;
        tender.path("items").forEach(item -> gather(item, tenderTells ? further : main, further));

        List<Code> all = new ArrayList<>(main);
        all.addAll(further);
        Optional<Code> digital = digital(main);
        if (digital.isPresent()) {
            return agreed(digital.get(), all, further, tender);
        }
        digital = digital(further);
        if (digital.isPresent()) {
            return codes.of(main) == Answer.NO
                    ? outweighed(digital.get(), main.get(0), tender)
                    : agreed(digital.get(), all, further, tender);
        }
        return codes.of(all) == Answer.NO
                ? new Reading(Answer.NO, "Not digital by its codes.")
                : unknown(all.isEmpty() ? "it has no code." : "its codes do not tell.");
    }

    /**
     * A yes by code needs that the other codes agree or the words do. Another item is another thing that is bought, so
     * only further codes can disagree.
     */
    private Reading agreed(Code digital, List<Code> all, List<Code> further, JsonNode tender) {
        Set<Code> others = new LinkedHashSet<>(all);
        others.remove(digital);
        long disagree = count(new LinkedHashSet<>(further), Answer.NO);
        if (disagree > 0 && disagree >= count(others, Answer.YES)) {
            return words.name(names(tender))
                    ? yes(digital)
                    : unknown("the code " + digital + " is digital, its further codes and the title are not.");
        }
        boolean saysMore = !digital.isDivision() || !others.isEmpty();
        return saysMore || !words.areSilent(names(tender), texts(tender))
                ? yes(digital)
                : unknown("the code " + digital + " is digital, and no word of the tender is.");
    }

    private long count(Set<Code> among, Answer answer) {
        return among.stream().filter(code -> codes.of(code) == answer).count();
    }

    /** The main code weighs more than further ones, unless the names of what is bought are on their side. */
    private Reading outweighed(Code digital, Code main, JsonNode tender) {
        return words.name(names(tender))
                ? yes(digital)
                : unknown("the further code " + digital + " is digital, the main code " + main
                        + " and the title are not.");
    }

    private static Reading yes(Code digital) {
        return new Reading(Answer.YES, "Digital by the code " + digital + ".");
    }

    private static Reading unknown(String why) {
        return new Reading(Answer.UNKNOWN, "Whether it is digital is unknown: " + why);
    }

    private Optional<Code> digital(List<Code> among) {
        return among.stream().filter(code -> codes.of(code) == Answer.YES).findFirst();
    }

    private static void gather(JsonNode from, List<Code> main, List<Code> further) {
        code(from.path("classification"), main);
        from.path("additionalClassifications").forEach(node -> code(node, further));
    }

    private static void code(JsonNode node, List<Code> codes) {
        String id = node.path("id").asText();
        if (!id.isEmpty()) {
            codes.add(new Code(node.path("scheme").asText(), id));
        }
    }

    private static List<String> names(JsonNode tender) {
        List<String> names = new ArrayList<>();
        names.add(tender.path("title").asText());
        tender.path("lots").forEach(lot -> names.add(lot.path("title").asText()));
        for (JsonNode item : tender.path("items")) {
            String name = item.path("description").asText();
            // What only repeats the name of the code is no word of the tender's own.
            if (!name.equals(item.path("classification").path("description").asText())) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> texts(JsonNode tender) {
        List<String> texts = new ArrayList<>();
        texts.add(tender.path("description").asText());
        tender.path("lots").forEach(lot -> texts.add(lot.path("description").asText()));
        return texts;
    }
}
