package dpi.safeguards.rivals;

import static dpi.safeguards.rivals.SubsetRule.LEG_002_APPLIES_BY_TOPIC;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_DATES;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_NOTHING;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_PART;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_WHOLE;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_START_UP;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_LOG;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_APPLIES_BY_TOPIC;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_RECENT;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_PUBLISH;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_FREE;
import static dpi.safeguards.rivals.SubsetRule.PRO_021_TIED;
import static dpi.safeguards.rivals.SubsetRule.SEC_001_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SEC_001_BIOMETRICS;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SEC_019_INTERIM;
import static dpi.safeguards.rivals.SubsetRule.STK_001_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_001_REOPEN;
import static dpi.safeguards.rivals.SubsetRule.STK_003_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_004_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.STK_016_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_AGREED;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_DENIED;
import static dpi.safeguards.rivals.SubsetRule.SUS_004_INVESTOR;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.FinancingSource;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.LegalRank;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * Easy Rules: a rule is a condition and an action over named facts, and fires once. So a set of rules is fired for each
 * law, institution, system and financing, with the country, the clocks and the parameter beside it. What joins several
 * facts, or asks whether none exists, would be a loop in Java inside a condition; such rules are left out.
 */
public final class EasyRulesRival implements Rival {

    private static final Set<LegalRank> ENACTED =
            EnumSet.of(LegalRank.STATUTE, LegalRank.REGULATION, LegalRank.UNKNOWN);
    private static final Set<LegalRank> BINDING =
            EnumSet.of(LegalRank.CONSTITUTION, LegalRank.STATUTE, LegalRank.REGULATION);
    private static final Set<LawTopic> SHARED = EnumSet.of(
            LawTopic.ACCESS_TO_INFORMATION,
            LawTopic.CIVIL_REGISTRATION,
            LawTopic.CYBERSECURITY,
            LawTopic.DATA_EXCHANGE,
            LawTopic.DATA_PROTECTION,
            LawTopic.DIGITAL_ID,
            LawTopic.ELECTRONIC_TRANSACTIONS,
            LawTopic.NATIONAL_ID);
    private static final Set<LawTopic> OLD_FIELDS =
            EnumSet.of(LawTopic.NATIONAL_ID, LawTopic.CIVIL_REGISTRATION, LawTopic.PUBLIC_PROCUREMENT);
    private static final Set<FinancingSource> DONOR =
            EnumSet.of(FinancingSource.DONOR_GRANT, FinancingSource.DONOR_LOAN);
    private static final Set<FinancingSource> INVESTOR =
            EnumSet.of(FinancingSource.PRIVATE, FinancingSource.PUBLIC_PRIVATE_PARTNERSHIP);

    /** What a condition may look at beside the fact itself. */
    private record Around(Clocks clocks, Parameter modern) {}

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Map<Class<? extends Fact>, Rules> rules = new HashMap<>();
    private final Set<SubsetRule> expressed = EnumSet.noneOf(SubsetRule.class);

    /** Registers the rules. */
    public EasyRulesRival() {
        laws();
        systems();
        money();
        about(LEG_004_START_UP, Institution.class, (body, around) -> body.canAct() == Answer.NO);
        about(LEG_016_APPLIES, Country.class, (country, around) -> true);
    }

    private void laws() {
        about(
                LEG_002_APPLIES_BY_TOPIC,
                Law.class,
                (law, around) -> !Collections.disjoint(law.topics(), SHARED)
                        && ENACTED.contains(law.rank())
                        && law.adoptedBy(around.clocks().lawAsOf()) == Answer.YES
                        && law.repealedOn().isAfter(around.clocks().lawAsOf()) != Answer.NO);
        about(LEG_002_WHOLE, Law.class, (law, around) -> inForce(law, around) == Answer.YES);
        about(LEG_002_NOTHING, Law.class, (law, around) -> inForce(law, around) == Answer.NO);
        about(LEG_002_PART, Law.class, EasyRulesRival::isInPart);
        about(LEG_002_DATES, Law.class, EasyRulesRival::isInPart);
        about(
                LEG_008_APPLIES_BY_TOPIC,
                Law.class,
                (law, around) -> !Collections.disjoint(law.topics(), OLD_FIELDS)
                        && ENACTED.contains(law.rank())
                        && law.mayBeInForceOn(around.clocks().lawAsOf()) == Answer.YES);
        rule(
                LEG_008_RECENT,
                Law.class,
                (law, around) -> around.modern().appliesOn(around.clocks().lawAsOf()) == Answer.YES
                        && law.textOlderThan(around.modern().value()) == Answer.NO,
                facts -> said(LEG_008_RECENT, facts, "fact", "modern"));
        ofCountry(
                LEG_006_LAW,
                Law.class,
                (law, around) -> BINDING.contains(law.rank())
                        && law.provision(Provision.STATE_ACCESS_LIMITED) == Answer.YES
                        && inForce(law, around) == Answer.YES);
        ofCountry(
                LEG_016_LAW,
                Law.class,
                (law, around) -> law.topics().contains(LawTopic.ACCESS_TO_INFORMATION)
                        && BINDING.contains(law.rank())
                        && inForce(law, around) == Answer.YES);
    }

