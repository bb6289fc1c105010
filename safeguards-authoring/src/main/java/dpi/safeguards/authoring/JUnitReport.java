package dpi.safeguards.authoring;

import static dpi.safeguards.authoring.MarkupText.escaped;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The results of worked cases in the form that build servers read (JUnit XML): one suite for each safeguard. No times
 * and no machine are named, so the same results give the same bytes. Stateless and thread-safe.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /**
     * {@return the document}
     *
     * @param pack what the whole is called, such as the pack's id
     */
    public static String write(String pack, List<CaseRunner.Result> results) {
        Map<String, List<CaseRunner.Result>> suites = results.stream()
                .collect(Collectors.groupingBy(CaseRunner.Result::safeguard, TreeMap::new, Collectors.toList()));
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuites name=\"")
                .append(escaped(pack))
                .append('"')
                .append(counts(results))
                .append(">\n");
        suites.forEach((safeguard, of) -> {
            out.append("  <testsuite name=\"")
                    .append(escaped(pack + " " + safeguard))
                    .append('"')
                    .append(counts(of))
                    .append(" skipped=\"0\">\n");
            of.forEach(result -> testcase(pack, result, out));
            out.append("  </testsuite>\n");
        });
        return out.append("</testsuites>\n").toString();
    }

    private static String counts(List<CaseRunner.Result> results) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        return " tests=\"" + results.size() + "\" failures=\"" + failed + "\" errors=\"0\"";
    }

    private static void testcase(String pack, CaseRunner.Result result, StringBuilder out) {
        String file = result.place().substring(0, result.place().lastIndexOf(':'));
        String line = result.place().substring(result.place().lastIndexOf(':') + 1);
        out.append("    <testcase classname=\"")
                .append(escaped(pack + "." + result.safeguard()))
                .append("\" name=\"")
                .append(escaped(result.kind() + ": " + result.name()))
                .append("\" file=\"")
                .append(escaped(file))
                .append("\" line=\"")
                .append(line)
                .append('"');
        if (result.passed()) {
            out.append("/>\n");
            return;
        }
        String whole = String.join("\n", result.failures());
        out.append(">\n      <failure type=\"verdict\" message=\"")
                .append(escaped(whole.lines().findFirst().orElse("")))
                .append("\">")
                .append(escaped(result.place() + "\n" + whole))
                .append("</failure>\n    </testcase>\n");
    }
}
