package dpi.safeguards.facts;

/**
 * That a system entered a life-cycle stage.
 *
 * @param stage the stage entered
 * @param enteredOn when; may be unknown
 * @param iteration 1 for the first time round, 2 for the second, and so on
 */
public record StageEntry(Stage stage, PartialDate enteredOn, Integer iteration) {

    /** Checks that the stage is named; the iteration is 1 if not given. */
    public StageEntry {
        stage = Text.required(stage, "A stage entry", "stage");
        enteredOn = PartialDate.orUnknown(enteredOn);
        iteration = iteration == null ? 1 : iteration;
        if (iteration < 1) {
            throw new IllegalArgumentException("The iteration of a stage entry starts at 1, not " + iteration + ".");
        }
    }
}
