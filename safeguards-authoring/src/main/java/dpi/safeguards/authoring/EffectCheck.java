package dpi.safeguards.authoring;

import dpi.safeguards.finding.Effect;
import dpi.safeguards.internal.json.Document;
import dpi.safeguards.internal.json.Names;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Checks that the effects of a mitigation name fields that the facts have. */
final class EffectCheck {

    private EffectCheck() {}

    static void check(List<Effect> effects, Document document, String pointer, PackProblems problems) {
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            List<String> fields = Arrays.stream(effect.fact().type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            for (String field : effect.with().keySet()) {
                String name = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
                if (!fields.contains(name)) {
                    problems.add(
                            Check.UNKNOWN_EFFECT,
                            document,
                            pointer + "/" + i + "/with",
                            "\"" + name + "\" is no field of " + Names.of(effect.fact()) + "."
                                    + Names.maybe(name, fields));
                }
            }
        }
    }
}
