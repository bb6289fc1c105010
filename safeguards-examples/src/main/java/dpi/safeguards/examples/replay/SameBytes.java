package dpi.safeguards.examples.replay;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.report.EvaluationJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Judges a case with its facts in many orders. {@code scripts/same-bytes.sh} runs it on several JDKs. */
public final class SameBytes {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards", "sri-lanka");

    private SameBytes() {}

    /** {@return the digests of the JSON that comes out of so many orders of the facts; one if all are the same} */
    public static Set<String> digests(CaseFile caseFile, int orders) {
        Set<String> digests = new TreeSet<>();
        for (int seed = 0; seed < orders; seed++) {
            List<Fact> facts = new ArrayList<>(caseFile.facts());
            Collections.shuffle(facts, new Random(seed));
            CaseFile shuffled = new CaseFile(
                    caseFile.title(),
                    caseFile.note(),
                    caseFile.clocks(),
                    caseFile.country(),
                    facts,
                    caseFile.sources(),
                    caseFile.openQuestions());
            digests.add(digest(EvaluationJson.write(SAFEGUARDS.evaluate(shuffled))));
        }
        return digests;
    }

    /** Prints the digests for the case file that is named first; the number of orders comes second. */
    public static void main(String[] args) {
        digests(CaseFileReader.read(Path.of(args[0])), Integer.parseInt(args[1]))
                .forEach(System.out::println);
    }

    private static String digest(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
