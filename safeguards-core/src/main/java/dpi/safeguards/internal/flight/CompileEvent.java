package dpi.safeguards.internal.flight;

import java.util.function.Supplier;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** The rules of a pack were compiled. */
@Name("dpi.safeguards.Compile")
@Label("Compile Pack")
@Description("The rules of a pack were compiled; a pack taken from a cache is not compiled")
@Category("Safeguards")
@StackTrace(false)
public final class CompileEvent extends Event {

    @Label("Pack")
    @Description("The pack, as id@version")
    String pack = "";

    @Label("Digest")
    @Description("The digest of its content")
    String digest = "";

    @Label("Safeguards")
    int safeguards;

    @Label("Rules")
    int rules;

    private CompileEvent() {}

    /**
     * {@return what the call gives, recorded if somebody records}
     *
     * @param pack the pack, as {@code id@version}
     * @param digest the digest of its content
     * @param safeguards how many safeguards it holds
     * @param rules how many rules it holds
     */
    public static <T> T of(Supplier<T> call, String pack, String digest, int safeguards, int rules) {
        CompileEvent event = new CompileEvent();
        if (!event.isEnabled()) {
            return call.get();
        }
        event.begin();
        T result = call.get();
        event.end();
        if (event.shouldCommit()) {
            event.pack = pack;
            event.digest = digest;
            event.safeguards = safeguards;
            event.rules = rules;
            event.commit();
        }
        return result;
    }
}
