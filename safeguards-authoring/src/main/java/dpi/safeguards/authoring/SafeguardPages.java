package dpi.safeguards.authoring;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.finding.Citation;
import dpi.safeguards.finding.Mapping;
import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.internal.outline.RuleOutline.Gives;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Pages for people about the safeguards of a pack, made from its cards, pages, rules and worked cases: one page for
 * each safeguard, and a list of them. Stateless and thread-safe.
 */
public final class SafeguardPages {

    private SafeguardPages() {}

    /**
     * {@return the pages, by file name}
     *
     * @param folder the pack's folder
     * @throws dpi.safeguards.input.InputException with everything that is wrong with the pack
     */
    public static Map<String, String> of(Path folder) {
        PackFolder pack = PackFolder.read(folder);
        Map<String, Mitigation> mitigations = pack.index().mitigations().stream()
                .collect(Collectors.toMap(Mitigation::key, mitigation -> mitigation));
        Map<String, String> pages = new TreeMap<>();
        StringBuilder list =
                new StringBuilder("# " + pack.index().title() + ": its safeguards\n\n" + "Made from the pack `"
                        + pack.id() + "` by `./safeguards pack pages`; change the pack, not these pages.\n");
        String area = "";
        for (Safeguard card : pack.safeguards()) {
            if (!card.area().equals(area)) {
                area = card.area();
                list.append("\n## ").append(area).append("\n\n");
            }
            list.append("* [")
                    .append(card.id())
                    .append("](")
                    .append(card.id())
                    .append(".md) ")
                    .append(card.title())
                    .append(" (")
                    .append(Names.of(card.severity()))
                    .append(")\n");
            pages.put(card.id() + ".md", page(pack, folder, card, mitigations));
        }
        pages.put("README.md", list.toString());
        return pages;
    }

    /** Writes the pages into a folder; pages of safeguards that are gone are removed. */
    public static void write(Path folder, Path to) {
        Map<String, String> pages = of(folder);
        try {
            if (Files.isDirectory(to)) {
                try (var files = Files.list(to)) {
                    for (Path file : files.toList()) {
                        if (file.toString().endsWith(".md") && !pages.containsKey(String.valueOf(file.getFileName()))) {
                            Files.delete(file);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.forEach((name, text) -> CompiledPack.write(to.resolve(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(PackFolder pack, Path folder, Safeguard card, Map<String, Mitigation> mitigations) {
        StringBuilder page = new StringBuilder();
        List<WorkedCase> cases = pack.cases().stream()
                .filter(worked -> worked.safeguard().equals(card.id()))
                .toList();
        page.append("# ").append(card.id()).append(": ").append(card.title()).append("\n\n");
        page.append("> ").append(card.question()).append("\n\n");
        page.append("| | |\n|---|---|\n");
        row(page, "Severity", Names.of(card.severity()) + (card.waivable() ? "" : ", cannot be waived"));
        row(page, "Who answers for it", title(card.authority()));
        row(page, "Stages", names(card.stages()));
        row(page, "Principles", names(card.principles()));
        row(page, "Risks", names(card.risks()));
        row(
                page,
                "Processes of the framework",
                card.processes().isEmpty() ? "none" : String.join(", ", card.processes()));
        row(page, "These are", mapping(card.mapping()));
        row(
                page,
                "Rests on",
                card.citations().stream().map(SafeguardPages::link).collect(Collectors.joining("; ")));
        cases.stream().findFirst().ifPresent(worked -> page.append("\n")
                .append(written(folder.resolve(worked.file()).resolveSibling("safeguard.md")))
                .append("\n"));
        Set<String> keys = new TreeSet<>(card.mitigations());
        pack.index().rules().stream()
                .filter(rule -> rule.safeguard().equals(card.id()) && rule.gives() == Gives.RECOMMENDS)
                .map(RuleOutline::mitigation)
                .forEach(keys::add);
        page.append("\n## Mitigations\n");
        for (String key : keys) {
            Mitigation mitigation = mitigations.get(key);
            if (mitigation != null) {
                mitigation(page, mitigation, card.mitigations().contains(key));
            }
        }
        page.append("\n## A worked example\n\n");
        cases.stream()
                .filter(worked -> worked.kind() == WorkedCase.Kind.CONTRADICTED)
                .findFirst()
                .ifPresent(worked ->
                        page.append("```yaml\n").append(text(folder, worked)).append("```\n"));
        page.append("\n").append(cases.size()).append(" worked cases in all: ");
        Map<WorkedCase.Kind, Long> kinds =
                cases.stream().collect(Collectors.groupingBy(WorkedCase::kind, TreeMap::new, Collectors.counting()));
        List<String> counts = new ArrayList<>();
        kinds.forEach((kind, count) -> counts.add(count + " " + Names.of(kind)));
        return page.append(String.join(", ", counts)).append(".\n").toString();
    }

    /** The sections of the page that its author wrote, without the heading that the card repeats. */
    private static String written(Path file) {
        return lines(file).stream().dropWhile(line -> !line.startsWith("## ")).collect(Collectors.joining("\n"));
    }

    private static void mitigation(StringBuilder page, Mitigation mitigation, boolean always) {
        page.append("\n### ").append(mitigation.title()).append("\n\n");
        page.append(mitigation.action()).append("\n\n");
        page.append("* Who: ")
                .append(title(mitigation.authority()))
                .append(", ")
                .append(Names.of(mitigation.function()).replace('-', ' '))
                .append('\n');
        page.append("* At the latest in stage ")
                .append(mitigation.stage())
                .append("; effort: ")
                .append(Names.of(mitigation.effort()))
                .append('\n');
        page.append(always ? "" : "* Recommended where the facts of the case fit\n");
        if (!mitigation.clause().isEmpty()) {
            page.append("\nModel clause, a draft for legal review:\n\n> ")
                    .append(mitigation.clause().replace("\n", "\n> "))
                    .append('\n');
        }
    }

    /** The lines of a case as its author wrote them. */
    private static String text(Path folder, WorkedCase worked) {
        List<String> lines = lines(folder.resolve(worked.file()));
        StringBuilder text = new StringBuilder();
        for (int i = worked.line() - 1; i < lines.size(); i++) {
            if (i >= worked.line() && lines.get(i).startsWith("- ")) {
                break;
            }
            text.append(lines.get(i)).append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(StringBuilder page, String what, String value) {
        page.append("| ").append(what).append(" | ").append(value).append(" |\n");
    }

    private static String names(Collection<? extends Enum<?>> values) {
        return values.isEmpty() ? "none" : values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String title(Authority authority) {
        return authority.name() + " " + authority.title();
    }

    private static String mapping(Mapping mapping) {
        return switch (mapping) {
            case STATED -> "stated by the framework";
            case INFERRED -> "inferred, where the framework's pages at hand are incomplete";
            case OWN -> "our own reading";
        };
    }

    private static String link(Citation citation) {
        return citation.url().isEmpty() ? citation.title() : "[" + citation.title() + "](" + citation.url() + ")";
    }
}
