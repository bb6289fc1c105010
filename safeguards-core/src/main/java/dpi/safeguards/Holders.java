package dpi.safeguards;

import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.Institution;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.RoleAssignment;
import dpi.safeguards.finding.Actor;
import dpi.safeguards.finding.Mitigation;
import java.util.List;
import java.util.function.Predicate;

/** Who acts, by name where the case names anybody. */
final class Holders {

    private final List<RoleAssignment> roles;
    private final List<Institution> institutions;

    Holders(CaseFile caseFile) {
        PartialDate today = caseFile.clocks().factsAsOf();
        this.roles = caseFile.all(RoleAssignment.class).stream()
                .filter(role -> role.heldOn(today) != Answer.NO)
                .toList();
        this.institutions = caseFile.all(Institution.class);
    }

    /** {@return who answers for the subject at the authority} */
    Actor accountable(Authority authority, Fact subject) {
        return new Actor(authority, named(authority, subject, role -> role.accountable() == Answer.YES));
    }

    /** {@return who would carry the mitigation out for the subject} */
    Actor of(Mitigation mitigation, Fact subject) {
        return new Actor(
                mitigation.authority(),
                named(mitigation.authority(), subject, role -> role.function() == mitigation.function()));
    }

    /** The names of those who hold a role of the authority, for the subject, its system or the country as a whole. */
    private List<String> named(Authority authority, Fact subject, Predicate<RoleAssignment> wanted) {
        return roles.isEmpty()
                ? List.of()
                : roles.stream()
                        .filter(role ->
                                role.authority() == authority && wanted.test(role) && Judge.isAbout(role, subject))
                        .map(role -> name(role.holder()))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private String name(String holder) {
        return institutions.stream()
                .filter(institution -> institution.id().equals(holder))
                .map(Institution::name)
                .findFirst()
                .orElse(holder);
    }
}
