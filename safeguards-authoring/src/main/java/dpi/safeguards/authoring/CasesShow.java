package dpi.safeguards.authoring;

import dpi.safeguards.facts.Attestation;
import dpi.safeguards.finding.Verdict;
import dpi.safeguards.internal.json.Names;

/** Finds worked cases that expect something else than their kind says they show. */
final class CasesShow implements PackCheck {

    @Override
    public void check(LintedPack pack, PackProblems problems) {
        for (WorkedCase worked : pack.reading().pack().cases()) {
            String wanted = wanted(worked.kind());
            if (!WorkedCase.outcomes().containsAll(worked.expected().values())) {
                continue;
            }
            if (!wanted.isEmpty() && !worked.expected().containsValue(wanted)) {
                say(worked, "expects " + wanted + " of no subject", problems);
            }
            if (worked.kind() == WorkedCase.Kind.ATTESTED
                    && worked.facts().facts().stream()
                            .noneMatch(fact -> fact instanceof Attestation attestation
                                    && attestation.safeguard().equals(worked.safeguard()))) {
                say(worked, "has no attestation on " + worked.safeguard(), problems);
            }
        }
    }

    private static String wanted(WorkedCase.Kind kind) {
        return switch (kind) {
            case SUPPORTED -> Names.of(Verdict.SATISFIED);
            case CONTRADICTED -> Names.of(Verdict.NOT_SATISFIED);
            case UNDETERMINED -> Names.of(Verdict.UNDETERMINED);
            case CONFLICTING -> Names.of(Verdict.CONFLICTING);
            case NOT_APPLICABLE -> WorkedCase.NOT_APPLICABLE;
            case BOUNDARY, ATTESTED -> "";
        };
    }

    private static void say(WorkedCase worked, String what, PackProblems problems) {
        problems.add(
                Check.CASE_SHOWS_SOMETHING_ELSE,
                worked.file(),
                worked.line(),
                0,
                "The case \"" + worked.name() + "\" is of the kind " + Names.of(worked.kind()) + " and " + what + ".");
    }
}
