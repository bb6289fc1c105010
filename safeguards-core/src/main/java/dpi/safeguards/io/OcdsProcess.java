package dpi.safeguards.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dpi.safeguards.facts.Provenance;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.input.Problem;
import dpi.safeguards.internal.json.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what of a contracting process is judged: the compiled release if there is one, else its releases merged by
 * date.
 */
final class OcdsProcess {

    private static final Set<String> OF_A_RELEASE =
            Set.of("tender", "planning", "awards", "contracts", "buyer", "parties", "initiationType");
    /** The tags of releases that change a tender that is published. */
    private static final Set<String> AMENDMENTS = Set.of("tenderAmendment", "tenderUpdate");

    private static final int KEYS_SHOWN = 5;

    private final OcdsListener listener;
    private final OcdsScope scope;
    private final OcdsClauses clauses;

    OcdsProcess(OcdsListener listener, OcdsScope scope, OcdsClauses clauses) {
        this.listener = listener;
        this.scope = scope;
        this.clauses = clauses;
    }

    /** Whether these fields make an object with releases one process and no package of many. */
    static boolean isOne(JsonNode fields) {
        return fields.path("ocid").isTextual() || fields.path("compiledRelease").isObject() || isVersioned(fields);
    }

    void problem(Problem problem) {
        listener.problem(problem);
    }

    void nothing(String file, int line, String pointer, String why) {
        listener.nothingToEvaluate(file, line, pointer, why);
    }

    /** Takes an object that was read to its end, with the releases in it, if it has a list of them. */
    void choose(OcdsElement object, @Nullable List<OcdsElement> releases, boolean isRecord) {
        JsonNode compiled = object.node().path("compiledRelease");
        if (compiled.isObject()) {
            release(object.at("compiledRelease", compiled), object.ocid());
        } else if (releases == null) {
            if (isVersioned(object.node())) {
                nothing(object, "record with a versioned release only");
            } else if (isRecord && OF_A_RELEASE.stream().noneMatch(object.node()::has)) {
                nothing(object, "record without releases");
            } else {
                release(object);
            }
        } else if (isRecord || isOne(object.node())) {
            record(object, releases);
        } else if (releases.isEmpty()) {
            nothing(object, "package with nothing in it");
        } else {
            releases.forEach(this::release);
        }
    }

    /** Takes a release that stands for itself. */
    void release(OcdsElement release) {
        release(release, "");
    }

    /** Takes a release after which the file cannot be read, so that nobody knows what would have followed. */
    void releaseBeforeTheBreak(OcdsElement release) {
        release(
                release,
                "",
                List.of("The file cannot be read to its end, so a later state of the tender may be missing."));
    }

    private void record(OcdsElement object, List<OcdsElement> releases) {
        List<OcdsElement> whole = new ArrayList<>();
        int links = 0;
        for (OcdsElement release : releases) {
            if (release.refusal() != null) {
                problem(release.refusal());
                return;
            }
            if (release.isLink()) {
                links++;
            } else {
                whole.add(release);
            }
        }
        if (whole.isEmpty()) {
            nothing(object, links == 0 ? "record without releases" : "record with nothing but links to releases");
        } else if (whole.size() == 1) {
            release(whole.get(0), object.ocid(), linked(links));
        } else {
            merge(object, whole, links);
        }
    }

    private void merge(OcdsElement object, List<OcdsElement> releases, int links) {
        String ocid = object.ocid().isEmpty() ? releases.get(0).ocid() : object.ocid();
        for (OcdsElement release : releases) {
            if (!release.ocid().isEmpty() && !release.ocid().equals(ocid)) {
                problem(
                        release,
                        "A release of " + shown(release.ocid()) + " stands among those of " + shown(ocid)
                                + "; they are not merged.");
                return;
            }
            if (!OcdsMerge.isDated(release.node())) {
                problem(
                        release,
                        "The releases of " + shown(ocid)
                                + " cannot be merged in order, as this one has no \"date\" that can be read.");
                return;
            }
        }
        List<JsonNode> ordered =
                OcdsMerge.byDate(releases.stream().map(OcdsElement::node).toList());
        String merged = "Merged from " + releases.size() + " releases, listed by date: "
                + ordered.stream()
                        .map(each -> each.path("id").asText() + " of "
                                + each.path("date").asText())
                        .collect(Collectors.joining(", "))
                + ".";
        List<String> notes = linked(links);
        Optional<OcdsTender> before = links == 0 ? beforeAmendment(object, ordered, ocid) : Optional.empty();
        release(object.with(OcdsMerge.merge(ordered)), ocid, notes, merged, before);
    }

