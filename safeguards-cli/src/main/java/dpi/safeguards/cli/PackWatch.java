package dpi.safeguards.cli;

import dpi.safeguards.authoring.CaseRunner;
import dpi.safeguards.authoring.PackFolder;
import dpi.safeguards.authoring.QuickCases;
import dpi.safeguards.input.InputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs the worked cases of what was saved in a pack folder, until it is interrupted. */
final class PackWatch {

    /** Editors save in several steps; what follows within this time belongs together. */
    private static final long SETTLE_MILLIS = 60;

    private final Path folder;
    private final @Nullable Path base;
    private final String safeguard;
    private final PrintWriter out;

    PackWatch(Path folder, @Nullable Path base, String safeguard, PrintWriter out) {
        this.folder = folder;
        this.base = base;
        this.safeguard = safeguard;
        this.out = out;
    }

    int run() {
        try (WatchService service = folder.getFileSystem().newWatchService()) {
            register(service);
            check(safeguard);
            out.println("Watching " + folder + "; Ctrl-C ends it.");
            out.flush();
            while (true) {
                Set<Path> saved = saved(service);
                if (!saved.isEmpty()) {
                    out.println();
                    out.println("Saved: "
                            + String.join(
                                    ", ", saved.stream().map(Path::toString).toList()));
                    check(safeguard.isEmpty() ? only(saved) : safeguard);
                    register(service);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return Exit.CLEAR;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot watch " + folder, e);
        }
    }

    /** Every folder; one that is watched already stays so. */
    private void register(WatchService service) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path each : folders) {
            each.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    /** Waits for the next save, and returns what was saved with it. */
    private Set<Path> saved(WatchService service) throws InterruptedException {
        Set<Path> saved = new TreeSet<>();
        WatchKey key = service.take();
        while (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (event.context() instanceof Path name && isOfAPack(name)) {
                    saved.add(folder.relativize(((Path) key.watchable()).resolve(name)));
                }
            }
            key.reset();
            key = service.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
        }
        return saved;
    }

    /** Editors leave files of their own beside those of the pack. */
    private static boolean isOfAPack(Path name) {
        String file = name.toString();
        return !file.startsWith(".") && (file.endsWith(".yaml") || file.endsWith(".drl") || file.endsWith(".md"));
    }

    /** The safeguard whose files were saved; empty if there are several, or if others are touched as well. */
    private String only(Set<Path> saved) {
        Set<String> ids = new TreeSet<>();
        for (Path file : saved) {
            Path card = folder.resolve(file).resolveSibling("safeguard.yaml");
            ids.add(Files.exists(card) ? id(card) : "");
        }
        return ids.size() == 1 ? ids.iterator().next() : "";
    }

    private static String id(Path card) {
        try (Stream<String> lines = Files.lines(card)) {
            return lines.filter(line -> line.startsWith("id:"))
                    .map(line -> line.replaceFirst("id:\\s*\"?([A-Z]{3}-\\d{3}).*", "$1"))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + card, e);
        }
    }

    private void check(String only) {
        try {
            PackFolder pack = PackFolder.read(folder);
            QuickCases cases = base == null ? QuickCases.of(pack) : QuickCases.of(pack, PackFolder.read(base));
            List<CaseRunner.Result> results = cases.run(only);
            out.print(only.isEmpty() ? "" : only + ": ");
            PackTest.say(results, out);
        } catch (InputException e) {
            e.problems().forEach(out::println);
            out.println(e.problems().size() + (e.problems().size() == 1 ? " problem." : " problems."));
        } catch (UncheckedIOException e) {
            out.println(e.getMessage() + " (gone while it was read?)");
        }
        out.flush();
    }
}
