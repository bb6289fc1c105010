package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.amounts;
import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.people;
import static dpi.safeguards.arbitrary.AnyValue.text;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.facts.AwardBasis;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingBuilder;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Licence;
import dpi.safeguards.facts.ProcurementMethod;
import dpi.safeguards.facts.ProcurementStandard;
import dpi.safeguards.facts.ProcurementStandardBuilder;
import dpi.safeguards.facts.StandardKind;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.facts.TenderStatus;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Tenders, what is asked for in them, and who pays. */
final class BuyingFacts {

    private BuyingFacts() {}

    static Arbitrary<ProcurementStandard> standards(Setting in) {
        return Builders.withBuilder(ProcurementStandardBuilder::builder)
                .use(in.ids())
                .in(ProcurementStandardBuilder::id)
                .use(text())
                .in(ProcurementStandardBuilder::title)
                .use(Arbitraries.of(StandardKind.class))
                .in(ProcurementStandardBuilder::kind)
                .use(Arbitraries.maps(Arbitraries.of(ClauseTopic.class), answers()))
                .in(ProcurementStandardBuilder::covers)
                .use(dates())
                .in(ProcurementStandardBuilder::from)
                .use(answers())
                .in(ProcurementStandardBuilder::binding)
                .use(in.provenances())
                .in(ProcurementStandardBuilder::provenance)
                .build(ProcurementStandardBuilder::build);
    }

    static Arbitrary<Tender> tenders(Setting in) {
        return Builders.withBuilder(TenderBuilder::builder)
                .use(in.ids())
                .in(TenderBuilder::id)
                .use(textOrEmpty())
                .in(TenderBuilder::title)
                .use(textOrEmpty())
                .in(TenderBuilder::buyer)
                .use(in.subjectsOrNone())
                .in(TenderBuilder::system)
                .use(answers())
                .in(TenderBuilder::digital)
                .use(Arbitraries.of(ProcurementMethod.class))
                .in(TenderBuilder::method)
                .use(answers())
                .in(TenderBuilder::methodJustified)
                .use(dates())
                .in(TenderBuilder::publishedOn)
                .use(dates())
                .in(TenderBuilder::closesOn)
                .use(dates())
                .in(TenderBuilder::awardedOn)
                .use(amounts())
                .withProbability(0.5)
                .in(TenderBuilder::value)
                .use(Arbitraries.of(TenderStatus.class))
                .in(TenderBuilder::status)
                .use(people())
                .withProbability(0.5)
                .in(TenderBuilder::bidders)
                .use(Arbitraries.of(AwardBasis.class))
                .in(TenderBuilder::awardBasis)
                .use(answers())
                .in(TenderBuilder::specificationPublished)
                .use(answers())
                .in(TenderBuilder::brandNamed)
                .use(dates())
                .in(TenderBuilder::questionsUntil)
                .use(answers())
                .in(TenderBuilder::reviewBody)
                .use(answers())
                .in(TenderBuilder::electronicOnly)
                .use(dates())
                .in(TenderBuilder::contractFrom)
                .use(dates())
                .in(TenderBuilder::contractUntil)
                .use(textOrEmpty())
                .in(TenderBuilder::financier)
                .use(Arbitraries.of(Licence.class))
                .in(TenderBuilder::licence)
                .use(in.provenances())
                .in(TenderBuilder::provenance)
                .build(TenderBuilder::build);
    }

    static Arbitrary<Clause> clauses(Setting in) {
        return Builders.withBuilder(ClauseBuilder::builder)
                .use(in.ids())
                .in(ClauseBuilder::id)
                .use(in.subjects())
                .in(ClauseBuilder::tender)
                .use(Arbitraries.of(ClauseTopic.class))
                .in(ClauseBuilder::topic)
                .use(answers())
                .in(ClauseBuilder::stated)
                .use(textOrEmpty())
                .in(ClauseBuilder::text)
                .use(in.provenances())
                .in(ClauseBuilder::provenance)
                .build(ClauseBuilder::build);
    }

    static Arbitrary<Financing> financings(Setting in) {
        return Builders.withBuilder(FinancingBuilder::builder)
                .use(in.ids())
                .in(FinancingBuilder::id)
                .use(in.subjects())
                .in(FinancingBuilder::about)
                .use(Arbitraries.of(FinancingSource.class))
                .in(FinancingBuilder::source)
                .use(textOrEmpty())
                .in(FinancingBuilder::financier)
                .use(answers())
                .in(FinancingBuilder::safeguardInstrument)
                .use(textOrEmpty())
                .in(FinancingBuilder::instrument)
                .use(answers())
                .in(FinancingBuilder::coversOperation)
                .use(dates())
                .in(FinancingBuilder::until)
                .use(answers())
                .in(FinancingBuilder::supplierTied)
                .use(amounts())
                .withProbability(0.5)
                .in(FinancingBuilder::amount)
                .use(in.provenances())
                .in(FinancingBuilder::provenance)
                .build(FinancingBuilder::build);
    }
}
