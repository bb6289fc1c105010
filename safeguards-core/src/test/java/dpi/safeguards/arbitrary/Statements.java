package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.days;
import static dpi.safeguards.arbitrary.AnyValue.numbers;
import static dpi.safeguards.arbitrary.AnyValue.text;

import dpi.safeguards.facts.Attestation;
import dpi.safeguards.facts.AttestationBuilder;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.CompleteBuilder;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.ParameterBuilder;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** What is stated about a case itself: answers, completeness, waivers and the values of packs. */
final class Statements {

    private Statements() {}

    static Arbitrary<Attestation> attestations(Setting in) {
        return Builders.withBuilder(AttestationBuilder::builder)
                .use(in.ids())
                .in(AttestationBuilder::id)
                .use(text())
                .in(AttestationBuilder::safeguard)
                .use(in.subjects())
                .in(AttestationBuilder::subject)
                .use(answers())
                .in(AttestationBuilder::answer)
                .use(text())
                .in(AttestationBuilder::by)
                .use(dates())
                .in(AttestationBuilder::on)
                .use(in.provenances())
                .in(AttestationBuilder::provenance)
                .build(AttestationBuilder::build);
    }

    static Arbitrary<Complete> completes(Setting in) {
        return Arbitraries.of(FactKind.class).flatMap(kind -> Builders.withBuilder(CompleteBuilder::builder)
                .use(Arbitraries.just(kind))
                .in(CompleteBuilder::of)
                .use(topics(kind))
                .in(CompleteBuilder::topic)
                .use(in.ids())
                .in(CompleteBuilder::id)
                .use(in.subjectsOrNone())
                .in(CompleteBuilder::about)
                .use(in.provenances())
                .in(CompleteBuilder::provenance)
                .build(CompleteBuilder::build));
    }

    static Arbitrary<Waiver> waivers(Setting in) {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 1000))
                .flatAs((from, length) -> Builders.withBuilder(WaiverBuilder::builder)
                        .use(in.ids())
                        .in(WaiverBuilder::id)
                        .use(text())
                        .in(WaiverBuilder::safeguard)
                        .use(in.subjects())
                        .in(WaiverBuilder::subject)
                        .use(text())
                        .in(WaiverBuilder::reason)
                        .use(text())
                        .in(WaiverBuilder::approver)
                        .use(Arbitraries.just(PartialDate.of(from)))
                        .in(WaiverBuilder::from)
                        .use(Arbitraries.just(PartialDate.of(from.plusDays(length))))
                        .in(WaiverBuilder::until)
                        .use(Arbitraries.of("America/Montevideo", "Asia/Colombo", "Pacific/Apia", "+05:30", "Z"))
                        .in(WaiverBuilder::zone)
                        .use(Arbitraries.of("0.2.0", ">=0.2.0", "<1.0.0", ">=0.2.0 <0.3.0", ">0.1.0-rc.1 <=2.0.0"))
                        .in(WaiverBuilder::packVersions)
                        .use(in.provenances())
                        .in(WaiverBuilder::provenance)
                        .build(WaiverBuilder::build));
    }

    static Arbitrary<Parameter> parameters(Setting in) {
        return Builders.withBuilder(ParameterBuilder::builder)
                .use(in.ids())
                .in(ParameterBuilder::id)
                .use(text())
                .in(ParameterBuilder::key)
                .use(numbers())
                .in(ParameterBuilder::value)
                .use(text())
                .in(ParameterBuilder::unit)
                .use(dates())
                .in(ParameterBuilder::from)
                .use(dates())
                .in(ParameterBuilder::until)
                .use(text())
                .in(ParameterBuilder::citation)
                .use(in.provenances())
                .in(ParameterBuilder::provenance)
                .build(ParameterBuilder::build);
    }

    private static Arbitrary<String> topics(FactKind kind) {
        List<String> topics = new ArrayList<>(new TreeSet<>(kind.topics()));
        topics.add("");
        if (kind == FactKind.LAW) {
            topics.add(Complete.AMENDMENTS);
        }
        return Arbitraries.of(topics);
    }
}
