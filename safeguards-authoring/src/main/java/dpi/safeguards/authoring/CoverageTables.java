package dpi.safeguards.authoring;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Principle;
import dpi.safeguards.finding.Risk;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which principles, risks, authorities, stages and processes of the framework the safeguards of packs deal with, as
 * tables in plain text. Stateless and thread-safe.
 */
public final class CoverageTables {

    private CoverageTables() {}

    /** {@return the tables for the safeguards of these packs together} */
    public static String write(List<RulePack> packs) {
        List<Safeguard> cards =
                packs.stream().flatMap(pack -> pack.safeguards().stream()).toList();
        StringBuilder out = new StringBuilder();
        out.append("Safeguards by principle and authority; in brackets by stage L1 L2 L3 L4 L5\n\n");
        out.append(row("", List.of("R1", "R2", "R3", "R4", "R5", "all")));
        for (Principle principle : Principle.values()) {
            List<Safeguard> of = cards.stream()
                    .filter(card -> card.principles().contains(principle))
                    .toList();
            out.append(row(principle.name(), perAuthority(of)));
        }
        out.append(row("all", perAuthority(cards)));
        out.append("\nSafeguards by risk\n\n");
        for (Risk risk : Risk.values()) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-5s %3d  %s\n",
                    risk,
                    count(cards, card -> card.risks().contains(risk)),
                    risk.title()));
        }
        out.append("\nHow principles and risks on the cards are known\n\n");
        Map<String, Integer> mappings = new TreeMap<>();
        cards.forEach(card -> mappings.merge(card.mapping().name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        mappings.forEach((mapping, number) -> out.append(String.format(Locale.ROOT, "  %-9s %3d\n", mapping, number)));
        out.append("\nProcesses of the framework: ")
                .append(processes(cards).size())
                .append(" checked by a safeguard, ")
                .append(packs.stream().mapToInt(pack -> pack.asked().size()).sum())
                .append(" not checkable from facts and asked instead\n\n");
        packs.forEach(pack -> pack.asked()
                .forEach(asked -> out.append("  %-6s %s\n         ask: %s\n         why: %s\n"
                        .formatted(asked.process(), asked.title(), asked.question(), asked.why()))));
        return out.toString();
    }

    /** {@return the ids of the framework's processes that the safeguards check} */
    static Set<String> processes(List<Safeguard> cards) {
        Set<String> processes = new TreeSet<>();
        cards.forEach(card -> processes.addAll(card.processes()));
        return processes;
    }

    private static List<String> perAuthority(List<Safeguard> cards) {
        List<String> cells = new ArrayList<>();
        for (Authority authority : Authority.values()) {
            cells.add(cell(
                    cards.stream().filter(card -> card.authority() == authority).toList()));
        }
        cells.add(cell(cards));
        return cells;
    }

    private static String cell(List<Safeguard> cards) {
        if (cards.isEmpty()) {
            return "-";
        }
        List<String> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(String.valueOf(count(cards, card -> card.stages().contains(stage))));
        }
        return cards.size() + " (" + String.join(" ", stages) + ")";
    }

    private static int count(List<Safeguard> cards, Predicate<Safeguard> wanted) {
        return (int) cards.stream().filter(wanted).count();
    }

    private static String row(String head, List<String> cells) {
        StringBuilder row = new StringBuilder("  %-4s".formatted(head));
        cells.forEach(cell -> row.append(" %-21s".formatted(cell)));
        return row.toString().stripTrailing() + "\n";
    }
}
