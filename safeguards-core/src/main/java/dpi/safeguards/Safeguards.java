package dpi.safeguards;

import dpi.safeguards.facts.Fact;
import dpi.safeguards.facts.FactKind;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.DeferredList;
import dpi.safeguards.finding.Explanation;
import dpi.safeguards.finding.Plan;
import dpi.safeguards.finding.Safeguard;
import dpi.safeguards.finding.SmallestChanges;
import dpi.safeguards.internal.json.PackIndexes;
import dpi.safeguards.internal.outline.PackIndex;
import dpi.safeguards.pack.RulePack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Judges cases by rule packs. Loading is slow, evaluating is fast: load once and keep the object.
 *
 * <p>Immutable and thread-safe: any number of threads may evaluate at the same time.
 */
public final class Safeguards {

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);

    private static final String ENGLISH = "en";

    /** How many days before the last day of a waiver it is said that it ends soon, unless another number is set. */
    public static final int WAIVER_NOTICE_DAYS = 30;

    private final List<LoadedPack> loaded;
    private final List<LoadedPack> packs;
    private final String language;
    private final Limits limits;
    private final int waiverNoticeDays;
    private final String library;
    private final EvaluationListener listener;

    Safeguards(List<LoadedPack> loaded) {
        this(loaded, ENGLISH, Limits.DEFAULT, WAIVER_NOTICE_DAYS, LibraryVersion.read(), (caseFile, evaluation) -> {});
    }

    private Safeguards(
            List<LoadedPack> loaded,
            String language,
            Limits limits,
            int waiverNoticeDays,
            String library,
            EvaluationListener listener) {
        this.loaded = List.copyOf(loaded);
        this.packs = language.equals(ENGLISH)
                ? this.loaded
                : loaded.stream().map(pack -> pack.in(language)).toList();
        this.language = language;
        this.limits = limits;
        this.waiverNoticeDays = waiverNoticeDays;
        this.library = library;
        this.listener = listener;
    }

    /**
     * {@return safeguards of these packs from the class path of this library}
     *
     * @param packs for each pack {@code id}, which takes the newest version, or {@code id@version}; an overlay brings
     *     the pack it extends, and overlays are laid over it in the order given
     * @throws dpi.safeguards.input.InputException if there is no such pack, or it was compiled for another library
     *     version
     */
    public static Safeguards load(String... packs) {
        return load(Safeguards.class.getClassLoader(), packs);
    }

    /**
     * {@return safeguards of these packs, found by a class loader}
     *
     * @param loader finds the packs' classes and resources; it runs their code, so it is trusted as a jar is
     * @param packs for each pack {@code id}, which takes the newest version, or {@code id@version}; an overlay brings
     *     the pack it extends, and overlays are laid over it in the order given
     * @throws dpi.safeguards.input.InputException if there is no such pack, or it was compiled for another library
     *     version
     */
    public static Safeguards load(ClassLoader loader, String... packs) {
        if (packs.length == 0) {
            throw new IllegalArgumentException("Name at least one pack, such as \"dpi-safeguards\".");
        }
        return Watched.load(() -> loaded(loader, packs));
    }

    private static Safeguards loaded(ClassLoader loader, String... packs) {
        Map<String, PackIndex> bases = new LinkedHashMap<>();
        Map<String, List<PackIndex>> overlays = new HashMap<>();
        for (String name : packs) {
            PackIndex named = PackIndexes.read(loader, name);
            PackIndex base = named.isOverlay() ? PackIndexes.read(loader, named.extended()) : named;
            String key = base.id() + "@" + base.version();
            bases.putIfAbsent(key, base);
            if (named.isOverlay()) {
                overlays.computeIfAbsent(key, k -> new ArrayList<>()).add(named);
            }
        }
        List<LoadedPack> loaded = new ArrayList<>();
        bases.forEach((key, base) -> loaded.add(LoadedPack.of(base, overlays.getOrDefault(key, List.of()), loader)));
        return new Safeguards(loaded);
    }

    /** {@return the packs on the class path of this library, as {@code id@version}} */
    public static List<String> available() {
        return PackIndexes.list(Safeguards.class.getClassLoader()).stream()
                .map(PackIndexes.Listed::toString)
                .toList();
    }

    /** {@return the overlays of this country on the class path of this library, as {@code id@version}} */
    public static List<String> overlaysOf(String country) {
        return overlays(index -> index.country().equals(country));
    }

    /**
     * {@return those overlays of this country on the class path of this library that extend one of these packs, as
     * {@code id@version}}
     *
     * @param packs packs as {@code id@version}, wherever they are
     */
    public static List<String> overlaysOf(String country, Collection<String> packs) {
        return overlays(index -> index.country().equals(country) && packs.contains(index.extended()));
    }

    private static List<String> overlays(Predicate<PackIndex> wanted) {
        ClassLoader loader = Safeguards.class.getClassLoader();
        return PackIndexes.list(loader).stream()
                .map(PackIndexes.Listed::toString)
                .filter(name -> {
                    PackIndex index = PackIndexes.read(loader, name);
                    return index.isOverlay() && wanted.test(index);
                })
                .toList();
    }

    /** {@return the same safeguards with other limits} */
    public Safeguards with(Limits other) {
        return new Safeguards(loaded, language, other, waiverNoticeDays, library, listener);
    }

    /**
     * {@return the same safeguards that say so many days before its last day that a waiver ends soon}
     *
     * @param days 0 for the last day only
     */
    public Safeguards withWaiverNotice(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A waiver's end is announced 0 or more days before, not " + days + ".");
        }
        return new Safeguards(loaded, language, limits, days, library, listener);
    }

    /**
     * {@return the same safeguards that tell this listener, in place of any other, of each evaluation that
     * {@link #evaluate} makes}
     *
     * <p>It does not hear of those made on the way to an explanation, a change or a plan, which may be of cases that
     * are only assumed, nor of what a {@link LiveCase} answers.
     */
    public Safeguards with(EvaluationListener other) {
        return new Safeguards(loaded, language, limits, waiverNoticeDays, library, other);
    }

    /** {@return the packs, each followed by the overlays laid over it, as they were loaded} */
    public List<RulePack> packs() {
        return packs.stream()
                .flatMap(pack -> pack.layers().stream().map(LoadedPack.Layer::pack))
                .toList();
    }

    /** {@return the cards by which cases are judged, as overlays and language leave them} */
    public List<Safeguard> cards() {
        return packs.stream()
                .flatMap(pack -> pack.index().safeguards().stream())
                .toList();
    }

    /** {@return how many rules they have together} */
    int ruleCount() {
        return packs.stream()
                .flatMap(pack -> pack.layers().stream())
                .mapToInt(layer -> layer.rules().size())
                .sum();
    }

    /**
     * {@return the same safeguards whose titles, questions and measures are in another language; what a pack has no
     * words for stays English}
     *
     * @param tag a tag of BCP 47 such as {@code es}
     * @throws IllegalArgumentException if no pack here speaks the language
     */
    public Safeguards inLanguage(String tag) {
        Set<String> spoken = new TreeSet<>(Set.of(ENGLISH));
        packs.forEach(pack -> spoken.addAll(pack.index().words().keySet()));
        if (!spoken.contains(tag)) {
            throw new IllegalArgumentException(
                    "No pack here speaks \"" + tag + "\"; they speak " + String.join(", ", spoken) + ".");
        }
        return new Safeguards(loaded, tag, limits, waiverNoticeDays, library, listener);
    }

    /**
     * {@return what the packs say about the case}
     *
     * <p>Never throws because of what a case says. An evaluation that meets a limit says so in
     * {@link Evaluation#completion} and has no judgements.
     */
    public Evaluation evaluate(CaseFile caseFile) {
        Evaluation evaluation = Watched.evaluation(caseFile, true, () -> judged(caseFile));
        listener.evaluated(caseFile, evaluation);
        return evaluation;
    }

    /** {@return the same on the way to something else, of which the listener does not hear} */
    Evaluation tried(CaseFile caseFile) {
        return Watched.evaluation(caseFile, false, () -> judged(caseFile));
    }

    private Evaluation judged(CaseFile caseFile) {
        List<Judged> judged = new ArrayList<>();
        Completion completion = Completion.COMPLETE;
        long left = limits.nanos();
        for (LoadedPack pack : packs) {
            List<Fact> facts = facts(caseFile, pack);
            if (facts.size() > limits.facts()) {
                completion = Completion.TOO_MANY_FACTS;
                break;
            }
            long start = System.nanoTime();
            LoadedPack.Fired fired = pack.fire(facts, limits.firings(), left);
            completion = fired.completion();
            if (completion != Completion.COMPLETE) {
                break;
            }
            judged.add(new Judge(pack, caseFile, facts, fired.pieces()).judged());
            left -= System.nanoTime() - start;
        }
        return evaluation(caseFile, completion, completion == Completion.COMPLETE ? judged : List.of());
    }

    /**
     * {@return the case, opened for edits: each edit answers with what it changed}
     *
     * <p>Its country and its clocks stay as they are. Close it after use; it holds more memory than an evaluation.
     */
    public LiveCase open(CaseFile caseFile) {
        return new LiveCase(this, packs, limits, caseFile);
    }

    /**
     * {@return the evaluation of a case}
     *
     * @param judged what each pack says; empty unless all ran to their end
     */
    Evaluation evaluation(CaseFile caseFile, Completion completion, List<Judged> judged) {
        Set<String> notes = new TreeSet<>();
        if (!caseFile.country().isStated()) {
            notes.add("No country is stated, so nothing is judged on a country. "
                    + "That says nothing about its laws, institutions and systems.");
        }
        packs.forEach(pack -> notes.addAll(pack.notes()));
        judged.forEach(each -> notes.addAll(each.notes()));
        Dispositions dispositions = new Dispositions(caseFile, benches(judged), waiverNoticeDays);
        boolean complete = completion == Completion.COMPLETE;
        return new Evaluation(
                caseFile.title(),
                caseFile.note(),
                caseFile.country(),
                caseFile.clocks(),
                packs(),
                packs.stream().flatMap(pack -> pack.ledger().stream()).toList(),
                completion,
                dispositions.judgements(),
                joined(judged.stream().map(Judged::scopeQuestions).toList()),
                joined(judged.stream().map(Judged::notApplicable).toList()),
                complete ? List.copyOf(notes) : List.of(),
                caseFile.openQuestions(),
                complete ? dispositions.findings() : List.of(),
                () -> Fingerprints.of(caseFile, packs, library, language, waiverNoticeDays, completion, limits));
    }

    /** All of them in one; not before somebody looks into it. */
    private static <T> List<T> joined(List<List<T>> lists) {
        return DeferredList.of(() -> lists.stream().flatMap(List::stream).toList());
    }

    private List<Dispositions.Bench> benches(List<Judged> judged) {
        List<Dispositions.Bench> benches = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            PackIndex index = packs.get(i).index();
            benches.add(new Dispositions.Bench(
                    index.id(),
                    index.version(),
                    index.safeguards(),
                    judged.get(i).judgements(),
                    judged.get(i).scopeQuestions()));
        }
        return benches;
    }

    /**
     * {@return why a safeguard stands as it does on a subject, and why not otherwise, rule by rule} If several packs
     * have such a safeguard, by the first of them.
     *
     * @param safeguard the safeguard's id
     * @param subject the id of the fact it is judged on
     * @throws IllegalArgumentException if no pack here has the safeguard or the case does not state the subject, or if
     *     the evaluation meets a limit; the message says what was expected
     */
    public Explanation explain(CaseFile caseFile, String safeguard, String subject) {
        return explainer(caseFile).explain(safeguard, subject);
    }

    /**
     * {@return the same on every subject on which the safeguard is judged or of which it is not known whether it
     * applies; if there are none, on every fact of the kind it is about}
     *
     * @throws IllegalArgumentException as above, or if the case states no fact of the kind
     */
    public List<Explanation> explain(CaseFile caseFile, String safeguard) {
        return explainer(caseFile).explain(safeguard);
    }

    /** {@return the same for each finding, gravest first} */
    public List<Explanation> explainFindings(CaseFile caseFile) {
        return explainer(caseFile).explainFindings();
    }

    private Explainer explainer(CaseFile caseFile) {
        return new Explainer(packs, caseFile, tried(caseFile), pack -> facts(caseFile, pack));
    }

    /**
     * {@return the smallest changes to what somebody can still change that would meet a safeguard on a subject, or why
     * there are none}
     *
     * <p>Each set of at most three changes was tried out on the whole case. The search is bounded; the result says if
     * it met its bound.
     *
     * @param safeguard the safeguard's id
     * @param subject the key of the fact it is judged on
     * @throws IllegalArgumentException if the safeguard is not judged on the subject; it says on what it is
     */
    public SmallestChanges smallestChanges(CaseFile caseFile, String safeguard, String subject) {
        return ChangeSearch.of(this, packs, caseFile, safeguard, subject);
    }

    /**
     * {@return a plan: few actions that answer the open findings of the case, in the order in which to do them, tried
     * out on the whole case under what the packs assume about their effects}
     *
     * @param capacity how many actions there is capacity for, at least 1
     */
    public Plan plan(CaseFile caseFile, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A plan needs capacity for at least 1 action, not " + capacity + ".");
        }
        return new Planner(this, packs, caseFile, capacity).plan();
    }

    /** {@return how many facts the case has with the parameters of the pack} */
    static int count(CaseFile caseFile, LoadedPack pack) {
        return caseFile.facts().size()
                + (caseFile.country().isStated() ? 1 : 0)
                + 1
                + pack.index().parameters().size();
    }

    /** {@return the facts of the case with the parameters of the pack, in the order in which they are judged} */
    static List<Fact> facts(CaseFile caseFile, LoadedPack pack) {
        Map<FactKind, List<Fact>> byKind = new EnumMap<>(FactKind.class);
        Consumer<Fact> add = fact -> byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>())
                .add(fact);
        caseFile.facts().forEach(add);
        if (caseFile.country().isStated()) {
            add.accept(caseFile.country());
        }
        add.accept(caseFile.clocks());
        pack.index().parameters().forEach(add);
        List<Fact> facts = new ArrayList<>();
        byKind.values().forEach(ofKind -> {
            ofKind.sort(BY_ID);
            facts.addAll(ofKind);
        });
        return facts;
    }
}
