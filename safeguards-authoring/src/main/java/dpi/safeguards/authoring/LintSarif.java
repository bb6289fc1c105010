package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;
import java.net.URI;
import java.net.URISyntaxException;

/** Writes what is wrong with a pack as a log of the Static Analysis Results Interchange Format (SARIF) 2.1.0. */
final class LintSarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private LintSarif() {}

    static String write(LintReport report, String folder) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        ObjectNode run = root.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "safeguards pack lint");
        ArrayNode rules = driver.putArray("rules");
        for (Check check : Check.values()) {
            ObjectNode rule = rules.addObject();
            rule.put("id", check.code());
            rule.put("name", check.id());
            rule.putObject("shortDescription").put("text", check.summary());
            ObjectNode help = rule.putObject("help");
            help.put("text", check.page());
            help.put("markdown", check.page());
            rule.putObject("defaultConfiguration").put("level", Names.of(check.level()));
        }
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        report.issues().forEach(issue -> result(issue, folder, results.addObject()));
        return Json.pretty(root);
    }

    private static void result(PackIssue issue, String folder, ObjectNode result) {
        result.put("ruleId", issue.check().code());
        result.put("level", Names.of(issue.check().level()));
        result.putObject("message")
                .put("text", issue.message() + (issue.advice().isEmpty() ? "" : " " + issue.advice()));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(folder, issue));
        if (issue.line() > 0) {
            ObjectNode region = place.putObject("region");
            region.put("startLine", issue.line());
            if (issue.column() > 0) {
                region.put("startColumn", issue.column());
            }
        }
    }

    /** A problem that stands in no file is shown at the head of the pack, as tools show nothing without a file. */
    private static String uri(String folder, PackIssue issue) {
        String file = issue.file().contains(".") ? issue.file() : "pack.yaml";
        String path = folder.isEmpty() || folder.endsWith("/") ? folder + file : folder + "/" + file;
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path + " is no path", e);
        }
    }
}
