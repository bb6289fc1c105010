package dpi.safeguards.authoring;

/** Looks for one kind of trouble in a pack, beyond what keeps it from being read. Stateless. */
interface PackCheck {

    void check(LintedPack pack, PackProblems problems);

    /** {@return whether it would find trouble that is none in a pack of which a part could not be read} */
    default boolean needsAllOfIt() {
        return false;
    }
}
