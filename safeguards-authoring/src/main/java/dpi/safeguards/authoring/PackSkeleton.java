package dpi.safeguards.authoring;

import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.outline.PackIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what an author starts from: a pack, an overlay, or one more safeguard in a pack. What it writes is right and
 * its worked cases pass; comments say what to change. Nothing that is there is overwritten, and either all files are
 * written or none. Stateless and thread-safe, as long as nobody else writes into the folder.
 */
public final class PackSkeleton {

    /**
     * What was written.
     *
     * @param id the id of the safeguard
     * @param folder the safeguard's folder
     * @param files all files that are new or were changed, relative to the pack
     */
    public record Written(String id, Path folder, List<String> files) {

        /** Copies the list. */
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * What the author says about the safeguard.
     *
     * @param name the name of its folder, in small letters with hyphens
     * @param area the folder above it; empty for the one that is there, or {@code general}
     * @param id its id; empty for the next free one
     * @param title its title; empty for one made from the name
     */
    public record Wish(String name, String area, String id, String title) {}

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern EXTENDED = Pattern.compile("[a-z][a-z0-9-]*@\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9 ,.()'-]*[A-Za-z0-9.)]");

    private PackSkeleton() {}

    /**
     * Writes a new pack with one safeguard.
     *
     * @param folder its folder, whose name becomes the pack's id
     * @param title its title; empty for one made from the id
     * @param extended the pack that it changes, as {@code id@version}; empty unless it is an overlay
     * @param country the country whose overlay it is, as two capital letters; empty if none's
     * @param wish what the author says about the safeguard
     * @throws InputException with everything that keeps it from being written
     */
    public static Written pack(Path folder, String title, String extended, String country, Wish wish) {
        String pack = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        Problems problems = new Problems();
        require(
                NAME,
                pack,
                pack,
                "is no id of a pack; it is written in small letters with hyphens, as my-pack",
                problems);
        if (!extended.isEmpty()) {
            require(EXTENDED, extended, pack, "is no pack with its version, such as dpi-safeguards@0.2.0", problems);
        }
        if (!country.isEmpty()) {
            require(COUNTRY, country, pack, "is no country code of two capital letters, such as LK", problems);
            if (extended.isEmpty()) {
                problems.add(pack, 0, "Only an overlay is a country's; say which pack it extends.");
            }
        }
        if (Files.exists(folder)) {
            problems.add(folder.toString(), 0, "It is there already; nothing is overwritten.");
        }
        SafeguardIds ids = SafeguardIds.in(folder, extended);
        Map<String, String> words = words(wish, "general", ids, idWord(pack, extended, country), problems);
        problems.throwIfAny();
        words.put("pack", pack);
        words.put("packTitle", text(title.isEmpty() ? sentence(pack) : title));
        words.put("version", "0.1.0");
        words.put("extends", extended);
        words.put("frameworks", "universal-dpi-safeguards-1.0");
        words.put("factModel", String.valueOf(PackIndex.FACT_MODEL));
        boolean overlay = !extended.isEmpty();
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pack.yaml",
                filled("pack.yaml", words)
                        + (overlay ? filled("overlay-head.yaml", words) : "")
                        + (country.isEmpty() ? "" : "country: " + country + "\n"));
        files.put("CHANGELOG.md", filled("CHANGELOG.md", words));
        files.put("citations.yaml", filled("citations.yaml", words) + filled("citation-entry.yaml", words));
        files.put("mitigations.yaml", filled("mitigations.yaml", words) + filled("mitigation-entry.yaml", words));
        files.put("parameters.yaml", filled("parameters.yaml", words));
        if (overlay) {
            files.put("overlay.yaml", filled("overlay.yaml", words) + filled("overlay-entry.yaml", words));
        }
        String home = "safeguards/" + words.get("area") + "/" + wish.name();
        safeguard(words).forEach((file, text) -> files.put(home + "/" + file, text));
        new NewFiles().folder(folder, files).write();
        return new Written(word(words, "id"), folder.resolve(home), List.copyOf(files.keySet()));
    }

