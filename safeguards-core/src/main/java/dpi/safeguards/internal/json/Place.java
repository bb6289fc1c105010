package dpi.safeguards.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The line and column of a value, from 1, and the places of the values in it; a column that nobody asks for is 0. A
 * tree, as the pointers to all values can be much longer than the file.
 */
record Place(int line, int column, Map<String, Place> fields, List<Place> items) {

    static Place of(int line) {
        return of(line, 0);
    }

    static Place of(int line, int column) {
        return new Place(line, column, Map.of(), List.of());
    }

    /** {@return the place of the value at the pointer, or of the nearest value around it} */
    Place at(String pointer) {
        Place at = this;
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            Place next = at.step(steps[i]);
            if (next == null) {
                break;
            }
            at = next;
        }
        return at;
    }

    private @Nullable Place step(String step) {
        if (items.isEmpty()) {
            return fields.get(step.replace("~1", "/").replace("~0", "~"));
        }
        try {
            int index = Integer.parseInt(step);
            return index >= 0 && index < items.size() ? items.get(index) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
