package dpi.safeguards.examples.whatchanged;

import dpi.safeguards.CaseFile;
import dpi.safeguards.Safeguards;
import dpi.safeguards.Since;
import dpi.safeguards.finding.CausedChange;
import dpi.safeguards.io.EvaluationReader;
import java.nio.file.Path;
import java.util.List;

/** Says what stands otherwise than in an evaluation that was kept, and what moved it. */
public final class WhatChanged {

    private WhatChanged() {}

    /** {@return a line for each verdict that moved} */
    public static List<String> since(Path kept, CaseFile now, Safeguards safeguards) {
        return Since.of(safeguards, now, EvaluationReader.read(kept)).changes().stream()
                .map(WhatChanged::line)
                .toList();
    }

    private static String line(CausedChange caused) {
        return caused.change().safeguard().id() + " " + caused.change().subject() + ": "
                + caused.change().before() + " -> " + caused.change().after() + ", because of " + caused.causes()
                + (caused.toldApart() ? "" : " (not told apart)");
    }
}
