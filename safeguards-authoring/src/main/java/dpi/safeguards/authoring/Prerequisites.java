package dpi.safeguards.authoring;

import dpi.safeguards.finding.Mitigation;
import dpi.safeguards.internal.json.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds mitigations that, by what comes first, would have to be done before themselves. */
final class Prerequisites implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        Map<String, List<String>> first = new TreeMap<>();
        for (Mitigation mitigation : pack.index().mitigations()) {
            first.put(mitigation.key(), mitigation.prerequisites());
        }
        Set<String> said = new TreeSet<>();
        for (String key : first.keySet()) {
            List<String> circle = circle(key, key, first, new TreeSet<>());
            Document document = pack.listWith("mitigations", key);
            if (!circle.isEmpty() && document != null && !said.contains(key)) {
                said.addAll(circle);
                problems.add(
                        Check.PREREQUISITES_IN_A_CIRCLE,
                        document,
                        "/" + key + "/prerequisites",
                        "\"" + key + "\" comes before itself: " + String.join(" needs ", circle) + ".");
            }
        }
    }

    /** {@return the way from a mitigation back to the wanted one, both included; empty if there is none} */
    private static List<String> circle(
            String from, String wanted, Map<String, List<String>> first, Set<String> visited) {
        for (String next : first.getOrDefault(from, List.of())) {
            List<String> rest = List.of();
            if (next.equals(wanted)) {
                rest = List.of(wanted);
            } else if (visited.add(next)) {
                rest = circle(next, wanted, first, visited);
            }
            if (!rest.isEmpty()) {
                List<String> way = new ArrayList<>(List.of(from));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}
