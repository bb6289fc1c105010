package dpi.safeguards.authoring;

import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of safeguards that are taken in a pack folder, and those that are free. */
final class SafeguardIds {

    private static final Pattern ID_LINE = Pattern.compile("(?m)^id:\\s*\"?([A-Z]{3}-\\d{3})\\b");
    private static final int LETTERS = 3;

    private final Map<String, String> taken = new TreeMap<>();
    private final Map<String, String> prefixOfArea = new TreeMap<>();

    private SafeguardIds() {}

    /** {@return the ids in the folder, and in the pack it extends if that comes with this library} */
    static SafeguardIds in(Path folder, String extended) {
        SafeguardIds ids = new SafeguardIds();
        for (Path card : new PackFiles(folder, new PackProblems()).cards(true)) {
            Matcher line = ID_LINE.matcher(read(card));
            if (line.find()) {
                ids.taken.put(line.group(1), folderAbove(card, 1));
                ids.prefixOfArea.put(folderAbove(card, 2), line.group(1).substring(0, LETTERS));
            }
        }
        if (Safeguards.available().contains(extended)) {
            try {
                for (Safeguard card : Safeguards.load(extended).cards()) {
                    ids.taken.put(card.id(), card.name() + " of " + extended);
                }
            } catch (InputException e) {
                // what it extends is checked when the overlay is tested
            }
        }
        return ids;
    }

    /** {@return the name of the safeguard that has the id; empty if it is free} */
    String owner(String id) {
        return taken.getOrDefault(id, "");
    }

    /** {@return the first free id in an area of the pack} */
    String free(String area, String otherwise) {
        String letters = prefixOfArea.getOrDefault(area, prefix(otherwise));
        int number = 1;
        while (taken.containsKey(id(letters, number))) {
            number++;
        }
        return id(letters, number);
    }

    private static String id(String letters, int number) {
        return "%s-%03d".formatted(letters, number);
    }

    private static String folderAbove(Path file, int levels) {
        return file.getName(file.getNameCount() - 1 - levels).toString();
    }

    /** Three letters that stand for a word. */
    private static String prefix(String word) {
        String letters = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XXX";
        return letters.substring(0, LETTERS);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
