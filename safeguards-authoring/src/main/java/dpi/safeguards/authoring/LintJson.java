package dpi.safeguards.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.internal.json.Json;
import dpi.safeguards.internal.json.Names;

/** Writes what is wrong with a pack as JSON, in the form of {@code lint.schema.json}. */
final class LintJson {

    private LintJson() {}

    static String write(LintReport report) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "safeguards-lint/1");
        root.put("pack", report.pack());
        root.put("version", report.version());
        root.put("safeguards", report.safeguards());
        root.put("rules", report.rules());
        root.put("errors", report.errors());
        root.put("warnings", report.warnings());
        ArrayNode issues = root.putArray("issues");
        for (PackIssue issue : report.issues()) {
            ObjectNode node = issues.addObject();
            node.put("code", issue.check().code());
            node.put("check", issue.check().id());
            node.put("level", Names.of(issue.check().level()));
            node.put("file", issue.file());
            if (issue.line() > 0) {
                node.put("line", issue.line());
                node.put("column", issue.column());
                node.put("text", issue.text());
            }
            node.put("message", issue.message());
            if (!issue.advice().isEmpty()) {
                node.put("advice", issue.advice());
            }
        }
        return Json.pretty(root);
    }
}
