package dpi.safeguards.examples.spark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what tenders are judged; sent to every executor.
 *
 * @param packs rule packs by id or id@version, those of the command {@code review} unless others are named
 * @param asOf the day to judge on; null for the day of each release
 */
public record Settings(List<String> packs, @Nullable LocalDate asOf) implements Serializable {

    /** What the command {@code review} judges by, each release on its day. */
    public static final Settings USUAL = new Settings(List.of("dpi-safeguards", "tender-review"), null);

    /** Copies the list. */
    public Settings {
        packs = List.copyOf(packs);
    }
}
