package dpi.safeguards.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What authors are shown of worked cases: results, build server files, coverage. */
class CaseReportsTest {

    @TempDir
    private Path folder = Path.of("");

    private SmallPack wrong() {
        return SmallPack.in(folder)
                .withRules(
                        SmallPack.APPLIES,
                        SmallPack.SUPPORTS.replace("AssessmentKind.DPIA", "AssessmentKind.PILOT"),
                        SmallPack.CONTRADICTS);
    }

    @Test
    void casesComeInTheOrderOfFilesThoughTheyRunAtTheSameTime() {
        PackFolder pack = SmallPack.in(folder).read();
        List<CaseRunner.Result> seen = Collections.synchronizedList(new ArrayList<>());

        List<CaseRunner.Result> results = CaseRunner.of(pack).run(seen::add);

        assertEquals(
                List.of("supported", "contradicted", "undetermined", "not-applicable", "boundary", "attested"),
                results.stream().map(CaseRunner.Result::kind).toList());
        assertEquals(6, seen.size());
    }

    @Test
    void casesThatAreOnlyWalkedComeOutAsCompiledOnes() {
        PackFolder right = SmallPack.in(folder.resolve("right")).read();
        PackFolder wrong = wrong().read();

        assertEquals(CaseRunner.of(right).run(), QuickCases.of(right).run(""));
        assertEquals(
                CaseRunner.of(wrong).run().stream()
                        .map(CaseRunner.Result::passed)
                        .toList(),
                QuickCases.of(wrong).run("").stream()
                        .map(CaseRunner.Result::passed)
                        .toList());
        assertEquals(List.of(), QuickCases.of(right).run("TST-009"));
    }

    @Test
    void eachCaseIsATestOfItsOwn() {
        List<CaseRunner.Check> checks = CaseRunner.of(wrong().read()).checks();

        assertEquals("TST-001 supported: Assessed", checks.get(0).name());
        AssertionError error =
                assertThrows(AssertionError.class, () -> checks.get(0).test().run());
        assertTrue(
                String.valueOf(error.getMessage())
                        .startsWith("safeguards/security/assessed/safeguard.cases.yaml:1\n"
                                + "register: expected satisfied, got undetermined."),
                error.getMessage());
        checks.get(1).test().run();
    }

    @Test
    void buildServersReadTheResults() throws Exception {
        List<CaseRunner.Result> results =
                new ArrayList<>(CaseRunner.of(wrong().read()).run());
        results.add(new CaseRunner.Result(
                "TST-002", "<&\"> \u0000 and a tab\t", "boundary", "a/b.yaml:7", List.of("x: expected \"a\" < b")));

        String xml = JUnitReport.write("small", results);

        assertEquals(xml, JUnitReport.write("small", results));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertEquals("testsuites", document.getDocumentElement().getTagName());
        int tests = 0;
        int failures = 0;
        NodeList suites = document.getElementsByTagName("testsuite");
        assertEquals(2, suites.getLength());
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            NodeList inside = suite.getElementsByTagName("testcase");
            assertEquals(suite.getAttribute("tests"), String.valueOf(inside.getLength()));
            assertEquals(
                    suite.getAttribute("failures"),
                    String.valueOf(suite.getElementsByTagName("failure").getLength()));
            tests += inside.getLength();
            failures += suite.getElementsByTagName("failure").getLength();
            for (int each = 0; each < inside.getLength(); each++) {
                Element test = (Element) inside.item(each);
                assertFalse(test.getAttribute("classname").isBlank());
                assertFalse(test.getAttribute("name").isBlank());
                assertTrue(Integer.parseInt(test.getAttribute("line")) > 0);
            }
        }
        assertEquals(results.size(), tests);
        assertEquals(results.stream().filter(result -> !result.passed()).count(), failures);
        assertEquals(String.valueOf(tests), document.getDocumentElement().getAttribute("tests"));
    }

    @Test
    void coverageSaysWhichRulesNeverFiredAndWhy() throws Exception {
        RuleCoverage coverage = RuleCoverage.of(wrong().read());

        RuleCoverage.OfSafeguard safeguard = coverage.safeguards().get(0);
        assertEquals(6, safeguard.cases());
        assertEquals(0, safeguard.verdicts().get("satisfied"));
        assertEquals(1, safeguard.verdicts().get("not-applicable"));
        RuleCoverage.OfRule supports = safeguard.rules().get(1);
        assertEquals(0, supports.fired());
        assertEquals(1, coverage.silent());
        assertEquals(
                List.of(new RuleCoverage.Blocked(
                        "$dpia : Assessment( about == $id, kind == AssessmentKind.PILOT, completed == Answer.YES )",
                        9,
                        6)),
                supports.blocked());
        assertTrue(coverage.text().contains("  never fired  TST-001 supported by a completed assessment"));
        assertTrue(coverage.text().contains("satisfied never"));
        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        coverage.html().replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
        assertEquals("TST-001", page.getElementsByTagName("h2").item(0).getTextContent());
        assertEquals(4, page.getElementsByTagName("tr").getLength());
    }
}