    /**
     * Writes one more safeguard into a pack, its citation and mitigation into the pack's lists, and for an overlay the
     * announcement into {@code overlay.yaml}.
     *
     * @param pack the pack's folder
     * @param wish what the author says about the safeguard
     * @throws InputException with everything that keeps it from being written
     */
    public static Written safeguard(Path pack, Wish wish) {
        PackProblems problems = new PackProblems();
        PackFiles files = new PackFiles(pack, problems);
        Document head = files.document(files.resolve("pack.yaml"));
        problems.throwIfAny();
        Objects.requireNonNull(head);
        String extended = head.at("/extends").asText("");
        String country = head.at("/country").asText("");
        SafeguardIds ids = SafeguardIds.in(pack, extended);
        Map<String, String> words =
                words(wish, area(files), ids, idWord(head.at("/id").asText(""), extended, country), problems);
        words.put("version", head.at("/version").asText("0.1.0"));
        words.put("extends", extended);
        Path home = pack.resolve("safeguards").resolve(word(words, "area")).resolve(wish.name());
        if (Files.exists(home)) {
            problems.add(files.name(home), 0, "It is there already; nothing is overwritten.");
        }
        Map<Path, String> lists = new LinkedHashMap<>();
        append(pack, files, "citations", "citation-entry.yaml", words, lists, problems);
        append(pack, files, "mitigations", "mitigation-entry.yaml", words, lists, problems);
        if (!extended.isEmpty()) {
            Path overlay = pack.resolve("overlay.yaml");
            String start = Files.exists(overlay) ? read(overlay) : filled("overlay.yaml", words);
            lists.put(overlay, YamlList.appended("overlay.yaml", start, filled("overlay-entry.yaml", words), problems));
        }
        problems.throwIfAny();
        NewFiles together = new NewFiles().folder(home, safeguard(words));
        lists.forEach(together::file);
        together.write();
        List<String> written =
                new ArrayList<>(lists.keySet().stream().map(files::name).toList());
        safeguard(words).keySet().forEach(file -> written.add(files.name(home.resolve(file))));
        return new Written(word(words, "id"), home, written);
    }

    private static void append(
            Path pack,
            PackFiles files,
            String list,
            String entry,
            Map<String, String> words,
            Map<Path, String> into,
            Problems problems) {
        Path file = pack.resolve(list + ".yaml");
        if (!Files.exists(file) && Files.isDirectory(pack.resolve(list))) {
            file = pack.resolve(list).resolve(words.get("name") + ".yaml");
        }
        String start = Files.exists(file) ? read(file) : filled(list + ".yaml", words);
        into.put(file, YamlList.appended(files.name(file), start, filled(entry, words), problems));
    }

    private static Map<String, String> words(
            Wish wish, String area, SafeguardIds ids, String idWord, Problems problems) {
        Map<String, String> words = new LinkedHashMap<>();
        String chosen = wish.area().isEmpty() ? area : wish.area();
        require(NAME, wish.name(), "NAME", "is no name; write small letters with hyphens, as dpia-in-tender", problems);
        require(NAME, chosen, "area", "is no area; write small letters with hyphens, as procurement", problems);
        String free = ids.free(chosen, idWord.isEmpty() ? chosen : idWord);
        String id = wish.id().isEmpty() ? free : wish.id();
        require(ID, id, "id", "is no id such as " + free, problems);
        if (!ids.owner(id).isEmpty()) {
            problems.add("id", 0, id + " is the id of " + ids.owner(id) + "; " + free + " is free.");
        }
        String title = wish.title().isEmpty() ? sentence(wish.name()) : wish.title();
        words.put("id", id);
        words.put("name", wish.name());
        words.put("area", chosen);
        words.put("title", text(title));
        words.put("heading", title);
        words.put("source", wish.name() + "-source");
        words.put("measure", wish.name() + "-measure");
        return words;
    }

    /** What the letters of ids are made from: a country's are its code and an X; otherwise the area's name serves. */
    private static String idWord(String pack, String extended, String country) {
        return !country.isEmpty() ? country + "X" : extended.isEmpty() ? "" : pack;
    }

    /** The area if there is one only. */
    private static String area(PackFiles files) {
        List<Path> areas = files.folders("safeguards");
        return areas.size() == 1 ? String.valueOf(areas.get(0).getFileName()) : "general";
    }

    private static Map<String, String> safeguard(Map<String, String> words) {
        Map<String, String> files = new TreeMap<>();
        for (String file : List.of("safeguard.yaml", "safeguard.drl", "safeguard.cases.yaml", "safeguard.md")) {
            files.put(file, filled(file, words));
        }
        return files;
    }

    private static String filled(String template, Map<String, String> words) {
        String text;
        try (InputStream in = PackSkeleton.class.getResourceAsStream("skeleton/" + template)) {
            text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace("{{" + word.getKey() + "}}", word.getValue());
        }
        return text;
    }

    private static String word(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key));
    }

    private static void require(Pattern pattern, String value, String place, String wrong, Problems problems) {
        if (!pattern.matcher(value).matches()) {
            problems.add(place, 0, "\"" + value + "\" " + wrong + ".");
        }
    }

    private static String sentence(String name) {
        String words = name.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The text as YAML takes it for a text. */
    private static String text(String words) {
        if (PLAIN.matcher(words).matches() && words.contains(" ")) {
            return words;
        }
        return words.chars()
                .filter(c -> c >= ' ')
                .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
