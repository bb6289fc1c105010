package dpi.safeguards.internal.json;

import dpi.safeguards.input.InputException;
import dpi.safeguards.input.InputLimits;
import dpi.safeguards.internal.outline.PackManifest;
import java.nio.charset.StandardCharsets;

/** Reads and writes the manifests of archives. */
public final class PackManifests {

    private PackManifests() {}

    /**
     * {@return the manifest in these bytes}
     *
     * @throws InputException if they hold none
     */
    public static PackManifest parse(String file, byte[] bytes, InputLimits limits) {
        Problems problems = new Problems();
        Document document = new DocumentReader(limits).read(file, bytes);
        PackManifest manifest = new RecordReader(document, problems).read(document.root(), "", PackManifest.class);
        problems.throwIfAny();
        if (manifest == null) {
            throw new IllegalStateException(file + " holds no manifest");
        }
        return manifest;
    }

    /** {@return the manifest as text, the same for the same content} */
    public static byte[] write(PackManifest manifest) {
        return Json.pretty(RecordWriter.write(manifest)).getBytes(StandardCharsets.UTF_8);
    }
}
