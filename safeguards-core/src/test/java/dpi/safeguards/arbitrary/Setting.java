package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.text;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.facts.Claim;
import dpi.safeguards.facts.Confidence;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Source;
import dpi.safeguards.facts.Surety;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What a fact takes from the case it is in.
 *
 * @param ids the ids it may have
 * @param subjects the ids of facts it may refer to
 * @param sources what it may rest on
 * @param pointer where it stands
 */
public record Setting(Arbitrary<String> ids, Arbitrary<String> subjects, List<Source> sources, String pointer) {

    /** {@return the setting of a fact that stands alone, so that it may have and name any id} */
    public static Setting alone(List<Source> sources, String pointer) {
        return new Setting(text(), text(), sources, pointer);
    }

    Arbitrary<String> subjectsOrNone() {
        return Arbitraries.oneOf(Arbitraries.just(""), subjects);
    }

    Arbitrary<List<String>> sourceKeys() {
        return some(sources.stream().map(Source::id).toList());
    }

    Arbitrary<Provenance> provenances() {
        Arbitrary<Claim> claim =
                Combinators.combine(text(), text(), sourceKeys()).as(Claim::new);
        return Combinators.combine(
                        some(sources),
                        Arbitraries.of(Confidence.class),
                        textOrEmpty(),
                        claim.list().ofMaxSize(3),
                        Arbitraries.of(Surety.class))
                .as((named, confidence, note, claims, surety) ->
                        new Provenance(named, confidence, pointer, note, claims, surety));
    }

    private static <T> Arbitrary<List<T>> some(List<T> of) {
        return of.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.subsetOf(of).map(List::copyOf);
    }
}
