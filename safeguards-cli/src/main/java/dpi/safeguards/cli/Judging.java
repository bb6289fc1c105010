package dpi.safeguards.cli;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Evaluation;
import dpi.safeguards.Safeguards;
import dpi.safeguards.Since;
import dpi.safeguards.facts.Clocks;
import dpi.safeguards.facts.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options on what to judge by. */
final class Judging {

    private static final String COUNTRY = "country";
    private static final String NONE = "none";

    @Option(
            names = "--pack",
            paramLabel = "PACK",
            defaultValue = "dpi-safeguards,tender-review",
            split = ",",
            description = {
                "a rule pack: ID or ID@VERSION of one that comes with this command, or the path of a folder or an archive,",
                "such as ./my-pack; may be given several times (default: ${DEFAULT-VALUE})"
            })
    private List<String> packs = List.of();

    @Option(
            names = "--overlay",
            paramLabel = "PACK",
            defaultValue = COUNTRY,
            split = ",",
            description = {
                "an overlay to lay over the packs, such as that of a donor, by id or path; may be given several times.",
                "country stands for that of the case's country, if there is one; none for none (default: ${DEFAULT-VALUE})"
            })
    private List<String> overlays = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en",
            description =
                    "the language of safeguards, questions and measures: en, es or fr (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day to judge on, such as 2026-01-31 (default: the day the input states)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--waiver-notice",
            paramLabel = "DAYS",
            description = "how many days before its last day to say that a waiver ends soon (default: "
                    + Safeguards.WAIVER_NOTICE_DAYS + ")")
    private int waiverNotice = Safeguards.WAIVER_NOTICE_DAYS;

    @Mixin
    private Trusting trusting = new Trusting();

    private final NamedPacks named = new NamedPacks(() -> trusting.policy());

    private final Map<List<String>, Safeguards> loaded = new HashMap<>();

    /** {@return the safeguards by which a case of this country is judged} */
    Safeguards loadFor(Country country) {
        List<String> names = new ArrayList<>();
        packs.forEach(pack -> names.add(named.name(pack)));
        for (String overlay : overlays) {
            if (overlay.equals(COUNTRY)) {
                overlaysOf(country).stream()
                        .filter(each -> names.stream().noneMatch(name -> NamedPacks.isSamePack(each, name)))
                        .forEach(names::add);
            } else if (!overlay.equals(NONE)) {
                names.add(named.name(overlay));
            }
        }
        return loaded.computeIfAbsent(names, this::load);
    }

    /** Looks into every pack, so nothing is looked for where no country is stated. */
    private List<String> overlaysOf(Country country) {
        return country.isStated() ? named.overlaysOf(country.id(), packs) : List.of();
    }

    private Safeguards load(List<String> names) {
        return UsageException.unless(() -> Safeguards.load(named.loader(), names.toArray(String[]::new))
                .inLanguage(language)
                .withWaiverNotice(waiverNotice));
    }

    /**
     * {@return the safeguards by which an evaluation was made, if they are at hand}
     *
     * @param paths folders and archives of packs of then
     */
    Optional<Safeguards> former(Evaluation kept, List<String> paths) {
        NamedPacks then = new NamedPacks(() -> trusting.policy());
        paths.forEach(then::name);
        return Since.atHand(kept, then.loader());
    }

    /** {@return the case, judged on the day asked for} */
    CaseFile dated(CaseFile caseFile) {
        return asOf == null ? caseFile : caseFile.at(Clocks.at(asOf));
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }
}
