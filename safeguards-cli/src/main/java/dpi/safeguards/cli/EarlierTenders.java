package dpi.safeguards.cli;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.input.Problem;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tenders of an earlier file, by OCID; of each its latest release. All of them are kept in memory. */
final class EarlierTenders {

    private final Optional<Path> file;
    private final Map<String, OcdsTender> tenders = new TreeMap<>();
    private final Set<String> notMet = new TreeSet<>();

    EarlierTenders(Optional<Path> file) {
        this.file = file;
    }

    /** Reads the file, if there is one. */
    void read(OcdsReader reader, Predicate<OcdsTender> wanted, Consumer<Problem> problems) {
        file.ifPresent(path -> reader.read(
                path,
                tender -> {
                    if (wanted.test(tender)) {
                        tenders.merge(tender.tender().id(), tender, EarlierTenders::later);
                    }
                },
                problems));
        notMet.addAll(tenders.keySet());
    }

    /** Whether there is an earlier file. */
    boolean isAskedFor() {
        return file.isPresent();
    }

    /** {@return the name of the file; empty if there is none} */
    String file() {
        return file.map(path -> String.valueOf(path.getFileName())).orElse("");
    }

    /** {@return the earlier version of the tender, which counts as met from now on} */
    Optional<OcdsTender> of(OcdsTender now) {
        notMet.remove(now.tender().id());
        return Optional.ofNullable(tenders.get(now.tender().id()));
    }

    /** {@return the OCIDs of the tenders of the earlier file that were not met} */
    List<String> notMet() {
        return List.copyOf(notMet);
    }

    /** The one released later; of two of one day, or without a day, the one further down in the file. */
    private static OcdsTender later(OcdsTender one, OcdsTender next) {
        return one.releasedOn().isAfter(next.releasedOn()) == Answer.YES ? one : next;
    }
}
