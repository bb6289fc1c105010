package dpi.safeguards.authoring;

import dpi.safeguards.internal.json.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a card or the head of a pack must say. */
final class RequiredKeys {

    private static final Set<String> OPTIONAL = Set.of("processes", "extended", "country");

    /** What is wrong with a card that leaves these out. */
    private static final Map<String, Check> CHECKS =
            Map.of("citations", Check.MISSING_CITATION, "mitigations", Check.MISSING_MITIGATION);

    private final Document document;
    private final PackProblems problems;

    RequiredKeys(Document document, PackProblems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Says which of the values of the record were left out, and returns whether none was. */
    boolean check(Record value) {
        boolean complete = true;
        for (var component : value.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                if (isLeftOut(component.getAccessor().invoke(value)) && !OPTIONAL.contains(component.getName())) {
                    problems.add(
                            CHECKS.getOrDefault(component.getName(), Check.MISSING_VALUE),
                            document,
                            "",
                            "\"" + component.getName() + "\" is missing.");
                    complete = false;
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return complete;
    }

    private static boolean isLeftOut(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> items && items.isEmpty());
    }
}