    /** The state before the last release that amends the tender; empty if none does, or it was no tender before. */
    private Optional<OcdsTender> beforeAmendment(OcdsElement object, List<JsonNode> ordered, String ocid) {
        int last = ordered.size() - 1;
        while (last > 0 && !isAmendment(ordered.get(last))) {
            last--;
        }
        if (last <= 0) {
            return Optional.empty();
        }
        JsonNode before = OcdsMerge.merge(ordered.subList(0, last)).put("ocid", ocid);
        try {
            return Optional.ofNullable(new OcdsRelease(before, object.pointer(), scope, clauses).read());
        } catch (IllegalArgumentException e) { // what the facts refuse: without them there is nothing to compare with
            return Optional.empty();
        }
    }

    private static boolean isAmendment(JsonNode release) {
        return StreamSupport.stream(release.path("tag").spliterator(), false)
                .anyMatch(tag -> AMENDMENTS.contains(tag.asText()));
    }

    private static List<String> linked(int links) {
        return links == 0
                ? List.of()
                : List.of("The record only links to " + links
                        + " of its releases; what they state is not read, so its state may be an old one.");
    }

    private void release(OcdsElement release, String ocid) {
        release(release, ocid, List.of());
    }

    private void release(OcdsElement release, String ocid, List<String> notes) {
        release(release, ocid, notes, "", Optional.empty());
    }

    private void release(
            OcdsElement release, String ocid, List<String> notes, String provenance, Optional<OcdsTender> before) {
        if (release.refusal() != null) {
            problem(release.refusal());
            return;
        }
        if (release.ocid().isEmpty() && (ocid.isEmpty() || !release.node().isObject())) {
            problem(release, unknownForm(release.node()));
            return;
        }
        JsonNode named = release.ocid().isEmpty()
                ? ((ObjectNode) release.node()).deepCopy().put("ocid", ocid)
                : release.node();
        OcdsTender tender;
        try {
            tender = new OcdsRelease(named, release.pointer(), scope, clauses).read();
        } catch (IllegalArgumentException e) { // what the facts refuse, such as an empty name where one is needed
            problem(release, String.valueOf(e.getMessage()));
            return;
        }
        if (tender == null) {
            nothing(release, "release without a tender");
        } else {
            listener.tender(noted(tender, notes, provenance, before));
        }
    }

    private static OcdsTender noted(
            OcdsTender read, List<String> notes, String provenance, Optional<OcdsTender> before) {
        List<String> all = new ArrayList<>(read.dataNotes());
        all.addAll(notes);
        Tender tender = read.tender();
        if (!provenance.isEmpty()) {
            Provenance from = tender.provenance();
            String note = (from.note() + " " + provenance).strip();
            tender = TenderBuilder.builder(tender)
                    .provenance(new Provenance(
                            from.sources(), from.confidence(), from.pointer(), note, from.claims(), from.surety()))
                    .build();
        }
        return new OcdsTender(tender, read.facts(), read.releasedOn(), read.phase(), all, before);
    }

    private static String unknownForm(JsonNode node) {
        if (!node.isObject()) {
            return "Expected a release, a record or a package of these, found " + shown(node.toString()) + ".";
        }
        if (OF_A_RELEASE.stream().anyMatch(node::has)) {
            return "The release has no \"ocid\" with text, so nobody could tell which process a finding is about.";
        }
        Iterable<String> keys = node::fieldNames;
        String found = StreamSupport.stream(keys.spliterator(), false)
                .limit(KEYS_SHOWN)
                .map(key -> "\"" + shown(key) + "\"")
                .collect(Collectors.joining(", "));
        return "This is no form of OCDS: it is an object with " + (found.isEmpty() ? "no keys" : found)
                + (node.size() > KEYS_SHOWN ? ", ..." : "")
                + ". Expected a release with \"ocid\", or \"releases\", \"records\" or \"compiledRelease\".";
    }

    private static String shown(String text) {
        String printable = Packing.printable(text);
        return printable.length() <= 60 ? printable : printable.substring(0, 60) + "...";
    }

    private static boolean isVersioned(JsonNode fields) {
        return fields.has("versionedRelease");
    }

    private void nothing(OcdsElement at, String why) {
        listener.nothingToEvaluate(at.file(), at.line(), at.pointer(), why);
    }

    private void problem(OcdsElement at, String message) {
        listener.problem(new Problem(at.file(), at.line(), at.pointer(), Problems.readable(message)));
    }
}
