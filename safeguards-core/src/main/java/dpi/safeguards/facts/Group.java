package dpi.safeguards.facts;

/** Whom a consultation reached. */
public enum Group {
    /** Everybody. */
    GENERAL_PUBLIC,
    /** Organised civil society. */
    CIVIL_SOCIETY,
    /** Women and girls. */
    WOMEN,
    /** Persons with disabilities. */
    PERSONS_WITH_DISABILITIES,
    /** Ethnic and indigenous communities. */
    ETHNIC_MINORITIES,
    /** People in rural and remote places. */
    RURAL,
    /** Refugees, stateless and undocumented persons. */
    REFUGEES_AND_STATELESS,
    /** Children and older persons. */
    CHILDREN_AND_OLDER_PERSONS,
    /** Businesses. */
    BUSINESS,
    /** Other public bodies. */
    PUBLIC_BODIES
}
