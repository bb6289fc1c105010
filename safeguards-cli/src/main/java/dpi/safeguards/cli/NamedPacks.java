package dpi.safeguards.cli;

import dpi.safeguards.PackArchive;
import dpi.safeguards.Safeguards;
import dpi.safeguards.TrustPolicy;
import dpi.safeguards.authoring.CompiledPack;
import dpi.safeguards.authoring.PackFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Packs as somebody names them: by id those that come with the command, by path a folder or an archive. */
final class NamedPacks {

    /** A pack by its name, and the pack it extends or, if it extends none, itself. */
    private record Loaded(String name, String base) {}

    private final Supplier<TrustPolicy> policy;
    private final Map<String, Loaded> byPath = new HashMap<>();
    private ClassLoader loader = Safeguards.class.getClassLoader();

    NamedPacks(Supplier<TrustPolicy> policy) {
        this.policy = policy;
    }

    /** {@return the name by which {@link #loader} finds the pack} */
    String name(String named) {
        if (isPath(named)) {
            return byPath.computeIfAbsent(named, this::read).name();
        }
        if (Files.exists(Path.of(named))
                && Safeguards.available().stream().noneMatch(each -> isSamePack(each, named))) {
            throw new UsageException("No pack \"" + named + "\" comes with this command. For the file or folder of that"
                    + " name write \"./" + named + "\".");
        }
        return named;
    }

    /** {@return the overlays of the country that fit one of the packs; those named by id are taken to fit} */
    List<String> overlaysOf(String country, List<String> packs) {
        return packs.stream().allMatch(NamedPacks::isPath)
                ? Safeguards.overlaysOf(
                        country,
                        packs.stream()
                                .map(each ->
                                        byPath.computeIfAbsent(each, this::read).base())
                                .toList())
                : Safeguards.overlaysOf(country);
    }

    /** {@return whether the two are versions of one pack, so that one of them is enough} */
    static boolean isSamePack(String one, String other) {
        return id(one).equals(id(other));
    }

    /** {@return what finds every pack that was named so far} */
    ClassLoader loader() {
        return loader;
    }

    private Loaded read(String named) {
        Path path = Path.of(named);
        if (!Files.isDirectory(path)) {
            PackArchive archive = PackArchive.open(path, policy.get());
            loader = archive.asClassLoader(loader);
            return new Loaded(archive.name(), archive.extended().isEmpty() ? archive.name() : archive.extended());
        }
        PackFolder folder = PackFolder.read(path);
        CompiledPack compiled = CompiledPack.of(folder);
        loader = compiled.asClassLoader(
                loader,
                "The pack " + folder.id() + " " + folder.version() + " was compiled from a folder and is not signed.");
        return new Loaded(compiled.name(), folder.extended().isEmpty() ? compiled.name() : folder.extended());
    }

    private static String id(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    private static boolean isPath(String named) {
        return named.contains("/") || named.contains("\\") || named.endsWith(".zip");
    }
}
