package dpi.safeguards.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * A semantic version, as far as it orders versions of a pack.
 *
 * @param numbers its numbers
 * @param preRelease the parts of its pre-release; empty for a release, which comes after all of these
 */
public record PackVersion(List<Integer> numbers, List<String> preRelease) implements Comparable<PackVersion> {

    /** Copies the lists. */
    public PackVersion {
        numbers = List.copyOf(numbers);
        preRelease = List.copyOf(preRelease);
    }

    /** {@return the version; what is no number counts as 0} */
    public static PackVersion parse(String text) {
        int dash = text.indexOf('-');
        List<Integer> numbers = new ArrayList<>();
        for (String part : (dash < 0 ? text : text.substring(0, dash)).split("\\.", -1)) {
            numbers.add(isNumber(part) ? Integer.parseInt(part) : 0);
        }
        return new PackVersion(
                numbers, dash < 0 ? List.of() : List.of(text.substring(dash + 1).split("\\.", -1)));
    }

    /** {@return the number at the place, from 0; 0 if there is none} */
    public int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }

    @Override
    public int compareTo(PackVersion other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int mine = number(i);
            int theirs = other.number(i);
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
            int order = order(preRelease.get(i), other.preRelease.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    /** Numbers come in their order and before words. */
    private static int order(String mine, String theirs) {
        if (isNumber(mine) && isNumber(theirs)) {
            return Integer.compare(Integer.parseInt(mine), Integer.parseInt(theirs));
        }
        return isNumber(mine) == isNumber(theirs) ? mine.compareTo(theirs) : isNumber(mine) ? -1 : 1;
    }

    /** No more digits than a number of ours can hold. */
    private static boolean isNumber(String part) {
        return part.matches("[0-9]{1,9}");
    }
}
