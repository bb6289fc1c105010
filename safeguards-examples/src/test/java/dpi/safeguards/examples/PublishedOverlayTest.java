package dpi.safeguards.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dpi.safeguards.Evaluation;
import dpi.safeguards.authoring.PublishedPack;
import dpi.safeguards.authoring.SigningKey;
import dpi.safeguards.examples.packs.PublishedOverlay;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.pack.PackRefusedException;
import dpi.safeguards.pack.PackRefusedException.Reason;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedOverlayTest {

    @Test
    void theOverlayThatTheMinistrySignedJudgesItsCountry(@TempDir Path folder) {
        SigningKey key = SigningKey.generate();
        Path known = folder.resolve("ministry.public.pem");
        key.writeTo(folder.resolve("ministry.private.pem"), known);
        PublishedPack built = PublishedPack.build(Path.of("../safeguards-rules/src/main/packs/nauru"));
        Path archive = folder.resolve(built.fileName());
        built.signedBy(key).writeTo(archive);

        Evaluation evaluation =
                PublishedOverlay.load(archive, known).evaluate(CaseFileReader.read(Path.of("cases/nauru.case.yaml")));

        assertEquals(
                List.of("dpi-safeguards", "nauru"),
                evaluation.packs().stream().map(pack -> pack.id()).toList());
        assertEquals(
                "nauru@" + built.version(),
                evaluation.tailoring().stream()
                        .filter(change -> change.target().equals("LEG-001"))
                        .map(change -> change.layer())
                        .findFirst()
                        .orElseThrow());

        built.writeTo(archive);
        assertEquals(
                Reason.NOT_SIGNED,
                assertThrows(PackRefusedException.class, () -> PublishedOverlay.load(archive, known))
                        .reason());
    }
}
