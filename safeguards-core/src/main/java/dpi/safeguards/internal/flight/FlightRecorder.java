package dpi.safeguards.internal.flight;

/**
 * Whether there is a flight recorder. A small runtime made with jlink may leave it out; then the events of this package
 * cannot be loaded, so nobody may touch them before asking here.
 */
public final class FlightRecorder {

    private static final boolean IS_THERE =
            ModuleLayer.boot().findModule("jdk.jfr").isPresent();

    private FlightRecorder() {}

    /** {@return whether this Java runtime has a flight recorder, which is not to say that it records} */
    public static boolean isThere() {
        return IS_THERE;
    }
}
