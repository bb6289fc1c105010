package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.text;
import static dpi.safeguards.arbitrary.AnyValue.textOrEmpty;

import dpi.safeguards.facts.Amendment;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Extent;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.InstitutionBuilder;
import dpi.safeguards.facts.InstitutionFunction;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawBuilder;
import dpi.safeguards.facts.LawPart;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.LegalRank;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Sector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Laws, and the institutions that stand on them. */
final class LegalFacts {

    /** When a law came into force: by dates, or as stated. */
    private record Start(PartialDate enactedOn, PartialDate commencedOn, Answer inForce, PartialDate statedOn) {}

    private LegalFacts() {}

    static Arbitrary<Law> laws(Setting in) {
        Arbitrary<LawPart> part =
                Combinators.combine(text(), dates(), textOrEmpty()).as(LawPart::new);
        Arbitrary<Amendment> amendment =
                Combinators.combine(text(), dates(), in.sourceKeys()).as(Amendment::new);
        return Builders.withBuilder(LawBuilder::builder)
                .use(in.ids())
                .in(LawBuilder::id)
                .use(text())
                .in(LawBuilder::title)
                .use(textOrEmpty())
                .in(LawBuilder::citation)
                .use(Arbitraries.of(LawTopic.class).set().ofMinSize(1))
                .in(LawBuilder::topics)
                .use(Arbitraries.of(LegalRank.class))
                .in(LawBuilder::rank)
                .use(dates())
                .in(LawBuilder::assentedOn)
                .use(Arbitraries.oneOf(dated(), stated()))
                .in((law, start) -> law.enactedOn(start.enactedOn())
                        .commencedOn(start.commencedOn())
                        .inForce(start.inForce())
                        .statedOn(start.statedOn()))
                .use(dates())
                .in(LawBuilder::repealedOn)
                .use(Arbitraries.of(Extent.class))
                .in(LawBuilder::extent)
                .use(part.list().ofMaxSize(3))
                .in(LawBuilder::parts)
                .use(amendment.list().ofMaxSize(3))
                .in(LawBuilder::amendments)
                .use(Arbitraries.maps(Arbitraries.of(Provision.class), answers()))
                .in(LawBuilder::provisions)
                .use(in.subjectsOrNone())
                .in(LawBuilder::supervisor)
                .use(in.provenances())
                .in(LawBuilder::provenance)
                .build(LawBuilder::build);
    }

    static Arbitrary<Institution> institutions(Setting in) {
        return Builders.withBuilder(InstitutionBuilder::builder)
                .use(in.ids())
                .in(InstitutionBuilder::id)
                .use(text())
                .in(InstitutionBuilder::name)
                .use(Arbitraries.of(InstitutionFunction.class).set())
                .in(InstitutionBuilder::functions)
                .use(Arbitraries.of(Sector.class))
                .in(InstitutionBuilder::sector)
                .use(answers())
                .in(InstitutionBuilder::createdInLaw)
                .use(answers())
                .in(InstitutionBuilder::appointed)
                .use(answers())
                .in(InstitutionBuilder::operating)
                .use(answers())
                .in(InstitutionBuilder::independent)
                .use(in.subjectsOrNone())
                .in(InstitutionBuilder::reportsTo)
                .use(dates())
                .in(InstitutionBuilder::createdOn)
                .use(in.provenances())
                .in(InstitutionBuilder::provenance)
                .build(InstitutionBuilder::build);
    }

    private static Arbitrary<Start> dated() {
        return Combinators.combine(dates(), dates())
                .as((enactedOn, commencedOn) -> new Start(enactedOn, commencedOn, Answer.UNKNOWN, PartialDate.UNKNOWN));
    }

    private static Arbitrary<Start> stated() {
        return Combinators.combine(answers(), dates().filter(PartialDate::isKnown))
                .as((inForce, statedOn) -> new Start(PartialDate.UNKNOWN, PartialDate.UNKNOWN, inForce, statedOn));
    }
}
