package dpi.safeguards;

import dpi.safeguards.authoring.CompiledPack;
import dpi.safeguards.authoring.DerivedPack;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.internal.outline.RuleOutline;
import dpi.safeguards.rivals.EasyRulesRival;
import dpi.safeguards.rivals.EvreteRival;
import dpi.safeguards.rivals.SubsetRule;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Packs made from {@code dpi-safeguards} for measuring: compiled once for a run, read again by each fork. */
final class DerivedPacks {

    static final String SUBSET = "sixty-rules";
    static final String AS_EASY_RULES = "as-easy-rules";
    static final String AS_EVRETE = "as-evrete";
    static final String TENFOLD = "tenfold";

    private static final Path FOLDER = Path.of("safeguards-benchmarks/target/packs");

    private DerivedPacks() {}

    /** Compiles packs in a process of its own, whose heap goes with it. */
    static void compile(List<String> ids) {
        ChildProcess.run(List.of("-Xmx6g"), DerivedPacks.class, ids.toArray(String[]::new))
                .lines()
                .forEach(System.out::println);
    }

    public static void main(String[] args) throws IOException {
        for (String id : args) {
            make(id);
        }
    }

    private static void make(String id) throws IOException {
        long start = System.nanoTime();
        PackIndex whole = PackIndexes.read(DerivedPacks.class.getClassLoader(), EvaluationBenchmark.PACK);
        CompiledPack compiled =
                switch (id) {
                    case SUBSET -> DerivedPack.only(whole, rule -> SubsetRule.has(rule.name()), id);
                    case AS_EASY_RULES -> DerivedPack.only(whole, isOneOf(new EasyRulesRival().rules()), id);
                    case AS_EVRETE ->
                        DerivedPack.only(whole, rule -> SubsetRule.has(rule.name()) && EvreteRival.canSay(rule), id);
                    case TENFOLD -> DerivedPack.times(whole, 10, id);
                    default -> throw new IllegalArgumentException("There is no pack \"" + id + "\" to make.");
                };
        compiled.writeTo(FOLDER.resolve(id));
        Files.writeString(listing(id), compiled.listing());
        System.out.println(compiled.name() + " was compiled in " + (System.nanoTime() - start) / 1_000_000 + " ms.");
    }

    private static Predicate<RuleOutline> isOneOf(Set<SubsetRule> rules) {
        return rule -> SubsetRule.has(rule.name()) && rules.contains(SubsetRule.named(rule.name()));
    }

    private static Path listing(String id) {
        return FOLDER.resolve(id).resolve(PackIndex.LISTING);
    }

    /** {@return a class loader that finds the pack as it was compiled last} */
    static ClassLoader loader(String id) {
        if (!Files.isRegularFile(listing(id))) {
            throw new IllegalStateException("There is no " + listing(id) + "; compile the pack first.");
        }
        try {
            URL folder = FOLDER.resolve(id).toUri().toURL();
            return new URLClassLoader(new URL[] {folder}, DerivedPacks.class.getClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the pack as it was compiled last} */
    static LoadedPack load(String id) {
        ClassLoader loader = loader(id);
        return LoadedPack.of(PackIndexes.read(loader, id), List.of(), loader);
    }

    /** {@return how many of the sixty rules the pack has} */
    static int rules(String id) {
        return (int) PackIndexes.read(loader(id), id).rules().stream()
                .filter(rule -> SubsetRule.has(rule.name()))
                .count();
    }
}
