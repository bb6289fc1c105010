package dpi.safeguards.rivals;

import static dpi.safeguards.rivals.SubsetRule.LEG_002_APPLIES_BY_SYSTEM;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_APPLIES_BY_TOPIC;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_DATES;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_NOTHING;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_PART;
import static dpi.safeguards.rivals.SubsetRule.LEG_002_WHOLE;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_NO_POWERS;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_POWERS_AND_PEOPLE;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_SHARE;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_START_UP;
import static dpi.safeguards.rivals.SubsetRule.LEG_004_TOO_FEW;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_LOG;
import static dpi.safeguards.rivals.SubsetRule.LEG_006_NO_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_APPLIES_BY_SYSTEM;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_APPLIES_BY_TOPIC;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_OLD;
import static dpi.safeguards.rivals.SubsetRule.LEG_008_RECENT;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_APPLIES;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_NO_LAW;
import static dpi.safeguards.rivals.SubsetRule.LEG_016_PUBLISH;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.CapacityTopic;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.LawTopic;
import dpi.safeguards.facts.LegalRank;
import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Provision;
import dpi.safeguards.facts.Stage;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** LEG-002, LEG-004, LEG-006, LEG-008 and LEG-016 by hand. */
final class HandWrittenLaws {

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
    private static final Set<LawTopic> STATE_ACCESS = EnumSet.of(
            LawTopic.CIVIL_REGISTRATION,
            LawTopic.CYBERCRIME,
            LawTopic.CYBERSECURITY,
            LawTopic.DATA_EXCHANGE,
            LawTopic.DATA_PROTECTION,
            LawTopic.DIGITAL_GOVERNMENT,
            LawTopic.DIGITAL_ID,
            LawTopic.HUMAN_RIGHTS,
            LawTopic.NATIONAL_ID,
            LawTopic.PAYMENTS,
            LawTopic.TELECOMMUNICATIONS,
            LawTopic.OTHER);
    private static final Parameter MODERN = new Parameter(
            "modernisation-year",
            "modernisation-year",
            BigDecimal.valueOf(1995),
            "year",
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN,
            "pack default",
            Provenance.NONE);

    private final CaseFacts facts;
    private final HandWritten notes;

    HandWrittenLaws(CaseFacts facts, HandWritten notes) {
        this.facts = facts;
        this.notes = notes;
    }

    void judge() {
        boolean fits = MODERN.appliesOn(facts.lawDay) == Answer.YES;
        for (Law law : facts.laws) {
            Answer whole = law.inForceOn(facts.lawDay);
            boolean maybe = law.mayBeInForceOn(facts.lawDay) == Answer.YES;
            boolean needed = isNeeded(law);
            inForce(law, whole, needed);
            upToDate(law, maybe, needed, fits);
            if (law.topics().contains(LawTopic.DATA_PROTECTION)) {
                supervised(law, whole, maybe);
            }
        }
        facts.institutions.values().forEach(this::people);
        if (facts.country != null) {
            stateAccess(facts.country);
            accessToInformation(facts.country);
        }
    }

    private boolean isNeeded(Law law) {
        for (DpiSystem system : facts.systems) {
            if (system.legalBasis().contains(law.id()) && system.retiredBy(facts.today) != Answer.YES) {
                return true;
            }
        }
        return false;
    }

    private void inForce(Law law, Answer whole, boolean needed) {
        if (ENACTED.contains(law.rank())
                && law.adoptedBy(facts.lawDay) == Answer.YES
                && law.repealedOn().isAfter(facts.lawDay) != Answer.NO) {
            if (!Collections.disjoint(law.topics(), SHARED)) {
                notes.say(LEG_002_APPLIES_BY_TOPIC, law);
            }
            if (needed) {
                notes.say(LEG_002_APPLIES_BY_SYSTEM, law);
            }
        }
        if (whole == Answer.YES) {
            notes.say(LEG_002_WHOLE, law);
        } else if (whole == Answer.NO) {
            notes.say(LEG_002_NOTHING, law);
        }
        if (law.inForceInPartOn(facts.lawDay) == Answer.YES) {
            notes.say(LEG_002_PART, law);
            notes.say(LEG_002_DATES, law);
        }
    }

    private void upToDate(Law law, boolean maybe, boolean needed, boolean fits) {
        if (maybe && ENACTED.contains(law.rank())) {
            if (needed) {
                notes.say(LEG_008_APPLIES_BY_SYSTEM, law);
            }
            if (!Collections.disjoint(law.topics(), OLD_FIELDS)) {
                notes.say(LEG_008_APPLIES_BY_TOPIC, law);
            }
        }
        if (!fits) {
            return;
        }
        Answer older = law.textOlderThan(MODERN.value());
        if (older == Answer.NO) {
            notes.say(LEG_008_RECENT, law, MODERN);
        } else if (older == Answer.YES) {
            for (Complete list : facts.complete(FactKind.LAW)) {
                if (list.topic().equals(Complete.AMENDMENTS)
                        && list.covers(Complete.AMENDMENTS, law.id()) == Answer.YES) {
                    notes.say(LEG_008_OLD, law, MODERN, list);
                }
            }
        }
    }

