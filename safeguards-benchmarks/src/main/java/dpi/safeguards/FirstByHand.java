package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.rivals.HandWritten;
import java.util.ArrayList;
import java.util.List;

/** What a short-lived process does with the sixty hand-written rules: reads the country, judges it once, ends. */
final class FirstByHand {

    private FirstByHand() {}

    public static void main(String[] args) {
        CaseFile caseFile = BenchmarkCases.named(BenchmarkCases.COUNTRY);
        List<Fact> facts = new ArrayList<>(caseFile.facts());
        facts.add(caseFile.country());
        facts.add(caseFile.clocks());
        int pieces = HandWritten.evidence(facts).size();
        if (pieces == 0) {
            throw new IllegalStateException("Nothing was judged.");
        }
        System.out.println(pieces);
    }
}
