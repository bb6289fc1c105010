package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.text;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.CaseFile;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Cases as a case file can hold them: facts that refer to each other, in the order of their kinds and places. */
public final class AnyCaseFile extends DomainContextBase {

    /** The kinds that a case file lists. */
    public static final Set<FactKind> LISTED =
            EnumSet.complementOf(EnumSet.of(FactKind.COUNTRY, FactKind.CLOCKS, FactKind.PARAMETER));

    private static final int MOST_FACTS = 12;

    @Provide
    Arbitrary<CaseFile> caseFiles() {
        Arbitrary<List<FactKind>> kinds =
                Arbitraries.of(LISTED).list().ofMaxSize(MOST_FACTS).map(AnyCaseFile::sorted);
        return Combinators.combine(kinds, sources()).flatAs((listed, sources) -> text().set()
                .ofSize(listed.size() + 1)
                .flatMap(ids -> caseFile(listed, sources, List.copyOf(new TreeSet<>(ids)))));
    }

    private static Arbitrary<CaseFile> caseFile(List<FactKind> kinds, List<Source> sources, List<String> ids) {
        List<Arbitrary<Fact>> facts = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            FactKind kind = kinds.get(i);
            String pointer = "/" + kind.key() + "/" + (i - kinds.indexOf(kind));
            facts.add(AnyFact.of(kind, setting(ids.get(i + 1), ids, sources, pointer))
                    .map(Fact.class::cast));
        }
        Arbitrary<Country> country = SystemFacts.countries(setting(ids.get(0), ids, sources, "/country"));
        return Combinators.combine(
                        text(),
                        textOrEmpty(),
                        AnyFact.clocks(),
                        country,
                        Combinators.combine(facts).as(List::copyOf),
                        textOrEmpty().list().ofMaxSize(3))
                .as((title, note, clocks, home, listed, questions) ->
                        new CaseFile(title, note, clocks, home, listed, sources, questions));
    }

    private static Setting setting(String id, List<String> ids, List<Source> sources, String pointer) {
        return new Setting(Arbitraries.just(id), Arbitraries.of(ids), sources, pointer);
    }

    private static Arbitrary<List<Source>> sources() {
        return Combinators.combine(text(), text(), textOrEmpty(), textOrEmpty())
                .as(Source::new)
                .list()
                .uniqueElements(Source::id)
                .ofMaxSize(3);
    }

    private static List<FactKind> sorted(List<FactKind> kinds) {
        return kinds.stream().sorted().toList();
    }
}
