package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.OcdsListener;
import dpi.safeguards.io.OcdsTender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has each tender judged that is read and keeps account of what is not. */
final class ReviewLog implements OcdsListener {

    /** Stops a review that is to stop at the first problem. */
    static final class FirstProblem extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private static final int MOST_NAMED = 10;
    /** So many different notes are remembered; what is said after them may be said again. */
    private static final int MOST_NOTES = 10_000;

    private final Progress progress;
    private final @Nullable String ocid;
    private final boolean failFast;
    private final Function<OcdsTender, Compared<CaseFile>> asCase;
    private final BiConsumer<String, Compared<CaseFile>> judge;
    private final Map<String, Integer> passedOver = new TreeMap<>();
    /** For how many tenders each data note holds, in the order in which they were said. */
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    private String file = "";
    private int judged;
    private int problems;

    /**
     * @param ocid the one tender to judge; null for all
     * @param judge takes the ocid and what is judged
     * @param asCase makes the case that is judged; throws an IllegalArgumentException that says why there is none
     */
    ReviewLog(
            Progress progress,
            @Nullable String ocid,
            boolean failFast,
            Function<OcdsTender, Compared<CaseFile>> asCase,
            BiConsumer<String, Compared<CaseFile>> judge) {
        this.progress = progress;
        this.ocid = ocid;
        this.failFast = failFast;
        this.asCase = asCase;
        this.judge = judge;
    }

    boolean isWanted(OcdsTender read) {
        return ocid == null || ocid.equals(read.tender().id());
    }

    void start(String name) {
        file = name;
    }

    @Override
    public void tender(OcdsTender read) {
        String id = read.tender().id();
        if (!isWanted(read)) {
            return;
        }
        read.dataNotes().forEach(note -> say(note, id));
        Compared<CaseFile> made;
        try {
            made = asCase.apply(read);
        } catch (IllegalArgumentException e) {
            String pointer = read.tender().provenance().pointer();
            problem(new Problem(file, 0, pointer, id + " is not judged. " + e.getMessage()));
            return;
        }
        judge.accept(id, made);
        judged++;
        progress.step("tenders judged");
    }

    /** Says a data note once for all the tenders that it holds for, such as a word that no code stands for. */
    private void say(String note, String id) {
        boolean isSaid = notes.containsKey(note);
        if (isSaid || notes.size() < MOST_NOTES) {
            notes.merge(note, 1, Integer::sum);
        }
        if (!isSaid) {
            progress.say("data note, " + file + " " + id + ": " + note);
        }
    }

    @Override
    public void nothingToEvaluate(String name, int line, String pointer, String why) {
        if (ocid == null) {
            passedOver.merge(why, 1, Integer::sum);
        }
    }

    @Override
    public void problem(Problem problem) {
        problems++;
        progress.say(problem.toString());
        if (failFast) {
            throw new FirstProblem();
        }
    }

    /** Says how much was judged and how much was not; nothing where that is one tender and no more. */
    void close() {
        progress.end();
        notes.forEach((note, count) -> {
            if (count > 1) {
                progress.say("data note, " + several(count - 1, "more tender") + ": " + note);
            }
        });
        if (judged == 0 && problems == 0) {
            progress.say(
                    ocid == null
                            ? "There is no tender in it: nothing to evaluate."
                            : "There is no tender " + ocid + ".");
        }
        if (judged == 1 && passedOver.isEmpty() && problems == 0) {
            return;
        }
        List<String> parts = new ArrayList<>(List.of(several(judged, "tender") + " judged"));
        passedOver.forEach((why, count) -> {
            int noun = why.indexOf(' ');
            parts.add(several(count, why.substring(0, noun)) + why.substring(noun));
        });
        parts.add(several(problems, "problem"));
        progress.say(String.join(", ", parts) + ".");
    }

    /** Says which tenders of an earlier file were not found. */
    void notFound(List<String> ids, String earlierFile) {
        if (!ids.isEmpty()) {
            int more = ids.size() - MOST_NAMED;
            progress.say("Only in " + earlierFile + ", or not readable now: "
                    + String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_NAMED)))
                    + (more > 0 ? " and " + more + " more" : "") + ".");
        }
    }

    private static String several(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
