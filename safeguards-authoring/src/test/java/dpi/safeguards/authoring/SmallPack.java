package dpi.safeguards.authoring;

import dpi.safeguards.CaseFile;
import dpi.safeguards.io.CaseFileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pack folder with one safeguard, complete and right, in which a test changes what it is about. */
final class SmallPack {

    static final String APPLIES =
            """
            rule "TST-001 applies to a system with personal data"
            when
              $system : DpiSystem( personalData == Answer.YES )
            then evidence.applies( $system ); end
            """;
    static final String SUPPORTS =
            """
            rule "TST-001 supported by a completed assessment"
            when
              $system : DpiSystem( $id : id )
              $dpia : Assessment( about == $id, kind == AssessmentKind.DPIA, completed == Answer.YES )
            then evidence.supports( $system, $dpia ); end
            """;
    private static final String PAGE = Stream.of(
                    "Summary", "Why", "Supported when", "Contradicted when", "Left open when", "Exclusions", "Sources")
            .map(section -> "## " + section + "\n")
            .collect(Collectors.joining());
    static final String CONTRADICTS =
            """
            rule "TST-001 contradicted by an assessment that was not completed"
            when
              $system : DpiSystem( $id : id )
              $dpia : Assessment( about == $id, kind == AssessmentKind.DPIA, completed == Answer.NO )
            then evidence.contradicts( $system, $dpia ); end
            """;

    private final Path folder;
    private final Path safeguard;

    private SmallPack(Path folder) {
        this.folder = folder;
        this.safeguard = folder.resolve("safeguards/security/assessed");
    }

    static SmallPack in(Path folder) {
        return new SmallPack(folder)
                .with(
                        "pack.yaml",
                        """
                        id: small
                        version: 1.0.0
                        title: A small pack
                        licence: Apache-2.0
                        frameworks: [none]
                        factModel: 1
                        """)
                .with("citations.yaml", "law-1: { title: The law }\n")
                .with("parameters.yaml", "{}\n")
                .with(
                        "mitigations.yaml",
                        """
                        assess:
                          title: Assess it
                          action: Carry out an assessment.
                          authority: R1
                          function: owner
                          stage: L2
                          effort: medium
                        """)
                .withSafeguard(
                        "safeguard.yaml",
                        """
                        id: TST-001
                        name: assessed
                        since: 1.0.0
                        title: Systems are assessed
                        question: Was the system assessed?
                        severity: high
                        principles: [O5]
                        risks: [RS1]
                        mapping: own
                        stages: [L2]
                        authority: R1
                        citations: [law-1]
                        mitigations: [assess]
                        waivable: true
                        """)
                .withSafeguard("safeguard.md", PAGE)
                .withSafeguard("safeguard.cases.yaml", CASES)
                .withRules(APPLIES, SUPPORTS, CONTRADICTS);
    }

    /** {@return a pack with the same name, whose compiled rules look at the system of this number alone} */
    static SmallPack numbered(Path folder, int number) {
        return in(folder)
                .withRules(
                        APPLIES.replace("personalData", "id == \"register-" + number + "\", personalData"),
                        SUPPORTS,
                        CONTRADICTS);
    }

    SmallPack withRules(String... rules) {
        return withSafeguard("safeguard.drl", String.join("\n", rules));
    }

    SmallPack withSafeguard(String file, String text) {
        return write(safeguard.resolve(file), text);
    }

    SmallPack with(String file, String text) {
        return write(folder.resolve(file), text);
    }

    /** {@return a case in which the system was assessed} */
    static CaseFile assessed() {
        return CaseFileReader.read(
                "assessed.case.yaml",
                """
                format: safeguards-case-file/1
                title: Assessed
                clocks: { factsAsOf: "2025-01-01" }
                country: { id: ZZ, name: Anyland }
                systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
                assessments: [{ id: dpia, about: register, kind: dpia, completed: yes }]
                """
                        .getBytes(StandardCharsets.UTF_8));
    }

    PackFolder read() {
        return PackFolder.read(folder);
    }

    private SmallPack write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String CASES =
            """
            - name: Assessed
              kind: supported
              asOf: "2025-01-01"
              systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
              assessments: [{ id: dpia, about: register, kind: dpia, completed: yes }]
              expect: { register: satisfied }
            - name: Not assessed
              kind: contradicted
              asOf: "2025-01-01"
              systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
              assessments: [{ id: dpia, about: register, kind: dpia, completed: no }]
              expect: { register: not-satisfied }
            - name: Not stated
              kind: undetermined
              asOf: "2025-01-01"
              systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
              expect: { register: undetermined }
            - name: No personal data
              kind: not-applicable
              asOf: "2025-01-01"
              systems: [{ id: register, name: Register, kind: registry, personalData: no }]
              expect: { register: not-applicable }
            - name: Another system was assessed
              kind: boundary
              asOf: "2025-01-01"
              systems:
                - { id: register, name: Register, kind: registry, personalData: yes }
                - { id: other, name: Other, kind: registry, personalData: yes }
              assessments: [{ id: dpia, about: other, kind: dpia, completed: yes }]
              expect: { register: undetermined, other: satisfied }
            - name: Attested against the facts
              kind: attested
              asOf: "2025-01-01"
              systems: [{ id: register, name: Register, kind: registry, personalData: yes }]
              assessments: [{ id: dpia, about: register, kind: dpia, completed: no }]
              attestations: [{ id: a1, safeguard: TST-001, subject: register, answer: yes, by: Somebody }]
              expect: { register: conflicting }
            """;
}
