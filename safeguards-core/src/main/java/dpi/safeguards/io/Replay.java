package dpi.safeguards.io;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Difference;
import dpi.safeguards.finding.Difference.Component;
import dpi.safeguards.input.InputException;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.report.EvaluationJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kept evaluation, made again from its case: the same bytes, or what stands in the way of that. Immutable and
 * thread-safe.
 *
 * <p>The packs, the overlays, the language and the days are those that the evaluation names. Where a pack is not at
 * hand in that version, its newest one is taken, which is then one of the differences.
 *
 * @param kept the evaluation that was kept
 * @param again the evaluation that came out now; empty if none could be made, as a pack is not at hand
 * @param differences what differs, by component and key; empty if the same bytes came out
 */
public record Replay(Evaluation kept, Optional<Evaluation> again, List<Difference> differences) {

    /** Copies the list. */
    public Replay {
        differences = List.copyOf(differences);
    }

    /** {@return whether the same bytes came out} */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /**
     * {@return the evaluation in the file, made again with packs from the class path of this library}
     *
     * @param evaluation a file that {@link EvaluationJson} wrote
     * @param caseFile the case it is about
     * @throws InputException with everything that is wrong with the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Replay of(Path evaluation, CaseFile caseFile) {
        return of(evaluation, caseFile, Safeguards.class.getClassLoader());
    }

    /**
     * {@return the evaluation in the file, made again}
     *
     * @param evaluation a file that {@link EvaluationJson} wrote
     * @param caseFile the case it is about
     * @param packs finds the packs; it runs their code, so it is trusted as a jar is
     * @throws InputException with everything that is wrong with the file
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public static Replay of(Path evaluation, CaseFile caseFile, ClassLoader packs) {
        return of(String.valueOf(evaluation.getFileName()), EvaluationReader.bytes(evaluation), caseFile, packs);
    }

    /**
     * {@return the evaluation in the bytes, made again}
     *
     * @param name what to call the bytes in messages
     * @param evaluation what {@link EvaluationJson} wrote
     * @param caseFile the case it is about
     * @param packs finds the packs; it runs their code, so it is trusted as a jar is
     * @throws InputException with everything that is wrong with the bytes
     */
    public static Replay of(String name, byte[] evaluation, CaseFile caseFile, ClassLoader packs) {
        Evaluation kept = EvaluationReader.read(name, evaluation);
        if (kept.completion() != Completion.COMPLETE) {
            throw new InputException(List.of(new Problem(
                    name,
                    0,
                    "/completion",
                    "The evaluation was stopped at its limits, so there is nothing to replay.")));
        }
        if (Document.parse(name, evaluation).root().has("gate")) {
            throw new InputException(List.of(new Problem(
                    name,
                    0,
                    "/gate",
                    "The evaluation went through a gate, which may let findings pass. Keep and replay one that was written"
                            + " without a gate.")));
        }
        List<Difference> missing = new ArrayList<>();
        Optional<Safeguards> safeguards = load(kept, packs, missing);
        if (safeguards.isEmpty()) {
            return new Replay(kept, Optional.empty(), missing);
        }
        Evaluation again = safeguards.get().evaluate(caseFile.at(kept.clocks()));
        List<Difference> differences = new ArrayList<>(again.inputsChangedSince(kept));
        String before = EvaluationJson.write(kept);
        String after = EvaluationJson.write(again);
        if (!before.equals(after)) {
            differences.addAll(clocks(kept.clocks(), caseFile.clocks()));
            if (differences.isEmpty()) {
                differences.add(result(before, after));
            }
        } else if (!isWritten(kept, name, evaluation)) {
            differences.add(new Difference(
                    Component.FORM, "", "", "the file holds the same values, but was not written like this"));
        }
        return new Replay(
                kept, Optional.of(again), differences.stream().sorted().toList());
    }

    /**
     * Whether the bytes are one of the two forms of the evaluation. What it was compared with when it was written is
     * left out.
     */
    private static boolean isWritten(Evaluation kept, String name, byte[] bytes) {
        ObjectNode root = (ObjectNode) Document.parse(name, bytes).root();
        String compact = Json.compact(root);
        boolean canonical = Stream.of(Json.pretty(root), compact, compact + "\n")
                .anyMatch(text -> Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)));
        root.remove("changes");
        return canonical && Json.pretty(root).equals(EvaluationJson.write(kept));
    }

    /** The first line in which the two differ. */
    private static Difference result(String kept, String again) {
        List<String> before = kept.lines().toList();
        List<String> after = again.lines().toList();
        int line = 0;
        while (line < Math.min(before.size(), after.size()) && before.get(line).equals(after.get(line))) {
            line++;
        }
        return new Difference(
                Component.RESULT,
                "line " + (line + 1),
                line < before.size() ? before.get(line).strip() : "",
                line < after.size() ? after.get(line).strip() : "");
    }

    private static Optional<Safeguards> load(Evaluation kept, ClassLoader packs, List<Difference> missing) {
        List<PackIndexes.Listed> listed = PackIndexes.list(packs);
        List<String> names = new ArrayList<>();
        kept.packs().forEach(pack -> {
            List<String> versions = listed.stream()
                    .filter(each -> each.id().equals(pack.id()))
                    .map(PackIndexes.Listed::version)
                    .toList();
            Component component = pack.extended().isEmpty() ? Component.PACK : Component.OVERLAY;
            if (versions.isEmpty()) {
                missing.add(new Difference(component, pack.id(), pack.version() + " (" + pack.digest() + ")", ""));
            } else {
                names.add(versions.contains(pack.version()) ? pack.id() + "@" + pack.version() : pack.id());
            }
        });
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Safeguards.load(packs, names.toArray(String[]::new))
                    .inLanguage(kept.fingerprint().language())
                    .withWaiverNotice(kept.fingerprint().waiverNoticeDays()));
        } catch (InputException e) {
            e.problems()
                    .forEach(problem ->
                            missing.add(new Difference(Component.PACK, problem.file(), "", problem.message())));
        } catch (IllegalArgumentException e) {
            missing.add(
                    new Difference(Component.LANGUAGE, "", kept.fingerprint().language(), ""));
        }
        return Optional.empty();
    }

    /** The days that the case states for itself, where it is not judged on them; they may explain another fact. */
    private static List<Difference> clocks(Clocks kept, Clocks stated) {
        List<Difference> differences = new ArrayList<>();
        add("factsAsOf", kept.factsAsOf().toString(), stated.factsAsOf().toString(), differences);
        add("lawAsOf", kept.lawAsOf().toString(), stated.lawAsOf().toString(), differences);
        add("knownAt", kept.knownAt().toString(), stated.knownAt().toString(), differences);
        return differences;
    }

    private static void add(String clock, String kept, String stated, List<Difference> differences) {
        if (!kept.equals(stated)) {
            differences.add(new Difference(Component.CLOCK, clock, kept, stated));
        }
    }
}
