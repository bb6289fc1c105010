package dpi.safeguards.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionTest {

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES,     YES",
        "UNKNOWN, YES,     YES,     UNKNOWN",
        "YES,     UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, UNKNOWN, YES,     UNKNOWN",
        "YES,     YES,     UNKNOWN, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "NO,      YES,     YES,     NO",
        "YES,     NO,      YES,     NO",
        "YES,     YES,     NO,      NO",
        "NO,      UNKNOWN, UNKNOWN, NO",
        "UNKNOWN, NO,      UNKNOWN, NO",
        "UNKNOWN, UNKNOWN, NO,      NO"
    })
    void canActWhereItIsCreatedAndStaffedAndOperates(
            Answer createdInLaw, Answer appointed, Answer operating, Answer canAct) {
        Institution institution = InstitutionBuilder.builder()
                .id("dp-authority")
                .name("Data Protection Authority")
                .createdInLaw(createdInLaw)
                .appointed(appointed)
                .operating(operating)
                .build();

        assertEquals(canAct, institution.canAct());
    }
}
