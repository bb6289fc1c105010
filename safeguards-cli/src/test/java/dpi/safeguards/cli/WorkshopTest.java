package dpi.safeguards.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a rule types, from an empty folder to a safeguard that is known to be right. */
class WorkshopTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPackIsWrittenCheckedTestedAndItsTestsAreTested() throws IOException {
        String pack = folder.resolve("anyland-law").toString();
        assertEquals(0, run("pack", "new", pack));
        assertTrue(out.toString().startsWith("GEN-001 is written:\n"), out.toString());
        assertEquals(2, run("pack", "new", pack));
        assertTrue(err.toString().contains("It is there already; nothing is overwritten."), err.toString());
        assertEquals(0, run("pack", "new-safeguard", pack, "dpia-in-tender", "--area", "procurement"));
        assertTrue(out.toString().contains("PRO-001 is written:\n"), out.toString());
        assertEquals(0, run("pack", "lint", pack));

        Path junit = folder.resolve("results.xml");
        assertEquals(0, run("pack", "test", pack, "--safeguard", "PRO-001", "--junit", junit.toString()));
        assertTrue(out.toString().endsWith("7 cases passed, 0 failed.\n"), out.toString());
        assertTrue(Files.readString(junit).contains("<testsuite name=\"anyland-law PRO-001\" tests=\"7\""));

        assertEquals(0, run("pack", "mutate", pack, "--at-least", "100", "--compile", "5"));
        assertTrue(out.toString().contains("(100.0 %), 0 not noticed"), out.toString());
        assertTrue(out.toString()
                .endsWith("5 of them were compiled and fired by Drools as well, with the same outcome.\n"));

        assertEquals(0, run("pack", "coverage", "--rules", pack, "--safeguard", "PRO-001"));
        assertTrue(out.toString().endsWith("anyland-law@0.1.0: 4 rules, 0 of them never fired in a worked case.\n"));
        Path page = folder.resolve("coverage.html");
        assertEquals(0, run("pack", "coverage", "--rules", pack, "--format", "html", "--out", page.toString()));
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void aCaseThatIsMissingShowsAsAMistakeThatNobodyNotices() throws IOException {
        String pack = folder.resolve("anyland-law").toString();
        run("pack", "new", pack);
        Path cases = folder.resolve("anyland-law/safeguards/general/first-safeguard/safeguard.cases.yaml");
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace(
                                "- { id: register-audit, about: register, kind: security-audit, completed: yes }\n",
                                "\n")
                        .replace("- { id: register-pilot, about: register, kind: pilot, completed: no }\n", "\n"));

        assertEquals(1, run("pack", "mutate", pack, "--at-least", "100", "--compile", "0"));

        assertTrue(
                out.toString().contains("not noticed: Assessment without kind == AssessmentKind.DPIA"), out.toString());
        assertTrue(out.toString().contains("would notice it: \""), out.toString());
        assertEquals(0, run("pack", "mutate", pack, "--compile", "0", "--format", "json"));
        assertTrue(out.toString().contains("\"survivors\""), out.toString());
    }

    @Test
    void anOverlayOfACountryIsWrittenOnThePackThatComesWithTheCommand() throws IOException {
        String pack = folder.resolve("lanka-more").toString();
        assertEquals(0, run("pack", "new", pack, "--extends", "dpi-safeguards@0.2.0", "--country", "LK"));
        assertTrue(out.toString().startsWith("LKX-001 is written:\n"), out.toString());
        assertTrue(Files.readString(Path.of(pack, "overlay.yaml")).contains("- change: add\n  target: LKX-001\n"));
        assertEquals(0, run("pack", "lint", pack));
        assertEquals(0, run("pack", "test", pack));
        assertTrue(out.toString().endsWith("7 cases passed, 0 failed.\n"), out.toString());
        assertEquals(2, run("pack", "new-safeguard", pack, "second", "--id", "PRO-002"));
        assertTrue(
                err.toString()
                        .contains(
                                "PRO-002 is the id of dpia-clause-in-tender of dpi-safeguards@0.2.0; LKX-002 is free."),
                err.toString());
    }

    @Test
    void wrongUseSaysWhatWouldBeRight() {
        String pack = folder.resolve("anyland-law").toString();
        run("pack", "new", pack);
        assertEquals(2, run("pack", "test", pack, "--safeguard", "GEN-002"));
        assertTrue(
                err.toString().contains("There is no worked case of \"GEN-002\" in anyland-law. Maybe \"GEN-001\"?"),
                err.toString());
        assertEquals(2, run("pack", "mutate", pack, "--safeguard", "GEN-01"));
        assertEquals(2, run("pack", "coverage", "--rules", pack, pack));
        assertTrue(err.toString().contains("With --rules name one folder, not 2."), err.toString());
    }

    @Test
    void casesRunAgainWhenAFileIsSaved() throws Exception {
        Path pack = folder.resolve("anyland-law");
        run("pack", "new", pack.toString());
        Path rules = pack.resolve("safeguards/general/first-safeguard/safeguard.drl");
        String right = Files.readString(rules);
        try (Heard heard = new Heard()) {
            Thread watching = new Thread(() ->
                    Main.run(new PrintWriter(heard), new PrintWriter(err), "pack", "test", pack.toString(), "--watch"));
            watching.start();
            heard.waitFor("7 cases passed, 0 failed.");
            heard.waitFor("Watching " + pack + "; Ctrl-C ends it.");

            Files.writeString(rules, right.replace("completed == Answer.YES", "completed == Answer.NO"));
            heard.waitFor("register: expected satisfied, got undetermined.");

            Files.writeString(rules, right.replace("Assessment(", "Asessment("));
            heard.waitFor("\"Asessment\" is not a kind of fact.");

            Files.writeString(rules, right);
            heard.waitFor("GEN-001: 7 cases passed, 0 failed.");

            watching.interrupt();
            watching.join();
        }
        assertEquals(List.of(), err.toString().lines().toList());
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
