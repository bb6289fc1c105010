package dpi.safeguards.authoring;

import static dpi.safeguards.authoring.MarkupText.escaped;

import dpi.safeguards.authoring.RuleCoverage.Blocked;
import dpi.safeguards.authoring.RuleCoverage.OfRule;
import dpi.safeguards.authoring.RuleCoverage.OfSafeguard;

/** The coverage of rules as a page that needs nothing from elsewhere. */
final class CoveragePage {

    private static final String STYLE =
            """
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; }
            table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 2rem; }
            th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ccc; padding: 0.3rem 0.6rem; }
            code { font-size: 0.85rem; overflow-wrap: anywhere; }
            .never { font-weight: bold; color: #8a1c00; }
            """;

    private CoveragePage() {}

    static String write(RuleCoverage coverage) {
        StringBuilder page = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
                        + "<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width\" />\n<title>");
        String title = "Rules of " + coverage.pack() + " in its worked cases";
        page.append(escaped(title)).append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        element(page, "h1", title);
        element(
                page,
                "p",
                coverage.silent() == 0
                        ? "Every rule gave evidence in a worked case."
                        : coverage.silent() + " rules gave evidence in no worked case.");
        coverage.safeguards().forEach(safeguard -> safeguard(page, safeguard));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void safeguard(StringBuilder page, OfSafeguard safeguard) {
        element(page, "h2", safeguard.id());
        page.append("<p>").append(safeguard.cases()).append(" cases. Verdicts reached: ");
        String between = "";
        for (var verdict : safeguard.verdicts().entrySet()) {
            page.append(between).append(escaped(verdict.getKey())).append(' ');
            page.append(verdict.getValue() == 0 ? "<span class=\"never\">never</span>" : verdict.getValue() + "");
            between = ", ";
        }
        page.append("</p>\n<table>\n<tr><th>Rule</th><th>Fired in</th><th>Otherwise for want of</th></tr>\n");
        safeguard.rules().forEach(rule -> rule(page, rule));
        page.append("</table>\n");
    }

    private static void rule(StringBuilder page, OfRule rule) {
        page.append("<tr><td>").append(escaped(rule.name())).append("<br /><code>");
        page.append(escaped(rule.place())).append("</code></td><td>");
        page.append(rule.fired() == 0 ? "<span class=\"never\">never</span>" : rule.fired() + "");
        page.append("</td><td>");
        String between = "";
        for (Blocked blocked : rule.blocked()) {
            page.append(between).append(blocked.cases()).append(": <code>");
            page.append(escaped(blocked.condition())).append("</code>");
            between = "<br />";
        }
        page.append("</td></tr>\n");
    }

    private static void element(StringBuilder page, String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text));
        page.append("</").append(name).append(">\n");
    }
}
