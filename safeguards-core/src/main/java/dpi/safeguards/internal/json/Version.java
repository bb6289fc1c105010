package dpi.safeguards.internal.json;

import java.util.ArrayList;
import java.util.List;

/** A semantic version, as far as it orders versions of a pack. */
record Version(List<Integer> numbers, boolean isRelease, String preRelease) implements Comparable<Version> {

    static Version parse(String text) {
        int dash = text.indexOf('-');
        List<Integer> numbers = new ArrayList<>();
        for (String part : (dash < 0 ? text : text.substring(0, dash)).split("\\.", -1)) {
            numbers.add(part.chars().allMatch(Character::isDigit) && !part.isEmpty() ? Integer.parseInt(part) : 0);
        }
        return new Version(List.copyOf(numbers), dash < 0, dash < 0 ? "" : text.substring(dash + 1));
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(numbers.size(), other.numbers.size()); i++) {
            int mine = i < numbers.size() ? numbers.get(i) : 0;
            int theirs = i < other.numbers.size() ? other.numbers.get(i) : 0;
            if (mine != theirs) {
                return Integer.compare(mine, theirs);
            }
        }
        int byRelease = Boolean.compare(isRelease, other.isRelease);
        return byRelease != 0 ? byRelease : preRelease.compareTo(other.preRelease);
    }
}