    private void supervised(Law law, Answer whole, boolean maybe) {
        Institution body = facts.institutions.get(law.supervisor());
        if (body == null) {
            return;
        }
        if (maybe && ENACTED.contains(law.rank())) {
            notes.say(LEG_004_APPLIES, body);
        }
        Answer powers = law.provision(Provision.ENFORCEMENT_POWERS);
        if (powers == Answer.YES
                && whole == Answer.YES
                && BINDING.contains(law.rank())
                && body.canAct() == Answer.YES
                && !hasTooFew(body)) {
            for (Capacity people : facts.capacities(body.id())) {
                if (isOnRegulation(people) && people.isSufficient() == Answer.YES) {
                    notes.say(LEG_004_POWERS_AND_PEOPLE, body, law, people);
                }
            }
        }
        if (powers == Answer.NO && maybe && !canHavePowers(body)) {
            for (Complete list : facts.complete(FactKind.LAW)) {
                if (list.about().equals(body.id()) && list.covers("DATA_PROTECTION", body.id()) == Answer.YES) {
                    notes.say(LEG_004_NO_POWERS, body, law, list);
                }
            }
        }
    }

    private boolean hasTooFew(Institution body) {
        return facts.capacities(body.id()).stream()
                .anyMatch(people -> isOnRegulation(people) && people.isSufficient() == Answer.NO);
    }

    private boolean canHavePowers(Institution body) {
        return facts.laws.stream()
                .anyMatch(law -> law.supervisor().equals(body.id())
                        && law.mayBeInForceOn(facts.lawDay) == Answer.YES
                        && law.provision(Provision.ENFORCEMENT_POWERS) != Answer.NO);
    }

    private static boolean isOnRegulation(Capacity people) {
        return people.topic() == CapacityTopic.REGULATION || people.topic() == CapacityTopic.DATA_PROTECTION;
    }

    private void people(Institution body) {
        for (Capacity people : facts.capacities(body.id())) {
            if (isOnRegulation(people) && people.isSufficient() == Answer.NO) {
                notes.say(LEG_004_TOO_FEW, body, people);
                notes.say(LEG_004_SHARE, body, people);
            }
        }
        if (body.canAct() == Answer.NO) {
            notes.say(LEG_004_START_UP, body);
        }
    }

    private void stateAccess(Country country) {
        boolean applies = false;
        for (DpiSystem system : facts.systems) {
            if (system.personalData() == Answer.YES) {
                applies |= system.retiredBy(facts.today) != Answer.YES;
                if (system.hasReached(Stage.L4, facts.today) == Answer.YES) {
                    notes.say(LEG_006_LOG, country, system);
                }
            }
        }
        if (applies) {
            notes.say(LEG_006_APPLIES, country);
        }
        boolean possible = false;
        for (Law law : facts.laws) {
            Answer limited = law.provision(Provision.STATE_ACCESS_LIMITED);
            if (limited == Answer.YES && BINDING.contains(law.rank()) && law.inForceOn(facts.lawDay) == Answer.YES) {
                notes.say(LEG_006_LAW, country, law);
            }
            possible |= limited != Answer.NO
                    && !Collections.disjoint(law.topics(), STATE_ACCESS)
                    && law.mayBeInForceOn(facts.lawDay) == Answer.YES;
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.LAW)) {
                if (list.covers("") == Answer.YES) {
                    notes.say(LEG_006_NO_LAW, country, list);
                }
            }
        }
    }

    private void accessToInformation(Country country) {
        notes.say(LEG_016_APPLIES, country);
        boolean possible = false;
        for (Law law : facts.laws) {
            if (law.topics().contains(LawTopic.ACCESS_TO_INFORMATION)) {
                if (BINDING.contains(law.rank()) && law.inForceOn(facts.lawDay) == Answer.YES) {
                    notes.say(LEG_016_LAW, country, law);
                }
                possible |= law.mayBeInForceOn(facts.lawDay) == Answer.YES;
            }
        }
        if (!possible) {
            for (Complete list : facts.complete(FactKind.LAW)) {
                if (list.covers("ACCESS_TO_INFORMATION") == Answer.YES) {
                    notes.say(LEG_016_NO_LAW, country, list);
                }
            }
        }
        for (DpiSystem system : facts.systems) {
            if (system.hasReached(Stage.L4, facts.today) == Answer.YES) {
                notes.say(LEG_016_PUBLISH, country, system);
            }
        }
    }
}
