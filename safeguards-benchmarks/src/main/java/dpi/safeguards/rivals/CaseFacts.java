package dpi.safeguards.rivals;

import dpi.safeguards.facts.Assessment;
import dpi.safeguards.facts.Capacity;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Complete;
import dpi.safeguards.facts.Consultation;
import dpi.safeguards.facts.Contract;
import dpi.safeguards.facts.Control;
import dpi.safeguards.facts.Country;
import dpi.safeguards.facts.DpiSystem;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.facts.Financing;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.Law;
import dpi.safeguards.facts.Mechanism;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.facts.Tender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a case, sorted once by kind and by what they are about, so that rules need not search. */
final class CaseFacts {

    PartialDate today = PartialDate.UNKNOWN;
    PartialDate lawDay = PartialDate.UNKNOWN;

    @Nullable
    Country country;

    final List<Law> laws = new ArrayList<>();
    final List<DpiSystem> systems = new ArrayList<>();
    final List<Financing> financing = new ArrayList<>();
    final Map<String, Institution> institutions = new HashMap<>();
    final Map<String, DpiSystem> systemsById = new HashMap<>();

    private final Map<FactKind, List<Complete>> complete = new HashMap<>();
    private final Map<String, List<Assessment>> assessments = new HashMap<>();
    private final Map<String, List<Capacity>> capacities = new HashMap<>();
    private final Map<String, List<Consultation>> consultations = new HashMap<>();
    private final Map<String, List<Contract>> contracts = new HashMap<>();
    private final Map<String, List<Control>> controls = new HashMap<>();
    private final Map<String, List<Financing>> financingAbout = new HashMap<>();
    private final Map<String, List<Mechanism>> mechanisms = new HashMap<>();
    private final Map<String, List<RoleAssignment>> roles = new HashMap<>();
    private final Map<String, List<Tender>> tenders = new HashMap<>();

    CaseFacts(List<Fact> facts) {
        facts.forEach(this::sort);
    }

    private void sort(Fact fact) {
        if (fact instanceof Law law) {
            laws.add(law);
        } else if (fact instanceof DpiSystem system) {
            systems.add(system);
            systemsById.put(system.id(), system);
        } else if (fact instanceof Institution institution) {
            institutions.put(institution.id(), institution);
        } else if (fact instanceof Financing money) {
            financing.add(money);
            put(financingAbout, money.about(), money);
        } else if (fact instanceof Complete list) {
            put(complete, list.of(), list);
        } else if (fact instanceof Assessment assessment) {
            put(assessments, assessment.about(), assessment);
        } else if (fact instanceof Capacity capacity) {
            put(capacities, capacity.holder(), capacity);
        } else if (fact instanceof Consultation consultation) {
            put(consultations, consultation.about(), consultation);
        } else if (fact instanceof Contract contract) {
            put(contracts, contract.system(), contract);
        } else if (fact instanceof Control control) {
            put(controls, control.about(), control);
        } else if (fact instanceof Mechanism mechanism) {
            put(mechanisms, mechanism.about(), mechanism);
        } else if (fact instanceof RoleAssignment role) {
            put(roles, role.about(), role);
        } else if (fact instanceof Tender tender) {
            put(tenders, tender.system(), tender);
        } else if (fact instanceof Country stated) {
            country = stated;
        } else if (fact instanceof Clocks clocks) {
            today = clocks.factsAsOf();
            lawDay = clocks.lawAsOf();
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    List<Complete> complete(FactKind kind) {
        return complete.getOrDefault(kind, List.of());
    }

    List<Assessment> assessments(String about) {
        return assessments.getOrDefault(about, List.of());
    }

    List<Capacity> capacities(String holder) {
        return capacities.getOrDefault(holder, List.of());
    }

    List<Consultation> consultations(String about) {
        return consultations.getOrDefault(about, List.of());
    }

    List<Contract> contracts(String system) {
        return contracts.getOrDefault(system, List.of());
    }

    List<Control> controls(String about) {
        return controls.getOrDefault(about, List.of());
    }

    List<Financing> financing(String about) {
        return financingAbout.getOrDefault(about, List.of());
    }

    List<Mechanism> mechanisms(String about) {
        return mechanisms.getOrDefault(about, List.of());
    }

    List<RoleAssignment> roles(String about) {
        return roles.getOrDefault(about, List.of());
    }

    List<Tender> tenders(String system) {
        return tenders.getOrDefault(system, List.of());
    }
}
