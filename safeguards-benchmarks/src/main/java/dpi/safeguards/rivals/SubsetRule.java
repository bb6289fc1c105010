package dpi.safeguards.rivals;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sixty rules that are compared: all rules of thirteen safeguards of the pack {@code dpi-safeguards}. */
public enum SubsetRule {
    LEG_002_APPLIES_BY_TOPIC(
            "LEG-002 applies to a law on a topic that shared systems need, once adopted and unless repealed"),
    LEG_002_APPLIES_BY_SYSTEM("LEG-002 applies to a law that a system rests on, once adopted and unless repealed"),
    LEG_002_WHOLE("LEG-002 supported where the whole law is in force"),
    LEG_002_PART("LEG-002 contradicted where only a part of the law is in force"),
    LEG_002_NOTHING("LEG-002 contradicted where nothing of the law is in force"),
    LEG_002_DATES("LEG-002 recommends dates for the rest where a part is in force"),
    LEG_004_APPLIES("LEG-004 applies to the body that supervises a data protection law"),
    LEG_004_POWERS_AND_PEOPLE("LEG-004 supported by powers in a law in force and enough trained people"),
    LEG_004_TOO_FEW("LEG-004 contradicted where the authority has too few trained people"),
    LEG_004_NO_POWERS("LEG-004 contradicted where no law of the complete list for this authority can give it powers"),
    LEG_004_SHARE("LEG-004 recommends to share specialists where there are too few"),
    LEG_004_START_UP("LEG-004 recommends a start-up plan where the authority cannot act yet"),
    LEG_006_APPLIES("LEG-006 applies to a country with a system that holds personal data"),
    LEG_006_LAW("LEG-006 supported by a binding law that asks for independent approval"),
    LEG_006_NO_LAW("LEG-006 contradicted where no law of the complete list can ask for independent approval"),
    LEG_006_LOG("LEG-006 recommends to log and count requests for the data of a system in operation"),
    LEG_008_APPLIES_BY_SYSTEM("LEG-008 applies to a law that a system rests on"),
    LEG_008_APPLIES_BY_TOPIC(
            "LEG-008 applies to a law on the identification of persons, civil registration or public procurement"),
    LEG_008_RECENT("LEG-008 supported by a text that is recent enough"),
    LEG_008_OLD("LEG-008 contradicted by an old text whose complete list of amendments holds nothing newer"),
    LEG_016_APPLIES("LEG-016 applies to the country"),
    LEG_016_LAW("LEG-016 supported by a binding law on access to information that is in force"),
    LEG_016_NO_LAW("LEG-016 contradicted where no law of the complete list on access to information can be in force"),
    LEG_016_PUBLISH("LEG-016 recommends to publish what there is while systems run"),
    PRO_021_APPLIES("PRO-021 applies to donor financing of a system, tender or the country that has not ended"),
    PRO_021_FREE("PRO-021 supported where suppliers are not tied"),
    PRO_021_TIED("PRO-021 contradicted where suppliers are tied"),
    PRO_021_EXIT("PRO-021 recommends exit terms in the tied contract"),
    PRO_021_SPEAK_UP("PRO-021 recommends to speak up while the tender is not published"),
    SEC_001_APPLIES("SEC-001 applies to a rolled-out system with personal data"),
    SEC_001_DPIA("SEC-001 supported by a DPIA completed before the first roll-out"),
    SEC_001_NO_DPIA(
            "SEC-001 contradicted where no DPIA in the complete list can have been completed before the first roll-out"),
    SEC_001_BIOMETRICS("SEC-001 recommends to hold new uses of biometrics"),
    SEC_019_APPLIES("SEC-019 applies to a rolled-out system"),
    SEC_019_REDRESS("SEC-019 supported by an available redress mechanism"),
    SEC_019_NO_REDRESS("SEC-019 contradicted where no redress mechanism in the complete list can be available"),
    SEC_019_INTERIM("SEC-019 recommends an interim channel for a system in operation"),
    STK_001_APPLIES("STK-001 applies to a system whose design has begun"),
    STK_001_HEARD("STK-001 supported by a consultation with civil society that began before design did"),
    STK_001_NOT_HEARD(
            "STK-001 contradicted where none on the complete list of consultations with civil society can have begun before design did"),
    STK_001_REOPEN("STK-001 recommends to reopen decisions once development has begun"),
    STK_003_APPLIES("STK-003 applies to a system whose design has begun"),
    STK_003_MAP("STK-003 supported where a stakeholder map is in place"),
    STK_003_DENIED("STK-003 contradicted where it is stated that a stakeholder map is not in place"),
    STK_003_NO_MAP(
            "STK-003 contradicted where the complete list of measures holds no stakeholder map that can be in place"),
    STK_003_DONOR("STK-003 recommends to build on the engagement plan of a donor"),
    STK_004_APPLIES("STK-004 applies to a system whose design has begun"),
    STK_004_HOLDER("STK-004 supported by an accountable holder of risk management"),
    STK_004_NO_HOLDER("STK-004 contradicted where nobody on the complete list of roles can answer for risk management"),
    STK_004_BORROW("STK-004 recommends to borrow a risk manager where the operator has too few trained people"),
    STK_016_APPLIES("STK-016 applies to a rolled-out system"),
    STK_016_CHANNEL("STK-016 supported by a channel of the system"),
    STK_016_COUNTRY_CHANNEL("STK-016 supported by a channel for the whole country"),
    STK_016_NO_CHANNEL("STK-016 contradicted where no channel of the system or the country can be open"),
    STK_016_PROJECT("STK-016 recommends the project's grievance office as an interim channel"),
    SUS_004_APPLIES("SUS-004 applies to outside money for a system"),
    SUS_004_AGREED("SUS-004 supported by an agreed instrument"),
    SUS_004_DENIED("SUS-004 contradicted where it is stated that no instrument was agreed"),
    SUS_004_EXTEND("SUS-004 recommends to extend the commitment plan that the same system already has"),
    SUS_004_INVESTOR("SUS-004 recommends terms of the investor's own policy for private money");

    private static final Map<String, SubsetRule> BY_TITLE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SubsetRule::title, Function.identity()));

    private final String title;

    SubsetRule(String title) {
        this.title = title;
    }

    /** {@return the rule's name in the pack} */
    public String title() {
        return title;
    }

    /** {@return the id of its safeguard} */
    public String safeguard() {
        return title.substring(0, title.indexOf(' '));
    }

    /** {@return whether the rule of this name is one of them} */
    public static boolean has(String title) {
        return BY_TITLE.containsKey(title);
    }

    /** {@return the rule of this name} */
    public static SubsetRule named(String title) {
        SubsetRule rule = BY_TITLE.get(title);
        if (rule == null) {
            throw new IllegalArgumentException("\"" + title + "\" is none of the sixty rules.");
        }
        return rule;
    }

    /** {@return the ids of their safeguards} */
    public static Set<String> safeguards() {
        return Arrays.stream(values()).map(SubsetRule::safeguard).collect(Collectors.toCollection(TreeSet::new));
    }
}
