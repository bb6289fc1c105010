package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Limits;
import dpi.safeguards.Safeguards;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.EventType;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records and reads back what was recorded. */
class FlightEventsTest {

    private static final CaseFile ASSESSED = SmallPack.assessed();

    @TempDir
    private Path folder;

    @Test
    void sayWhatWasCompiledLoadedAndEvaluated() throws IOException {
        PackFolder read = SmallPack.in(folder.resolve("pack")).read();
        List<RecordedEvent> events;
        String digest;
        try (Recording recording = new Recording()) {
            recording.start();
            CompiledPack pack = CompiledPack.of(read);
            digest = pack.digest();
            Safeguards safeguards = Safeguards.load(pack.asClassLoader(), pack.name());
            safeguards.evaluate(ASSESSED);
            safeguards.with(new Limits(1, 1, Duration.ofSeconds(30))).evaluate(ASSESSED);
            safeguards.smallestChanges(ASSESSED, "TST-001", "register");
            events = stopped(recording);
        }

        RecordedEvent compiled = only(events, "dpi.safeguards.Compile").get(0);
        assertEquals("small@1.0.0", compiled.getString("pack"));
        assertEquals(digest, compiled.getString("digest"));
        assertEquals(1, compiled.getInt("safeguards"));
        assertEquals(read.index().rules().size(), compiled.getInt("rules"));
        assertTrue(compiled.getDuration().toNanos() > 0, "compiling takes time");

        RecordedEvent loaded = only(events, "dpi.safeguards.Load").get(0);
        assertEquals("small@1.0.0", loaded.getString("packs"));
        assertEquals(digest, loaded.getString("digests"));
        assertEquals(1, loaded.getInt("safeguards"));
        assertEquals(read.index().rules().size(), loaded.getInt("rules"));

        List<RecordedEvent> evaluated = only(events, "dpi.safeguards.Evaluate");
        RecordedEvent whole = evaluated.get(0);
        assertEquals("small@1.0.0", whole.getString("packs"));
        assertEquals(2, whole.getInt("facts"));
        assertEquals("COMPLETE", whole.getString("completion"));
        assertTrue(whole.getBoolean("askedFor"));
        assertEquals(
                List.of(1, 0, 0, 0),
                List.of(
                        whole.getInt("satisfied"),
                        whole.getInt("notSatisfied"),
                        whole.getInt("undetermined"),
                        whole.getInt("conflicting")));
        RecordedEvent limited = evaluated.get(1);
        assertEquals("TOO_MANY_FACTS", limited.getString("completion"));
        assertEquals(0, limited.getInt("satisfied"));
        assertTrue(evaluated.size() > 2, "steps towards a change are evaluations too");
        evaluated.stream().skip(2).forEach(step -> assertFalse(step.getBoolean("askedFor")));
    }

    @Test
    void sayNothingOfWhatTheCaseSays() throws IOException {
        CompiledPack pack = CompiledPack.of(SmallPack.in(folder.resolve("pack")).read());
        Safeguards safeguards = Safeguards.load(pack.asClassLoader(), pack.name());
        try (Recording recording = new Recording()) {
            recording.enable("dpi.safeguards.Evaluate");
            recording.start();
            safeguards.evaluate(ASSESSED);
            List<RecordedEvent> events = only(stopped(recording), "dpi.safeguards.Evaluate");

            assertEquals(1, events.size());
            assertFalse(events.get(0).toString().contains("register"), events.get(0)::toString);
        }
    }

    @Test
    void canBeLeftOut() throws IOException {
        CompiledPack pack = CompiledPack.of(SmallPack.in(folder.resolve("pack")).read());
        Safeguards safeguards = Safeguards.load(pack.asClassLoader(), pack.name());
        try (Recording recording = new Recording()) {
            recording.disable("dpi.safeguards.Evaluate");
            recording.start();
            safeguards.evaluate(ASSESSED);
            assertEquals(List.of(), only(stopped(recording), "dpi.safeguards.Evaluate"));
        }
    }

    @Test
    void areDescribedForWhoeverReadsThem() {
        CompiledPack pack = CompiledPack.of(SmallPack.in(folder.resolve("pack")).read());
        Safeguards.load(pack.asClassLoader(), pack.name()).evaluate(ASSESSED);

        List<EventType> types = FlightRecorder.getFlightRecorder().getEventTypes().stream()
                .filter(type -> type.getName().startsWith("dpi.safeguards."))
                .toList();

        assertEquals(3, types.size());
        types.forEach(type -> {
            assertEquals(List.of("Safeguards"), type.getCategoryNames());
            assertTrue(type.getDescription().length() > 20, type.getName());
        });
    }

    private List<RecordedEvent> stopped(Recording recording) throws IOException {
        recording.stop();
        Path file = folder.resolve("recording.jfr");
        recording.dump(file);
        return RecordingFile.readAllEvents(file);
    }

    private static List<RecordedEvent> only(List<RecordedEvent> events, String name) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
