package dpi.safeguards.io;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.DocumentReader;
import dpi.safeguards.internal.json.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads tenders from files of the Open Contracting Data Standard (1.0 to 1.2): releases, records, packages and lists of
 * these, one in a file, several after each other or one a line, as they are, in gzip or in ZIP. The form is told from
 * the content. Immutable and thread-safe.
 *
 * <p>Nothing is refused for breaking the OCDS schema, as much real data does; what cannot be read is noted and stays
 * unknown. Of a record the compiled release is read; where there is none, its releases are merged by date, as the
 * standard says. The releases of a package are each read for themselves.
 *
 * <p>A file is read release by release, so it may be larger than the memory.
 */
public final class OcdsReader {

    private final OcdsScope scope = new OcdsScope(DigitalScope.load(), DigitalWords.load());
    private final OcdsClauses clauses = new OcdsClauses(ClauseTerms.load());
    private final InputLimits limits;
    private final DocumentReader documents;

    /** Makes a reader with the usual limits. */
    public OcdsReader() {
        this(InputLimits.OCDS);
    }

    /** Makes a reader with other limits. */
    public OcdsReader(InputLimits limits) {
        this.limits = limits;
        this.documents = new DocumentReader(limits);
    }

    /**
     * {@return the tenders in the file, in their order; what has no tender is left out. They must all fit into the
     * memory}
     *
     * @throws InputException if a part of the file cannot be read; after as many problems as the limits allow the rest
     *     is left unread
     * @throws UncheckedIOException if the file cannot be read
     */
    public List<OcdsTender> read(Path file) {
        List<OcdsTender> tenders = new ArrayList<>();
        Problems problems = new Problems(limits.problems());
        read(file, tenders::add, problem -> problems.addAll(List.of(problem)));
        problems.throwIfAny();
        return tenders;
    }

    /**
     * Reads the file and hands on each tender as soon as it is there; what has no tender is left out. A part that
     * cannot be read is handed on as a problem, and reading goes on after it.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public void read(Path file, Consumer<OcdsTender> tenders, Consumer<Problem> problems) {
        read(file, new OcdsListener() {
            @Override
            public void tender(OcdsTender tender) {
                tenders.accept(tender);
            }

            @Override
            public void nothingToEvaluate(String name, int line, String pointer, String why) {}

            @Override
            public void problem(Problem problem) {
                problems.accept(problem);
            }
        });
    }

    /**
     * Reads the file and tells the listener what is in it, as soon as it is read.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public void read(Path file, OcdsListener listener) {
        try (InputStream in = Files.newInputStream(file)) {
            read(String.valueOf(file.getFileName()), in, listener);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * Reads the bytes and tells the listener what is in them, as soon as it is read. The stream is left open.
     *
     * @param name what to call the file in messages
     * @throws IOException if the stream fails; damaged content is a problem and no exception
     */
    public void read(String name, InputStream in, OcdsListener listener) throws IOException {
        OcdsProcess process = new OcdsProcess(listener, scope, clauses);
        new Packing(limits, listener)
                .open(name, in, (inner, text) -> new OcdsText(inner, text, limits, documents, process).read());
    }

    /**
     * Reads JSON Lines, a document a line, and tells the listener what is in them. Each line is read as it would be
     * among the others of its file, so a file that is cut between lines may be read piece by piece. Packed bytes are
     * not unpacked, and blank lines say nothing. The stream is left open.
     *
     * @param name what to call the file in messages; lines are counted from the beginning of the stream
     * @throws IOException if the stream fails; damaged content is a problem and no exception
     */
    public void readLines(String name, InputStream in, OcdsListener listener) throws IOException {
        OcdsProcess process = new OcdsProcess(listener, scope, clauses);
        new OcdsText(name, in, limits, documents, process).readLines();
    }
}
