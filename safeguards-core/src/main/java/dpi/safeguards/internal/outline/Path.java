package dpi.safeguards.internal.outline;

import java.util.List;

/**
 * The way from a fact to a value: a field or method, and further ones on what it returns.
 *
 * @param steps at least one
 */
public record Path(List<Step> steps) {

    /**
     * A field, or a method with arguments.
     *
     * @param member its name
     * @param call whether it is written with parentheses
     * @param arguments the arguments; empty for a field
     */
    public record Step(String member, boolean call, List<Operand> arguments) {

        public Step {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String toString() {
            if (!call) {
                return member;
            }
            List<String> values = arguments.stream().map(Operand::toString).toList();
            return member + (values.isEmpty() ? "()" : "( " + String.join(", ", values) + " )");
        }
    }

    public Path {
        steps = List.copyOf(steps);
    }

    /** {@return whether it is the fact's id and nothing further} */
    public boolean isId() {
        Step first = steps.get(0);
        return steps.size() == 1 && !first.call() && first.member().equals("id");
    }

    @Override
    public String toString() {
        return String.join(".", steps.stream().map(Step::toString).toList());
    }
}
