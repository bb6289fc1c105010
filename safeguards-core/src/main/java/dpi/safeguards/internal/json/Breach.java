package dpi.safeguards.internal.json;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dpi.safeguards.input.InputLimits;
import org.jspecify.annotations.Nullable;

/** What is said of input that is more than its limits allow. */
public final class Breach {

    private Breach() {}

    public static String bytes(String what, InputLimits limits) {
        return over(what + " is larger than " + limits.bytes() + " bytes", "bytes");
    }

    public static String line(InputLimits limits) {
        return over("The line is longer than " + limits.bytes() + " bytes", "bytes");
    }

    static String lineOfYaml(InputLimits limits) {
        return over("The line is longer than " + limits.stringLength() + " bytes", "stringLength");
    }

    public static String tokens(String what, InputLimits limits) {
        return over(what + " holds more than " + limits.tokens() + " values and names", "tokens");
    }

    public static String string(InputLimits limits) {
        return over("A text is longer than " + limits.stringLength() + " characters", "stringLength");
    }

    public static String facts(String what, InputLimits limits) {
        return over("There are more than " + limits.facts() + " " + what, "facts");
    }

    public static String entries(InputLimits limits) {
        return over("The archive has more than " + limits.entries() + " entries", "entries");
    }

    public static String inflated(InputLimits limits) {
        return over("Unpacked it is larger than " + limits.inflatedBytes() + " bytes", "inflatedBytes");
    }

    public static String ratio(InputLimits limits) {
        return over("Unpacked it is more than " + limits.ratio() + " times as large as packed", "ratio");
    }

    static String depth(InputLimits limits) {
        return over("Values are nested in each other more than " + limits.depth() + " deep", "depth");
    }

    static String number(InputLimits limits) {
        return over("A number has more than " + limits.numberLength() + " digits", "numberLength");
    }

    public static String name(InputLimits limits) {
        return over("A name is longer than " + limits.nameLength() + " characters", "nameLength");
    }

    /** {@return the limit that the parser met, in words; null if it is none of ours} */
    static @Nullable String of(StreamConstraintsException e, InputLimits limits) {
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Document nesting depth")) {
            return depth(limits);
        } else if (message.startsWith("Number value length")) {
            return number(limits);
        } else if (message.startsWith("Name ")) {
            return name(limits);
        } else if (message.startsWith("String value length")) {
            return string(limits);
        }
        return null;
    }

    private static String over(String what, String limit) {
        return what + ", which is the most that is read. If it is meant to be so, read it with a higher limit \""
                + limit + "\" (InputLimits); otherwise look whether it is the right file.";
    }
}
