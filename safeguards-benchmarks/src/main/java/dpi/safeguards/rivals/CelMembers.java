package dpi.safeguards.rivals;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.facts.Tender;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the rules ask of a fact, as CEL functions. Facts and dates are opaque to CEL; enum constants are their names.
 */
final class CelMembers {

    private final Map<String, List<CelOverloadDecl>> overloads = new TreeMap<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    CelMembers() {
        laws();
        systems();
        rest();
        answerOn(PartialDate.class, "isAfter", PartialDate::isAfter);
        answerOn(PartialDate.class, "isBefore", PartialDate::isBefore);
    }

    List<CelFunctionDecl> declarations() {
        return overloads.entrySet().stream()
                .map(each -> CelFunctionDecl.newFunctionDeclaration(each.getKey(), each.getValue()))
                .toList();
    }

    List<CelFunctionBinding> bindings() {
        return bindings;
    }

    static CelType type(Class<?> type) {
        return OpaqueType.create(type.getSimpleName());
    }

    private void laws() {
        text(Law.class, "id", Law::id);
        text(Law.class, "supervisor", Law::supervisor);
        word(Law.class, "rank", Law::rank);
        words(Law.class, "topics", Law::topics);
        other(Law.class, "repealedOn", type(PartialDate.class), Law::repealedOn);
        answerOn(Law.class, "adoptedBy", Law::adoptedBy);
        answerOn(Law.class, "inForceOn", Law::inForceOn);
        answerOn(Law.class, "inForceInPartOn", Law::inForceInPartOn);
        answerOn(Law.class, "mayBeInForceOn", Law::mayBeInForceOn);
        with(
                Law.class,
                "provision",
                SimpleType.STRING,
                String.class,
                (law, key) -> law.provision(Provision.valueOf(key)));
        with(Law.class, "textOlderThan", type(BigDecimal.class), BigDecimal.class, Law::textOlderThan);
        text(Institution.class, "id", Institution::id);
        word(Institution.class, "canAct", Institution::canAct);
        text(Country.class, "id", Country::id);
        text(Parameter.class, "key", Parameter::key);
        other(Parameter.class, "value", type(BigDecimal.class), Parameter::value);
        answerOn(Parameter.class, "appliesOn", Parameter::appliesOn);
        other(Clocks.class, "factsAsOf", type(PartialDate.class), Clocks::factsAsOf);
        other(Clocks.class, "lawAsOf", type(PartialDate.class), Clocks::lawAsOf);
    }

    private void systems() {
        text(DpiSystem.class, "id", DpiSystem::id);
        text(DpiSystem.class, "operator", DpiSystem::operator);
        other(
                DpiSystem.class,
                "legalBasis",
                ListType.create(SimpleType.STRING),
                system -> List.copyOf(system.legalBasis()));
        word(DpiSystem.class, "biometrics", DpiSystem::biometrics);
        word(DpiSystem.class, "personalData", DpiSystem::personalData);
        answerOn(DpiSystem.class, "retiredBy", DpiSystem::retiredBy);
        member(
                DpiSystem.class,
                "hasReached",
                SimpleType.STRING,
                CelFunctionBinding.from(
                        "DpiSystem_hasReached",
                        List.of(DpiSystem.class, String.class, PartialDate.class),
                        given -> ((DpiSystem) given[0])
                                .hasReached(Stage.valueOf((String) given[1]), (PartialDate) given[2])
                                .name()),
                SimpleType.STRING,
                type(PartialDate.class));
        member(
                DpiSystem.class,
                "firstEntered",
                type(PartialDate.class),
                CelFunctionBinding.from(
                        "DpiSystem_firstEntered",
                        DpiSystem.class,
                        String.class,
                        (system, stage) -> system.firstEntered(Stage.valueOf(stage))),
                SimpleType.STRING);
    }

