package dpi.safeguards.arbitrary;

import static dpi.safeguards.arbitrary.AnyValue.answers;
import static dpi.safeguards.arbitrary.AnyValue.dates;
import static dpi.safeguards.arbitrary.AnyValue.people;
import static dpi.safeguards.arbitrary.AnyValue.text;

import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.AssessmentBuilder;
import dpi.safeguards.facts.AssessmentKind;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.CapacityBuilder;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.ConsultationBuilder;
import dpi.safeguards.facts.Group;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.MechanismBuilder;
import dpi.safeguards.facts.MechanismKind;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.RoleAssignmentBuilder;
import dpi.safeguards.facts.RoleFunction;
import dpi.safeguards.facts.Stage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Who answers for what, what was asked and assessed, and what people are able to do. */
final class GovernanceFacts {

    private GovernanceFacts() {}

    static Arbitrary<RoleAssignment> roles(Setting in) {
        return Builders.withBuilder(RoleAssignmentBuilder::builder)
                .use(in.ids())
                .in(RoleAssignmentBuilder::id)
                .use(text())
                .in(RoleAssignmentBuilder::holder)
                .use(Arbitraries.of(RoleFunction.class))
                .in(RoleAssignmentBuilder::function)
                .use(Arbitraries.of(Authority.class))
                .withProbability(0.5)
                .in(RoleAssignmentBuilder::authority)
                .use(in.subjectsOrNone())
                .in(RoleAssignmentBuilder::about)
                .use(Arbitraries.of(Stage.class).set())
                .in(RoleAssignmentBuilder::stages)
                .use(dates())
                .in(RoleAssignmentBuilder::from)
                .use(dates())
                .in(RoleAssignmentBuilder::until)
                .use(answers())
                .in(RoleAssignmentBuilder::accountable)
                .use(in.provenances())
                .in(RoleAssignmentBuilder::provenance)
                .build(RoleAssignmentBuilder::build);
    }

    static Arbitrary<Consultation> consultations(Setting in) {
        return Builders.withBuilder(ConsultationBuilder::builder)
                .use(in.ids())
                .in(ConsultationBuilder::id)
                .use(in.subjects())
                .in(ConsultationBuilder::about)
                .use(Arbitraries.of(Group.class).set())
                .in(ConsultationBuilder::groups)
                .use(dates())
                .in(ConsultationBuilder::heldOn)
                .use(answers())
                .in(ConsultationBuilder::responsePublished)
                .use(in.provenances())
                .in(ConsultationBuilder::provenance)
                .build(ConsultationBuilder::build);
    }

    static Arbitrary<Assessment> assessments(Setting in) {
        return Builders.withBuilder(AssessmentBuilder::builder)
                .use(in.ids())
                .in(AssessmentBuilder::id)
                .use(in.subjects())
                .in(AssessmentBuilder::about)
                .use(Arbitraries.of(AssessmentKind.class))
                .in(AssessmentBuilder::kind)
                .use(answers())
                .in(AssessmentBuilder::completed)
                .use(dates())
                .in(AssessmentBuilder::completedOn)
                .use(answers())
                .in(AssessmentBuilder::published)
                .use(answers())
                .in(AssessmentBuilder::independent)
                .use(in.provenances())
                .in(AssessmentBuilder::provenance)
                .build(AssessmentBuilder::build);
    }

    static Arbitrary<Capacity> capacities(Setting in) {
        return Builders.withBuilder(CapacityBuilder::builder)
                .use(in.ids())
                .in(CapacityBuilder::id)
                .use(in.subjects())
                .in(CapacityBuilder::holder)
                .use(Arbitraries.of(CapacityTopic.class))
                .in(CapacityBuilder::topic)
                .use(answers())
                .in(CapacityBuilder::inPlace)
                .use(people())
                .withProbability(0.5)
                .in(CapacityBuilder::trained)
                .use(people())
                .withProbability(0.5)
                .in(CapacityBuilder::needed)
                .use(in.provenances())
                .in(CapacityBuilder::provenance)
                .build(CapacityBuilder::build);
    }

    static Arbitrary<Mechanism> mechanisms(Setting in) {
        return Builders.withBuilder(MechanismBuilder::builder)
                .use(in.ids())
                .in(MechanismBuilder::id)
                .use(in.subjects())
                .in(MechanismBuilder::about)
                .use(Arbitraries.of(MechanismKind.class))
                .in(MechanismBuilder::kind)
                .use(answers())
                .in(MechanismBuilder::available)
                .use(dates())
                .in(MechanismBuilder::from)
                .use(in.provenances())
                .in(MechanismBuilder::provenance)
                .build(MechanismBuilder::build);
    }
}
