package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The worked cases of a pack as cases: small, and together they show what each rule says. */
public final class WorkedCases {

    private WorkedCases() {}

    /** {@return the worked cases of these safeguards} */
    public static List<CaseFile> of(Path pack, Set<String> safeguards) {
        return PackFolder.read(pack).cases().stream()
                .filter(worked -> safeguards.contains(worked.safeguard()))
                .map(WorkedCase::facts)
                .toList();
    }
}
