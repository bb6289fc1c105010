package dpi.safeguards.examples.advice;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.io.CaseFileReader;
import dpi.safeguards.io.OcdsReader;
import dpi.safeguards.io.OcdsTender;
import dpi.safeguards.report.PlanText;
import dpi.safeguards.report.SmallestChangeText;
import java.nio.file.Path;

/** For each finding the smallest change that would meet it; for the whole case a plan. */
public final class WhatCanBeDone {

    private static final Safeguards SAFEGUARDS = Safeguards.load("dpi-safeguards");

    private WhatCanBeDone() {}

    /** {@return for each finding about the case what would have to change, or why nothing can} */
    public static String changes(CaseFile caseFile) {
        StringBuilder text = new StringBuilder();
        for (Judgement finding : SAFEGUARDS.evaluate(caseFile).findings()) {
            text.append(SmallestChangeText.write(SAFEGUARDS.smallestChanges(
                    caseFile, finding.safeguard().id(), finding.subject().id())));
        }
        return text.toString();
    }

    /** {@return what to do about the case with capacity for so many actions} */
    public static String plan(CaseFile caseFile, int capacity) {
        return PlanText.write(SAFEGUARDS.plan(caseFile, capacity));
    }

    /** Advises on the tenders in the OCDS file that is named first, and on the case file that is named second. */
    public static void main(String[] args) {
        for (OcdsTender tender : new OcdsReader().read(Path.of(args[0]))) {
            System.out.print(changes(tender.asCase()));
            System.out.print(plan(tender.asCase(), 3));
        }
        CaseFile country = CaseFileReader.read(Path.of(args[1]));
        System.out.print(changes(country));
        System.out.print(plan(country, 3));
    }
}
