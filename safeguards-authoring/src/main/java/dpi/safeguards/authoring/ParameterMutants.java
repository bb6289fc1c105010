package dpi.safeguards.authoring;

import dpi.safeguards.facts.Parameter;
import dpi.safeguards.facts.ParameterBuilder;
import dpi.safeguards.facts.PartialDate;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The mistakes that can be made in one value of a parameter. */
final class ParameterMutants {

    private ParameterMutants() {}

    /** {@return the mutants of all values that the pack states} */
    static List<Mutant> in(Path home, PackFolder folder) {
        PackFiles files = new PackFiles(home, new PackProblems());
        return folder.index().parameters().stream()
                .flatMap(parameter -> of(parameter, place(parameter.key(), files)).stream())
                .toList();
    }

    /** The line of the key; parameters stand at the beginning of lines. */
    private static Mutant.Place place(String key, PackFiles files) {
        for (Path file : files.list("parameters")) {
            byte[] bytes = Objects.requireNonNull(files.bytes(file));
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith(key + ":")) {
                    return new Mutant.Place(key, files.name(file), i + 1);
                }
            }
        }
        return new Mutant.Place(key, "parameters.yaml", 1);
    }

    private static List<Mutant> of(Parameter parameter, Mutant.Place place) {
        List<Mutant> mutants = new ArrayList<>();
        for (int more : new int[] {-1, 1}) {
            BigDecimal value = parameter.value().add(BigDecimal.valueOf(more));
            add(
                    mutants,
                    parameter,
                    ParameterBuilder.builder(parameter).value(value).build(),
                    place,
                    "value " + parameter.value().toPlainString() + " -> " + value.toPlainString(),
                    "A case that is exactly at " + parameter.value().toPlainString() + " " + parameter.unit() + ".");
            if (parameter.from().isExact()) {
                PartialDate from = Outlines.moved(parameter.from(), more);
                add(
                        mutants,
                        parameter,
                        ParameterBuilder.builder(parameter).from(from).build(),
                        place,
                        "from " + parameter.from() + " -> " + from,
                        "Two cases, on " + parameter.from() + " and on the day before.");
            }
            if (parameter.until().isExact()) {
                PartialDate until = Outlines.moved(parameter.until(), more);
                add(
                        mutants,
                        parameter,
                        ParameterBuilder.builder(parameter).until(until).build(),
                        place,
                        "until " + parameter.until() + " -> " + until,
                        "Two cases, on " + parameter.until() + " and on the day after.");
            }
        }
        return mutants;
    }

    private static void add(
            List<Mutant> mutants, Parameter right, Parameter wrong, Mutant.Place place, String change, String advice) {
        mutants.add(new Mutant(new Mutant.InParameter(right, wrong), place, change, advice));
    }
}
