package dpi.safeguards.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where a report goes: to the terminal at once, or to a file that is written whole or not at all. */
final class Report implements AutoCloseable {

    private final @Nullable PrintWriter terminal;
    private final @Nullable Path file;
    private @Nullable Path part;
    private @Nullable Writer writer;

    private Report(@Nullable PrintWriter terminal, @Nullable Path file) {
        this.terminal = terminal;
        this.file = file;
    }

    /** A report in the file or, if there is none, on the terminal. */
    static Report to(@Nullable Path file, PrintWriter terminal) {
        return file == null ? new Report(terminal, null) : to(file);
    }

    static Report to(Path file) {
        return new Report(null, file);
    }

    void write(String text) {
        if (terminal != null) {
            terminal.print(text);
            if (terminal.checkError()) {
                throw new UncheckedIOException("Cannot write the report", new IOException("nobody reads it any more"));
            }
            return;
        }
        try {
            opened().write(text);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The report is whole: puts the file in its place. */
    void finish() {
        if (file == null) {
            return;
        }
        try {
            opened().close();
            Path whole = part;
            part = null;
            if (whole != null) {
                Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Leaves nothing behind of a report that is not whole. */
    @Override
    public void close() {
        try {
            if (part != null && writer != null) {
                writer.close();
                Files.deleteIfExists(part);
                part = null;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Writer opened() throws IOException {
        Writer open = writer;
        if (open == null && file != null) {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path temporary = Files.createTempFile(folder, ".", ".part");
            part = temporary;
            open = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
            writer = open;
        }
        if (open == null) {
            throw new IllegalStateException("A report goes to a terminal or to a file");
        }
        return open;
    }

    private UncheckedIOException failed(IOException e) {
        return new UncheckedIOException("Cannot write " + file, e);
    }
}
