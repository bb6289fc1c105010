package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.days;

import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Facts of every kind, with any values that their types allow; as a domain, facts that stand alone. */
public final class AnyFact extends DomainContextBase {

    /** Where a fact that stands alone stands. */
    public static final String POINTER = "/facts/0";

    /** What facts that stand alone rest on. */
    public static final List<Source> SOURCES = List.of(
            new Source("gazette", "Official Gazette", "https://gazette.example/", "in print"),
            new Source("courier", "The Courier", "", ""));

    /** Gives facts by their types; for {@link Fact} itself those of all kinds. */
    static final class ByType implements ArbitraryProvider {

        @Override
        public boolean canProvideFor(TypeUsage type) {
            return Fact.class.isAssignableFrom(type.getRawType());
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return Arrays.stream(FactKind.values())
                    .filter(kind -> type.getRawType().isAssignableFrom(kind.type()))
                    .map(AnyFact::of)
                    .collect(Collectors.toSet());
        }
    }

    /** {@return facts of this kind that stand alone} */
    public static Arbitrary<? extends Fact> of(FactKind kind) {
        return of(kind, Setting.alone(SOURCES, POINTER));
    }

    /** {@return facts of this kind; the compiler refuses a kind that has none} */
    public static Arbitrary<? extends Fact> of(FactKind kind, Setting in) {
        return switch (kind) {
            case COUNTRY -> SystemFacts.countries(in);
            case CLOCKS -> clocks();
            case LAW -> LegalFacts.laws(in);
            case INSTITUTION -> LegalFacts.institutions(in);
            case ROLE -> GovernanceFacts.roles(in);
            case SYSTEM -> SystemFacts.systems(in);
            case PROCUREMENT_STANDARD -> BuyingFacts.standards(in);
            case TENDER -> BuyingFacts.tenders(in);
            case CLAUSE -> BuyingFacts.clauses(in);
            case CONTRACT -> OperationFacts.contracts(in);
            case CONSULTATION -> GovernanceFacts.consultations(in);
            case ASSESSMENT -> GovernanceFacts.assessments(in);
            case CONTROL -> OperationFacts.controls(in);
            case MECHANISM -> GovernanceFacts.mechanisms(in);
            case DATA_SHARING -> OperationFacts.dataSharing(in);
            case INCIDENT -> OperationFacts.incidents(in);
            case CAPACITY -> GovernanceFacts.capacities(in);
            case FINANCING -> BuyingFacts.financings(in);
            case EXISTING_MEASURE -> SystemFacts.existingMeasures(in);
            case MEASUREMENT -> OperationFacts.measurements(in);
            case INDICATOR -> SystemFacts.indicators(in);
            case ATTESTATION -> Statements.attestations(in);
            case COMPLETE -> Statements.completes(in);
            case PARAMETER -> Statements.parameters(in);
            case WAIVER -> Statements.waivers(in);
        };
    }

    static Arbitrary<Clocks> clocks() {
        Arbitrary<PartialDate> day = days().map(PartialDate::of);
        return Combinators.combine(day, day, day).as(Clocks::new);
    }
}
