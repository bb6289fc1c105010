package dpi.safeguards.authoring;

import dpi.safeguards.input.InputException;
import dpi.safeguards.internal.json.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a pack folder. What cannot be read becomes a problem. */
final class PackFiles {

    private final Path folder;
    private final PackProblems problems;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();

    PackFiles(Path folder, PackProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** {@return the folder's name, for problems that stand in no file} */
    String folderName() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    Path resolve(String file) {
        return folder.resolve(file);
    }

    /** {@return the files of a list: {@code name.yaml}, and those in the folder {@code name}; both may be missing} */
    List<Path> list(String name) {
        List<Path> list = new ArrayList<>();
        if (Files.isRegularFile(folder.resolve(name + ".yaml"))) {
            list.add(folder.resolve(name + ".yaml"));
        }
        list.addAll(in(folder.resolve(name)));
        return list;
    }

    /** {@return the YAML files in the folder, by name; none if there is no such folder} */
    List<Path> in(Path inside) {
        return entries(inside).stream()
                .filter(file -> file.toString().endsWith(".yaml"))
                .toList();
    }

    /** {@return the folders in the folder of that name, by name; none if there is no such folder} */
    List<Path> folders(String name) {
        return entries(folder.resolve(name)).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> entries(Path inside) {
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the cards, in the order of their folders; says so if there are none and there must be} */
    List<Path> cards(boolean mayBeNone) {
        Path root = folder.resolve("safeguards");
        if (!Files.isDirectory(root)) {
            if (!mayBeNone) {
                problems.add(Check.MISSING_FILE, folderName(), "There is no folder \"safeguards\".");
            }
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> cards = files.filter(file -> file.endsWith("safeguard.yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (cards.isEmpty() && !mayBeNone) {
                problems.add(
                        Check.MISSING_FILE,
                        folderName(),
                        "There is no safeguard.yaml in a folder below \"safeguards\".");
            }
            return cards;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the tree in the file, or null if there is none; says why} */
    @Nullable
    Document document(Path file) {
        byte[] bytes = bytes(file);
        if (bytes == null) {
            return null;
        }
        try {
            Document document = Document.parse(name(file), bytes);
            documents.put(document.file(), document);
            return document;
        } catch (InputException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    /** {@return the file's bytes, or null if there is no file; says so} */
    byte @Nullable [] bytes(Path file) {
        asked.add(name(file));
        if (!Files.isRegularFile(file)) {
            problems.add(Check.MISSING_FILE, name(file), "The file is missing.");
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the trees read so far, by the file's name below the folder} */
    Map<String, Document> documents() {
        return Collections.unmodifiableMap(documents);
    }

    /** {@return whether somebody asked for the file's content} */
    boolean wasRead(Path file) {
        return asked.contains(name(file));
    }

    /** {@return all files below the folder, by name, but those in hidden folders or hidden themselves} */
    List<Path> all() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith(".") && !name(file).contains("/."))
                    .sorted(Comparator.comparing(this::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the file's name below the folder} */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
