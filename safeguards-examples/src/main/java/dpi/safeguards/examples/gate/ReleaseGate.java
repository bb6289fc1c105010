package dpi.safeguards.examples.gate;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Gate;
import dpi.safeguards.GateResult;
import dpi.safeguards.Safeguards;
import dpi.safeguards.facts.PartialDate;
import dpi.safeguards.facts.Waiver;
import dpi.safeguards.facts.WaiverBuilder;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.GateReader;
import java.nio.file.Path;
import java.util.List;

/**
 * Asks a gate whether a release may go on. The case is Sri Lanka's; the gate and the waiver are invented, nobody has
 * granted it.
 */
public final class ReleaseGate {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards", "sri-lanka");

    private ReleaseGate() {}

    /** {@return what the gate makes of the case with these waivers} */
    public static GateResult check(Path caseFile, Path gateFile, Waiver... waivers) {
        CaseFile stated = CaseFileReader.read(caseFile).with(List.of(waivers));
        Gate gate = GateReader.read(gateFile);
        return gate.apply(SAFEGUARDS.evaluate(stated));
    }

    /** {@return a waiver of the finding that the data protection act is in force in part only} */
    public static Waiver untilTheActIsInForce(String until) {
        return WaiverBuilder.builder()
                .id("act-in-parts")
                .safeguard("LEG-002")
                .subject("pdpa-2022")
                .reason("The remaining parts wait for the authority to be staffed.")
                .approver("An invented board")
                .from(PartialDate.parse("2025-04-01"))
                .until(PartialDate.parse(until))
                .zone("Asia/Colombo")
                .packVersions(">=0.2.0 <0.3.0")
                .build();
    }
}
