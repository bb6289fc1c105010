package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A version of a pack that is compared with another one: from a folder, or from the class path of this library.
 * Immutable and thread-safe.
 */
public final class ComparedPack {

    private final PackIndex index;
    private final Safeguards safeguards;
    private final Map<String, CaseFile> cases;

    private ComparedPack(PackIndex index, Safeguards safeguards, Map<String, CaseFile> cases) {
        this.index = index;
        this.safeguards = safeguards;
        this.cases = cases;
    }

    /** {@return the pack in the folder, which is compiled; an overlay extends a pack of this library's class path} */
    public static ComparedPack of(PackFolder folder) {
        return of(folder, CompiledPack.class.getClassLoader());
    }

    /** {@return the overlay in the folder, compiled together with the pack it extends} */
    public static ComparedPack of(PackFolder overlay, PackFolder base) {
        return of(overlay, CompiledPack.of(base).asClassLoader());
    }

    /**
     * {@return the pack on the class path of this library; it has no worked cases}
     *
     * @param name {@code id}, which takes the newest version, or {@code id@version}
     * @throws dpi.safeguards.input.InputException if there is no such pack
     */
    public static ComparedPack onClassPath(String name) {
        PackIndex index = PackIndexes.read(CompiledPack.class.getClassLoader(), name);
        return new ComparedPack(index, Safeguards.load(index.id() + "@" + index.version()), Map.of());
    }

    private static ComparedPack of(PackFolder folder, ClassLoader behind) {
        ClassLoader loader = CompiledPack.of(folder).asClassLoader(behind);
        Map<String, CaseFile> cases = new LinkedHashMap<>();
        folder.cases().forEach(worked -> cases.put(worked.file() + ":" + worked.line(), worked.facts()));
        return new ComparedPack(
                folder.index(),
                Safeguards.load(loader, folder.id() + "@" + folder.version()),
                Collections.unmodifiableMap(cases));
    }

    /** {@return the pack's id} */
    public String id() {
        return index.id();
    }

    /** {@return the pack's version} */
    public String version() {
        return index.version();
    }

    /** {@return the worked cases of the pack, by file and line} */
    public Map<String, CaseFile> cases() {
        return cases;
    }

    Safeguards safeguards() {
        return safeguards;
    }

    /** The pack's own rules by safeguard, as far as they say anything; where they stand in their file is left out. */
    Map<String, Set<String>> rules() {
        Map<String, Set<String>> rules = new TreeMap<>();
        index.rules().forEach(rule -> rules.computeIfAbsent(rule.safeguard(), id -> new TreeSet<>())
                .add(words(rule)));
        return rules;
    }

    private static String words(RuleOutline rule) {
        return List.of(
                        rule.name(),
                        rule.conditions(),
                        rule.gives(),
                        rule.mitigation(),
                        rule.subject(),
                        rule.shown(),
                        rule.inForceFrom(),
                        rule.inForceUntil())
                .toString();
    }
}
