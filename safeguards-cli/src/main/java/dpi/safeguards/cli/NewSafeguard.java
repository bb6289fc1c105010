package dpi.safeguards.cli;

import dpi.safeguards.authoring.PackSkeleton;
import picocli.CommandLine.Option;

/** The options on a safeguard that is to be written. */
final class NewSafeguard {

    @Option(
            names = "--area",
            paramLabel = "AREA",
            defaultValue = "",
            description = "the safeguard's area, such as procurement (default: the pack's only one, or general)")
    private String area = "";

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "the safeguard's id, such as PRO-002 (default: the first free one of the area)")
    private String id = "";

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            defaultValue = "",
            description = "the safeguard's title (default: made from its name)")
    private String title = "";

    PackSkeleton.Wish named(String name) {
        return new PackSkeleton.Wish(name, area, id, title);
    }
}
