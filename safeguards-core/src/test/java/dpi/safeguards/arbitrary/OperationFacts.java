package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.amounts;
import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.numbers;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.ContractBuilder;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.ControlBuilder;
import dpi.safeguards.facts.ControlKind;
import dpi.safeguards.facts.DataSharing;
import dpi.safeguards.facts.DataSharingBuilder;
import dpi.safeguards.facts.Incident;
import dpi.safeguards.facts.IncidentBuilder;
import dpi.safeguards.facts.MeasureKind;
import dpi.safeguards.facts.Measurement;
import dpi.safeguards.facts.MeasurementBuilder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** What protects a running system, what leaves it, what goes wrong in it and what is measured on it. */
final class OperationFacts {

    private OperationFacts() {}

    static Arbitrary<Contract> contracts(Setting in) {
        return Builders.withBuilder(ContractBuilder::builder)
                .use(in.ids())
                .in(ContractBuilder::id)
                .use(textOrEmpty())
                .in(ContractBuilder::title)
                .use(in.subjectsOrNone())
                .in(ContractBuilder::system)
                .use(in.subjectsOrNone())
                .in(ContractBuilder::tender)
                .use(textOrEmpty())
                .in(ContractBuilder::buyer)
                .use(textOrEmpty())
                .in(ContractBuilder::supplier)
                .use(dates())
                .in(ContractBuilder::signedOn)
                .use(answers())
                .in(ContractBuilder::published)
                .use(dates())
                .in(ContractBuilder::endsOn)
                .use(answers())
                .in(ContractBuilder::successionDecided)
                .use(answers())
                .in(ContractBuilder::partnership)
                .use(amounts())
                .withProbability(0.5)
                .in(ContractBuilder::value)
                .use(in.provenances())
                .in(ContractBuilder::provenance)
                .build(ContractBuilder::build);
    }

    static Arbitrary<Control> controls(Setting in) {
        return Builders.withBuilder(ControlBuilder::builder)
                .use(in.ids())
                .in(ControlBuilder::id)
                .use(in.subjects())
                .in(ControlBuilder::about)
                .use(Arbitraries.of(ControlKind.class))
                .in(ControlBuilder::kind)
                .use(answers())
                .in(ControlBuilder::inPlace)
                .use(dates())
                .in(ControlBuilder::from)
                .use(dates())
                .in(ControlBuilder::reviewedOn)
                .use(answers())
                .in(ControlBuilder::published)
                .use(in.provenances())
                .in(ControlBuilder::provenance)
                .build(ControlBuilder::build);
    }

    static Arbitrary<DataSharing> dataSharing(Setting in) {
        return Builders.withBuilder(DataSharingBuilder::builder)
                .use(in.ids())
                .in(DataSharingBuilder::id)
                .use(in.subjects())
                .in(DataSharingBuilder::from)
                .use(textOrEmpty())
                .in(DataSharingBuilder::recipient)
                .use(answers())
                .in(DataSharingBuilder::abroad)
                .use(answers())
                .in(DataSharingBuilder::agreement)
                .use(answers())
                .in(DataSharingBuilder::purposeLimited)
                .use(answers())
                .in(DataSharingBuilder::logged)
                .use(answers())
                .in(DataSharingBuilder::published)
                .use(dates())
                .in(DataSharingBuilder::since)
                .use(in.provenances())
                .in(DataSharingBuilder::provenance)
                .build(DataSharingBuilder::build);
    }

    static Arbitrary<Incident> incidents(Setting in) {
        return Builders.withBuilder(IncidentBuilder::builder)
                .use(in.ids())
                .in(IncidentBuilder::id)
                .use(in.subjects())
                .in(IncidentBuilder::about)
                .use(answers())
                .in(IncidentBuilder::personalData)
                .use(dates())
                .in(IncidentBuilder::detectedOn)
                .use(answers())
                .in(IncidentBuilder::authorityNotified)
                .use(dates())
                .in(IncidentBuilder::authorityNotifiedOn)
                .use(answers())
                .in(IncidentBuilder::peopleInformed)
                .use(answers())
                .in(IncidentBuilder::resolved)
                .use(in.provenances())
                .in(IncidentBuilder::provenance)
                .build(IncidentBuilder::build);
    }

    static Arbitrary<Measurement> measurements(Setting in) {
        return Builders.withBuilder(MeasurementBuilder::builder)
                .use(in.ids())
                .in(MeasurementBuilder::id)
                .use(in.subjects())
                .in(MeasurementBuilder::about)
                .use(Arbitraries.of(MeasureKind.class))
                .in(MeasurementBuilder::kind)
                .use(numbers())
                .withProbability(0.5)
                .in(MeasurementBuilder::value)
                .use(dates())
                .in(MeasurementBuilder::on)
                .use(answers())
                .in(MeasurementBuilder::published)
                .use(in.provenances())
                .in(MeasurementBuilder::provenance)
                .build(MeasurementBuilder::build);
    }
}
