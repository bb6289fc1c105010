package dpi.safeguards.examples.live;

import dpi.safeguards.LiveCase;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.Answer;
import dpi.safeguards.facts.Clause;
import dpi.safeguards.facts.ClauseBuilder;
import dpi.safeguards.facts.ClauseTopic;
import dpi.safeguards.facts.Licence;
import dpi.safeguards.facts.Tender;
import dpi.safeguards.facts.TenderBuilder;
import dpi.safeguards.finding.Change;
import dpi.safeguards.finding.Delta;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an editor of tenders shows while an officer tries out clauses. */
public final class TenderEditor {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private TenderEditor() {}

    /** {@return what each of four edits of the tender in the file changes, a line each} */
    public static List<String> edit(Path ocds) {
        OcdsTender read = new OcdsReader().read(ocds).get(0);
        Tender tender = read.tender();
        List<String> lines = new ArrayList<>();
        try (LiveCase live = SAFEGUARDS.open(read.asCase())) {
            lines.addAll(show("A clause on exit is written", live.update(exitClause(tender, Answer.YES))));
            lines.addAll(show("It is left out", live.update(exitClause(tender, Answer.NO))));
            Tender proprietary =
                    TenderBuilder.builder(tender).licence(Licence.PROPRIETARY).build();
            lines.addAll(show("The software is to be proprietary", live.update(proprietary)));
            lines.addAll(show("Nobody has said anything of exit", live.remove("exit")));
        }
        return lines;
    }

    private static Clause exitClause(Tender tender, Answer stated) {
        return ClauseBuilder.builder()
                .id("exit")
                .tender(tender.id())
                .topic(ClauseTopic.EXIT)
                .stated(stated)
                .build();
    }

    private static List<String> show(String edit, Delta delta) {
        if (!delta.isMade()) {
            return List.of(edit + ": not made, " + delta.completion());
        }
        List<String> lines = new ArrayList<>(List.of(edit + ":"));
        for (Change change : delta.changes()) {
            lines.add("  " + change.safeguard().id() + " " + change.safeguard().title() + ": " + change.before()
                    + " -> " + change.after());
        }
        return lines;
    }

    /** Edits the OCDS file that is named first. */
    public static void main(String[] args) {
        edit(Path.of(args[0])).forEach(System.out::println);
    }
}
