package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.text;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.CountryBuilder;
import dpi.safeguards.facts.Coverage;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.DpiSystemBuilder;
import dpi.safeguards.facts.ExistingMeasure;
import dpi.safeguards.facts.ExistingMeasureBuilder;
import dpi.safeguards.facts.Indicator;
import dpi.safeguards.facts.IndicatorBuilder;
import dpi.safeguards.facts.Licence;
import dpi.safeguards.facts.Reach;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.StageEntry;
import dpi.safeguards.facts.SystemKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** The country, its systems and figures about them. */
final class SystemFacts {

    private SystemFacts() {}

    static Arbitrary<Country> countries(Setting in) {
        return Builders.withBuilder(CountryBuilder::builder)
                .use(in.ids())
                .in(CountryBuilder::id)
                .use(text())
                .in(CountryBuilder::name)
                .use(textOrEmpty())
                .in(CountryBuilder::region)
                .use(in.provenances())
                .in(CountryBuilder::provenance)
                .build(CountryBuilder::build);
    }

    static Arbitrary<DpiSystem> systems(Setting in) {
        Arbitrary<StageEntry> entry = Combinators.combine(
                        Arbitraries.of(Stage.class),
                        dates(),
                        Arbitraries.integers().between(1, 4))
                .as(StageEntry::new);
        return Builders.withBuilder(DpiSystemBuilder::builder)
                .use(in.ids())
                .in(DpiSystemBuilder::id)
                .use(text())
                .in(DpiSystemBuilder::name)
                .use(Arbitraries.of(SystemKind.class))
                .in(DpiSystemBuilder::kind)
                .use(entry.list().ofMaxSize(4))
                .in(DpiSystemBuilder::stages)
                .use(dates())
                .in(DpiSystemBuilder::retiredOn)
                .use(Arbitraries.of(Reach.class))
                .in(DpiSystemBuilder::reach)
                .use(answers())
                .in(DpiSystemBuilder::personalData)
                .use(answers())
                .in(DpiSystemBuilder::biometrics)
                .use(answers())
                .in(DpiSystemBuilder::mandatory)
                .use(answers())
                .in(DpiSystemBuilder::userFacing)
                .use(answers())
                .in(DpiSystemBuilder::automatedDecisions)
                .use(answers())
                .in(DpiSystemBuilder::consentBased)
                .use(answers())
                .in(DpiSystemBuilder::feeCharged)
                .use(Arbitraries.of(Licence.class))
                .in(DpiSystemBuilder::licence)
                .use(in.subjectsOrNone())
                .in(DpiSystemBuilder::operator)
                .use(textOrEmpty())
                .in(DpiSystemBuilder::technology)
                .use(in.subjects().set().ofMaxSize(1))
                .in(DpiSystemBuilder::legalBasis)
                .use(in.provenances())
                .in(DpiSystemBuilder::provenance)
                .build(DpiSystemBuilder::build);
    }

    static Arbitrary<Indicator> indicators(Setting in) {
        return Builders.withBuilder(IndicatorBuilder::builder)
                .use(in.ids())
                .in(IndicatorBuilder::id)
                .use(text())
                .in(IndicatorBuilder::name)
                .use(Arbitraries.integers())
                .in(IndicatorBuilder::year)
                .use(textOrEmpty())
                .in(IndicatorBuilder::value)
                .use(Arbitraries.maps(textOrEmpty(), textOrEmpty()).ofMaxSize(4))
                .in(IndicatorBuilder::components)
                .use(textOrEmpty())
                .in(IndicatorBuilder::scale)
                .use(in.provenances())
                .in(IndicatorBuilder::provenance)
                .build(IndicatorBuilder::build);
    }

    static Arbitrary<ExistingMeasure> existingMeasures(Setting in) {
        return Builders.withBuilder(ExistingMeasureBuilder::builder)
                .use(in.ids())
                .in(ExistingMeasureBuilder::id)
                .use(text())
                .in(ExistingMeasureBuilder::framework)
                .use(text())
                .in(ExistingMeasureBuilder::control)
                .use(in.subjects())
                .in(ExistingMeasureBuilder::subject)
                .use(Arbitraries.of(Coverage.class))
                .in(ExistingMeasureBuilder::coverage)
                .use(answers())
                .in(ExistingMeasureBuilder::binding)
                .use(in.provenances())
                .in(ExistingMeasureBuilder::provenance)
                .build(ExistingMeasureBuilder::build);
    }
}
