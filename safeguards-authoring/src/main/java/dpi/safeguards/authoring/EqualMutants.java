package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import dpi.safeguards.authoring.MutationReport.Equal;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import dpi.safeguards.internal.json.Problems;
import dpi.safeguards.internal.json.RecordReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mutants of which a pack's author says, in {@code mutation.yaml}, that they change nothing. */
final class EqualMutants {

    /** The file of a pack that lists them. */
    static final String FILE = "mutation.yaml";

    private record Entry(Equal equal, String pointer) {}

    private final @Nullable Document document;
    private final Problems problems = new Problems();
    private final Map<String, Entry> entries = new HashMap<>();

    private EqualMutants(@Nullable Document document) {
        this.document = document;
    }

    static EqualMutants in(Path folder) {
        PackProblems problems = new PackProblems();
        PackFiles files = new PackFiles(folder, problems);
        Path file = files.resolve(FILE);
        Document document = Files.isRegularFile(file) ? files.document(file) : null;
        problems.throwIfAny();
        EqualMutants mutants = new EqualMutants(document);
        if (document != null) {
            mutants.read(document);
        }
        return mutants;
    }

    private void read(Document read) {
        int place = 0;
        for (JsonNode node : read.root()) {
            String pointer = "/" + place++;
            Equal equal = new RecordReader(read, problems).read(node, pointer, Equal.class);
            if (equal == null) {
                continue;
            }
            if (equal.rule().isBlank()
                    || equal.change().isBlank()
                    || equal.reason().isBlank()) {
                problems.add(read, pointer, "It needs \"rule\", \"change\" and \"reason\".");
            }
            entries.put(key(equal.rule(), equal.change()), new Entry(equal, pointer));
        }
        problems.throwIfAny();
    }

    /** {@return what the author says about the mutant; null if nothing} */
    @Nullable
    Equal of(Mutant mutant) {
        Entry entry = entries.get(key(mutant.place().owner(), mutant.change()));
        return entry == null ? null : entry.equal();
    }

    /** Refuses what is said about mutants that are not there, or that a case does notice. */
    void check(List<Mutant> all, List<Mutant> noticed) {
        if (document == null) {
            return;
        }
        Map<String, Entry> stale = new HashMap<>(entries);
        all.forEach(mutant -> stale.remove(key(mutant.place().owner(), mutant.change())));
        stale.values().forEach(entry -> {
            List<String> changes = new ArrayList<>();
            all.stream()
                    .filter(mutant ->
                            mutant.place().owner().equals(entry.equal().rule()))
                    .forEach(mutant -> changes.add(mutant.change()));
            problems.add(
                    document,
                    entry.pointer(),
                    "There is no mutant \"" + entry.equal().change() + "\" of \""
                            + entry.equal().rule() + "\"."
                            + Names.maybe(entry.equal().change(), changes));
        });
        for (Mutant mutant : noticed) {
            Entry entry = entries.get(key(mutant.place().owner(), mutant.change()));
            if (entry != null) {
                problems.add(document, entry.pointer(), "A worked case notices this mutant, so it changes something.");
            }
        }
        problems.throwIfAny();
    }

    private static String key(String rule, String change) {
        return rule + "\n" + change;
    }
}
