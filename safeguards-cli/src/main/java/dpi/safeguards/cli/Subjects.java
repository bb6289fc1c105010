package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Reads the cases in a file that is either a case file or holds tenders in OCDS. */
final class Subjects {

    private static final Pattern TENDERS = Pattern.compile("\"(ocid|releases|records|compiledRelease)\"\\s*:");
    /** In so many bytes an OCDS file shows what it is. */
    private static final int HEAD = 64 * 1024;

    @Option(
            names = "--country",
            paramLabel = "CASE",
            description = "for an OCDS file: the case file of the country whose laws and systems count")
    private @Nullable Path country;

    @Option(names = "--ocid", paramLabel = "OCID", description = "for an OCDS file: this tender only")
    private @Nullable String ocid;

    /** {@return the case in the file, or one for each of its tenders} */
    List<CaseFile> read(Path file, Judging judging) {
        if (!holdsTenders(file)) {
            if (country != null || ocid != null) {
                throw new UsageException("--country and --ocid are for OCDS files, but " + file + " is a case file.");
            }
            return List.of(judging.dated(CaseFileReader.read(file)));
        }
        CaseFile home = country == null ? null : judging.dated(CaseFileReader.read(country));
        List<CaseFile> cases = new OcdsReader()
                .read(file).stream()
                        .filter(tender ->
                                ocid == null || ocid.equals(tender.tender().id()))
                        .map(tender -> home == null ? alone(tender, judging.asOf()) : tender.in(home))
                        .toList();
        if (cases.isEmpty()) {
            throw new UsageException("There is no tender " + (ocid == null ? "" : ocid + " ") + "in " + file + ".");
        }
        return cases;
    }

    private static CaseFile alone(OcdsTender tender, @Nullable LocalDate asOf) {
        if (asOf == null && !tender.releasedOn().isExact()) {
            throw new UsageException("The release of " + tender.tender().id()
                    + " states no day; say with --as-of on which day to judge it.");
        }
        return asOf == null ? tender.asCase() : tender.asCase(Clocks.at(asOf));
    }

    private static boolean holdsTenders(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            boolean packed = head.length > 1 && ((head[0] == 'P' && head[1] == 'K') || (head[0] & 0xff) == 0x1f);
            String text = new String(head, StandardCharsets.UTF_8);
            return packed
                    || (!text.contains(CaseFileReader.FORMAT)
                            && TENDERS.matcher(text).find());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
