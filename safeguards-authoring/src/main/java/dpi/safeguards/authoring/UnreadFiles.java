package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Names;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds files that look as if they belonged to the pack and that nobody reads: most are only misnamed. */
final class UnreadFiles implements PackCheck {

    private static final List<String> OF_A_PACK = List.of(
            "pack.yaml",
            "citations.yaml",
            "mitigations.yaml",
            "parameters.yaml",
            "crosswalks.yaml",
            "asked.yaml",
            "overlay.yaml",
            "overlay.cases.yaml",
            EqualMutants.FILE);
    private static final List<String> OF_A_SAFEGUARD =
            List.of("safeguard.yaml", "safeguard.drl", "safeguard.cases.yaml", "safeguard.md");

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        PackFiles files = pack.reading().files();
        for (Path file : files.all()) {
            String name = String.valueOf(file.getFileName());
            boolean looksLikeOne = name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".drl");
            boolean isForMutants = files.name(file).equals(EqualMutants.FILE);
            if (looksLikeOne && !isForMutants && !files.wasRead(file) && !belongsToCard(file, name)) {
                boolean inSafeguards = files.name(file).startsWith("safeguards/");
                problems.add(
                        Check.UNREAD_FILE,
                        files.name(file),
                        "Nothing reads this file here." + Names.maybe(name, inSafeguards ? OF_A_SAFEGUARD : OF_A_PACK));
            }
        }
    }

    /** {@return whether it would be read if its card could be} */
    private static boolean belongsToCard(Path file, String name) {
        return OF_A_SAFEGUARD.contains(name) && Files.isRegularFile(file.resolveSibling("safeguard.yaml"));
    }
}