    private void systems() {
        BiPredicate<DpiSystem, Around> personal = (system, around) -> system.personalData() == Answer.YES;
        BiPredicate<DpiSystem, Around> active =
                (system, around) -> system.retiredBy(around.clocks().factsAsOf()) != Answer.YES;
        about(SEC_001_APPLIES, DpiSystem.class, personal.and(reached(Stage.L4)).and(active));
        about(SEC_001_BIOMETRICS, DpiSystem.class, (system, around) -> system.biometrics() == Answer.YES);
        about(SEC_019_APPLIES, DpiSystem.class, reached(Stage.L4).and(active));
        about(SEC_019_INTERIM, DpiSystem.class, reached(Stage.L5));
        about(STK_001_APPLIES, DpiSystem.class, reached(Stage.L2).and(active));
        about(STK_001_REOPEN, DpiSystem.class, reached(Stage.L3));
        about(STK_003_APPLIES, DpiSystem.class, reached(Stage.L2).and(active));
        about(STK_004_APPLIES, DpiSystem.class, reached(Stage.L2).and(active));
        about(STK_016_APPLIES, DpiSystem.class, reached(Stage.L4).and(active));
        ofCountry(LEG_006_LOG, DpiSystem.class, personal.and(reached(Stage.L4)));
        ofCountry(LEG_016_PUBLISH, DpiSystem.class, reached(Stage.L4));
    }

    private void money() {
        about(
                PRO_021_APPLIES,
                Financing.class,
                (money, around) -> DONOR.contains(money.source())
                        && money.until().isBefore(around.clocks().factsAsOf()) != Answer.YES);
        about(PRO_021_FREE, Financing.class, (money, around) -> money.supplierTied() == Answer.NO);
        about(PRO_021_TIED, Financing.class, (money, around) -> money.supplierTied() == Answer.YES);
        about(SUS_004_AGREED, Financing.class, (money, around) -> money.safeguardInstrument() == Answer.YES);
        about(SUS_004_DENIED, Financing.class, (money, around) -> money.safeguardInstrument() == Answer.NO);
        about(SUS_004_INVESTOR, Financing.class, (money, around) -> INVESTOR.contains(money.source()));
    }

    private static Answer inForce(Law law, Around around) {
        return law.inForceOn(around.clocks().lawAsOf());
    }

    private static boolean isInPart(Law law, Around around) {
        return law.inForceInPartOn(around.clocks().lawAsOf()) == Answer.YES;
    }

    private static BiPredicate<DpiSystem, Around> reached(Stage stage) {
        return (system, around) -> system.hasReached(stage, around.clocks().factsAsOf()) == Answer.YES;
    }

    private <F extends Fact> void about(SubsetRule rule, Class<F> kind, BiPredicate<F, Around> when) {
        rule(rule, kind, when, facts -> said(rule, facts, "fact"));
    }

    /** A rule that is about the country and shows the fact; silent where no country is stated. */
    private <F extends Fact> void ofCountry(SubsetRule rule, Class<F> kind, BiPredicate<F, Around> when) {
        rule(rule, kind, when, facts -> {
            if (facts.get("country") != null) {
                said(rule, facts, "country", "fact");
            }
        });
    }

    private <F extends Fact> void rule(
            SubsetRule rule, Class<F> kind, BiPredicate<F, Around> when, org.jeasy.rules.api.Action then) {
        expressed.add(rule);
        rules.computeIfAbsent(kind, k -> new Rules())
                .register(new RuleBuilder()
                        .name(rule.title())
                        .when(facts -> when.test(facts.get("fact"), facts.get("around")))
                        .then(then)
                        .build());
    }

    private static void said(SubsetRule rule, Facts facts, String subject, String... shown) {
        List<Fact> all = new ArrayList<>();
        for (String name : shown) {
            all.add(facts.get(name));
        }
        List<Said> notes = facts.get("notes");
        notes.add(new Said(rule, facts.get(subject), all));
    }

    @Override
    public Set<SubsetRule> rules() {
        return Collections.unmodifiableSet(expressed);
    }

    @Override
    public List<Said> evidence(List<Fact> facts) {
        List<Said> notes = new ArrayList<>();
        Facts named = new Facts();
        named.put("notes", notes);
        Parameter modern = null;
        Clocks clocks = null;
        for (Fact fact : facts) {
            if (fact instanceof Clocks each) {
                clocks = each;
            } else if (fact instanceof Country) {
                named.put("country", fact);
            } else if (fact instanceof Parameter each && each.key().equals("modernisation-year")) {
                modern = each;
                named.put("modern", each);
            }
        }
        if (clocks == null || modern == null) {
            throw new IllegalArgumentException("The clocks and the modernisation year are needed.");
        }
        named.put("around", new Around(clocks, modern));
        for (Fact fact : facts) {
            Rules about = rules.get(fact.getClass());
            if (about != null) {
                named.put("fact", fact);
                engine.fire(about, named);
            }
        }
        return notes;
    }
}
