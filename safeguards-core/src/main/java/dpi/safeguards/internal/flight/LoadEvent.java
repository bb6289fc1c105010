package dpi.safeguards.internal.flight;

import java.util.function.Function;
import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Packs were loaded. */
@Name("dpi.safeguards.Load")
@Label("Load Packs")
@Description("Packs and overlays were read and their rules made ready")
@Category("Safeguards")
@StackTrace(false)
public final class LoadEvent extends Event {

    /**
     * What was loaded.
     *
     * @param packs the packs and overlays, as {@code id@version}, separated by spaces
     * @param digests their digests, in the same order
     * @param safeguards how many safeguards they hold together, overlays laid over
     * @param rules how many rules they hold together
     */
    public record Loaded(String packs, String digests, int safeguards, int rules) {}

    @Label("Packs")
    @Description("The packs and overlays, as id@version, in the order of loading")
    String packs = "";

    @Label("Digests")
    @Description("The digests of their content, in the same order")
    String digests = "";

    @Label("Safeguards")
    int safeguards;

    @Label("Rules")
    int rules;

    private LoadEvent() {}

    /** {@return what the call gives, recorded if somebody records} */
    public static <T> T of(Supplier<T> call, Function<T, Loaded> seen) {
        LoadEvent event = new LoadEvent();
        if (!event.isEnabled()) {
            return call.get();
        }
        event.begin();
        T result = call.get();
        event.end();
        if (event.shouldCommit()) {
            Loaded loaded = seen.apply(result);
            event.packs = loaded.packs();
            event.digests = loaded.digests();
            event.safeguards = loaded.safeguards();
            event.rules = loaded.rules();
            event.commit();
        }
        return result;
    }
}