    private void rest() {
        text(Assessment.class, "about", Assessment::about);
        word(Assessment.class, "kind", Assessment::kind);
        answerOn(Assessment.class, "completedBefore", Assessment::completedBefore);
        text(Capacity.class, "holder", Capacity::holder);
        word(Capacity.class, "topic", Capacity::topic);
        word(Capacity.class, "isSufficient", Capacity::isSufficient);
        text(Complete.class, "about", Complete::about);
        text(Complete.class, "topic", Complete::topic);
        word(Complete.class, "of", Complete::of);
        with(Complete.class, "covers", SimpleType.STRING, String.class, Complete::covers);
        member(
                Complete.class,
                "covers",
                SimpleType.STRING,
                CelFunctionBinding.from(
                        "Complete_coversAbout",
                        List.of(Complete.class, String.class, String.class),
                        given -> ((Complete) given[0])
                                .covers((String) given[1], (String) given[2])
                                .name()),
                SimpleType.STRING,
                SimpleType.STRING);
        text(Consultation.class, "about", Consultation::about);
        words(Consultation.class, "groups", Consultation::groups);
        other(Consultation.class, "heldOn", type(PartialDate.class), Consultation::heldOn);
        text(Contract.class, "system", Contract::system);
        text(Control.class, "about", Control::about);
        word(Control.class, "kind", Control::kind);
        word(Control.class, "inPlace", Control::inPlace);
        answerOn(Control.class, "inPlaceOn", Control::inPlaceOn);
        text(Financing.class, "about", Financing::about);
        word(Financing.class, "source", Financing::source);
        word(Financing.class, "supplierTied", Financing::supplierTied);
        word(Financing.class, "safeguardInstrument", Financing::safeguardInstrument);
        other(Financing.class, "until", type(PartialDate.class), Financing::until);
        text(Mechanism.class, "about", Mechanism::about);
        word(Mechanism.class, "kind", Mechanism::kind);
        word(Mechanism.class, "available", Mechanism::available);
        other(Mechanism.class, "from", type(PartialDate.class), Mechanism::from);
        text(RoleAssignment.class, "about", RoleAssignment::about);
        word(RoleAssignment.class, "function", RoleAssignment::function);
        word(RoleAssignment.class, "accountable", RoleAssignment::accountable);
        answerOn(RoleAssignment.class, "heldOn", RoleAssignment::heldOn);
        text(Tender.class, "system", Tender::system);
        word(Tender.class, "status", Tender::status);
    }

    private <F> void text(Class<F> owner, String name, Function<F, String> get) {
        other(owner, name, SimpleType.STRING, get);
    }

    private <F> void word(Class<F> owner, String name, Function<F, ? extends Enum<?>> get) {
        other(owner, name, SimpleType.STRING, fact -> get.apply(fact).name());
    }

    private <F> void words(Class<F> owner, String name, Function<F, ? extends Collection<? extends Enum<?>>> get) {
        other(owner, name, ListType.create(SimpleType.STRING), fact -> get.apply(fact).stream()
                .map(Enum::name)
                .toList());
    }

    private <F> void other(Class<F> owner, String name, CelType result, Function<F, ?> get) {
        member(owner, name, result, CelFunctionBinding.from(id(owner, name), owner, get::apply));
    }

    private <F> void answerOn(Class<F> owner, String name, BiFunction<F, PartialDate, Answer> get) {
        with(owner, name, type(PartialDate.class), PartialDate.class, get);
    }

    private <F, A> void with(
            Class<F> owner, String name, CelType argument, Class<A> type, BiFunction<F, A, Answer> get) {
        member(
                owner,
                name,
                SimpleType.STRING,
                CelFunctionBinding.from(id(owner, name), owner, type, (fact, value) -> get.apply(fact, value)
                        .name()),
                argument);
    }

    private void member(Class<?> owner, String name, CelType result, CelFunctionBinding binding, CelType... arguments) {
        List<CelType> all = new ArrayList<>(List.of(type(owner)));
        all.addAll(Arrays.asList(arguments));
        overloads
                .computeIfAbsent(name, each -> new ArrayList<>())
                .add(CelOverloadDecl.newMemberOverload(binding.getOverloadId(), result, all));
        bindings.add(binding);
    }

    private static String id(Class<?> owner, String name) {
        return owner.getSimpleName() + "_" + name;
    }
}
