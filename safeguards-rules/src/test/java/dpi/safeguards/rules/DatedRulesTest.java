package dpi.safeguards.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Law changes on a day, and mistakes are made at its edges: each dated rule has worked cases around its days. */
class DatedRulesTest {

    @Test
    void eachDatedRuleHasACaseTheDayBeforeOnTheDayAndAfter() throws IOException {
        List<String> missing = new ArrayList<>();
        int dated = 0;
        for (PackIndex pack : Packs.all()) {
            for (RuleOutline rule : pack.rules()) {
                if (rule.inForceFrom().isKnown() || rule.inForceUntil().isKnown()) {
                    dated++;
                    NavigableSet<LocalDate> days =
                            daysOfCases(Packs.folder(pack.id()).resolve(rule.file()));
                    edge(rule.inForceFrom(), 0, days, rule, missing);
                    edge(rule.inForceUntil(), 1, days, rule, missing);
                }
            }
        }

        assertFalse(dated == 0, "no rule is dated");
        assertEquals(List.of(), missing);
    }

    /**
     * Looks for cases on the last day before the law changes, on the day it does, and later.
     *
     * @param given the day the rule names
     * @param later how many days later the law changes: a rule still speaks on its last day
     */
    private static void edge(
            PartialDate given, int later, NavigableSet<LocalDate> days, RuleOutline rule, List<String> missing) {
        if (!given.isKnown()) {
            return;
        }
        LocalDate changes = LocalDate.parse(given.toString()).plusDays(later);
        if (!days.contains(changes.minusDays(1)) || !days.contains(changes) || days.higher(changes) == null) {
            missing.add(rule.name() + " changes on " + changes + ", but its cases are of " + days);
        }
    }

    private static NavigableSet<LocalDate> daysOfCases(Path rules) throws IOException {
        Path file = rules.resolveSibling("safeguard.cases.yaml");
        Document cases = Document.parse(file.toString(), Files.readAllBytes(file));
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (JsonNode each : cases.root()) {
            days.add(LocalDate.parse(each.path("asOf").asText()));
            each.path("tenders").findValuesAsText("publishedOn").forEach(day -> days.add(LocalDate.parse(day)));
        }
        return days;
    }
}
