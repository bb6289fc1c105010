package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.Evaluation;
import dpi.safeguards.facts.Authority;
import dpi.safeguards.facts.Stage;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.finding.Severity;
import dpi.safeguards.finding.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class HtmlReportTest {

    private static final String PAGE = HtmlReport.write(HandMadeEvaluation.complete());

    @Test
    void isWellFormedAndStartsLikeAnHtmlPage() {
        assertTrue(PAGE.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), PAGE.substring(0, 60));
        assertEquals("html", parsed(PAGE).getDocumentElement().getTagName());
    }

    @Test
    void escapesHostileTextEverywhere() {
        String page = HtmlReport.write(HostileEvaluation.complete());

        Document document = parsed(page);
        assertFalse(page.toLowerCase(Locale.ROOT).contains("<script"));
        assertEquals(0, document.getElementsByTagName("img").getLength());
        assertEquals(elementNames(parsed(PAGE)), elementNames(document));
        for (String place : HostileEvaluation.PLACES) {
            String shown = document.getDocumentElement().getTextContent();
            assertTrue(shown.contains(HostileEvaluation.text(place)), "Not shown as text: " + place);
        }
    }

    @Test
    void givesNoElementAnAttributeThatRunsAnything() {
        for (Element element : elements(parsed(HtmlReport.write(HostileEvaluation.complete())))) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertFalse(name.startsWith("on") || name.equals("style") || name.equals("src"), name);
            }
        }
    }

    @Test
    void linksOnlyToAddressesOfTheWebAndToItself() {
        String page = HtmlReport.write(HostileEvaluation.complete());

        assertTrue(page.contains("javascript:alert"), "The address is still shown as text.");
        for (String each : List.of(PAGE, page)) {
            for (Element link : elements(parsed(each), "a")) {
                assertTrue(link.getAttribute("href").matches("(https?://|#).*"), link.getAttribute("href"));
            }
        }
        assertEquals(
                "noopener noreferrer",
                elements(parsed(PAGE), "a").stream()
                        .filter(link -> link.getAttribute("href").equals("https://laws.example/2023/14"))
                        .findFirst()
                        .orElseThrow()
                        .getAttribute("rel"));
    }

    @Test
    void loadsNothingAndForbidsItToo() {
        assertTrue(PAGE.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"));
        for (String loading : List.of("src=", "<link", "@import", "url(", "<iframe", "<object", "<script", "xlink")) {
            assertFalse(PAGE.contains(loading), loading);
        }
    }

    @Test
    void replacesCharactersThatAPageCannotContain() {
        Html html = Html.of("p", "a\u0000b\u001bc\ud800d\uffffe\r\nf\rg\ud83d\ude00");

        assertEquals("<p>a\ufffdb\ufffdc\ufffdd\ufffde\nf\ng\ud83d\ude00</p>\n", html.toString());
    }

    @Test
    void countsEveryVerdict() {
        String glance = section("glance");

        assertTrue(glance.contains("10 judgements were made"), glance);
        assertTrue(glance.contains("3 not met, 1 on which sources conflict, 4 open questions and 2 met."), glance);
        assertTrue(glance.contains("2 safeguards apply to nothing in this case."), glance);
        assertEquals(
                List.of("3", "1", "4", "2", "10"),
                elements(parsed(PAGE), "td").stream()
                        .filter(cell -> cell.getAttribute("class").equals("number"))
                        .map(Element::getTextContent)
                        .toList());
    }

    @Test
    void showsEveryFindingGravestFirst() {
        List<String> titles = new ArrayList<>();
        for (Element article : elements(parsed(PAGE), "article")) {
            titles.add(text((Element) article.getElementsByTagName("h3").item(0)));
        }
        List<String> expected = HandMadeEvaluation.complete().findings().stream()
                .map(finding ->
                        finding.safeguard().id() + " " + finding.safeguard().title())
                .toList();

        assertEquals(expected, titles);
    }

    @Test
    void saysWhatWhyWhoAndWhatToDo() {
        String findings = section("findings");

        assertAll(List.of(
                        "× Not met",
                        "≠ Sources conflict",
                        "Low confidence",
                        "Waived for a time; the verdict stands",
                        "Waived by Cabinet until the end of 2026-04-12 (+05:30): The kits are needed before the census. [census]",
                        "PRO-002 contradicted by a clause that excludes the assessment",
                        "DPIA clause of ocds-x-17",
                        "/clauses/2",
                        "likely, from a single secondary source",
                        "The agency did not reply.",
                        "available: yes, in two districts, by press",
                        "R1 Government: Ministry of Digital Affairs, National Identity Agency.",
                        "the case names nobody who is accountable",
                        "coverage partial; binding yes",
                        "Draft for legal review",
                        "At the latest in stage: L2 Strategy and design",
                        "Effort: days",
                        "value 30; unit days",
                        "on 2026-03-02",
                        "Digital Identity Act, 2023, section 14")
                .stream()
                .map(words -> () -> assertTrue(findings.contains(words), "Missing: " + words)));
    }

    @Test
    void showsEveryQuestionWithWhatWouldSettleIt() {
        String questions = section("questions");

        for (Judgement question : HandMadeEvaluation.complete().questions()) {
            assertTrue(
                    questions.contains(question.safeguard().question()),
                    question.safeguard().id());
        }
        assertTrue(
                questions.contains(
                        "Assessment (not listed): kind is security audit, completed is yes, independent is yes"),
                questions);
        assertTrue(questions.contains("Law data-protection-act: in force on (2026-03-31) is yes"), questions);
        assertTrue(questions.contains("Clause clause-exit: stated (now unknown)"), questions);
        assertTrue(questions.indexOf("For R1 Government: 2 questions")
                < questions.indexOf("For R2 Regulator: 1 question"));
    }

    @Test
    void saysFirstWhatHasChanged() {
        Evaluation now = HandMadeEvaluation.complete();
        String page = HtmlReport.write(now, HandMadeEvaluation.of(Completion.COMPLETE, List.of()));
        assertTrue(page.indexOf("Changed since the earlier version") < page.indexOf("At a glance"));
        assertTrue(page.contains("found: "), page);
        assertTrue(HtmlReport.write(now, now).contains("Changed since the earlier version: nothing"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPLETE")
    void saysOfAnEvaluationThatDidNotRunToItsEndThatItIsNotCompared(Completion completion) {
        Evaluation now = HandMadeEvaluation.complete();
        Evaluation stopped = HandMadeEvaluation.of(completion, List.of());
        assertThrows(IllegalArgumentException.class, () -> now.changesSince(stopped));
        for (String report : List.of(
                HtmlReport.write(now, stopped),
                HtmlReport.write(stopped, now),
                TextReport.write(now, stopped).replaceAll("\\s+", " "),
                TextReport.write(stopped, now).replaceAll("\\s+", " "))) {
            assertTrue(report.contains(Changes.NOT_COMPARED), report);
        }
        assertFalse(EvaluationJson.write(now, stopped).contains("\"changes\""));
    }

    @Test
    void asksWhatDecidesWhetherSafeguardsApply() {
        assertTrue(section("glance").contains("For 2 further pairs of a safeguard and a subject"));
        String scope = section("scope");
        assertTrue(scope.contains("It depends on this: biometrics is yes."), scope);
        assertTrue(scope.contains("BIO-001 Biometrics have an alternative"), scope);
        assertTrue(scope.contains("BIO-002 Biometrics have an alternative"), scope);
    }

    @Test
    void showsWhatIsMetWhatDoesNotApplyAndWhatWasNotFound() {
        assertTrue(section("met").contains("LEG-001 The system rests on a law"));
        assertTrue(section("met").contains("a binding measure already in place under another framework"));
        assertTrue(section("not-applicable").contains("FIN-002 Donor safeguards bind the supplier"));
        assertTrue(section("notes").contains("Attestation \"a-9\" has no effect"));
        assertTrue(section("not-found").contains("was asked for and not found"));
    }

    @Test
    void drawsEachFindingAtItsAuthorityAndAtEachOfItsStages() {
        Evaluation evaluation = HandMadeEvaluation.of(
                Completion.COMPLETE, HandMadeEvaluation.complete().findings().subList(0, 1));
        Document document = parsed(HtmlReport.write(evaluation));

        List<String> drawn = new ArrayList<>();
        for (Element words : elements(document, "text")) {
            if (words.getAttribute("class").equals("finding")) {
                drawn.add(words.getTextContent());
            }
        }
        assertEquals(List.of("1 finding", "1 finding"), drawn);
        assertEquals(25, elements(document, "rect").size());
        assertEquals("R4 Technology provider | | | | 1 finding | 1 finding", row(document, Authority.R4));
        assertEquals("R1 Government | | | | | ", row(document, Authority.R1));
    }

    @ParameterizedTest
    @EnumSource(value = Completion.class, names = "COMPLETE", mode = EnumSource.Mode.EXCLUDE)
    void givesNoVerdictIfItDidNotRunToItsEnd(Completion completion) {
        List<Judgement> ignored = HandMadeEvaluation.complete().judgements();
        String page = HtmlReport.write(HandMadeEvaluation.of(completion, ignored));

        String shown = parsed(page).getDocumentElement().getTextContent();
        assertTrue(shown.contains("This evaluation did not run to its end"));
        assertTrue(shown.contains(PlainWords.of(completion)));
        assertFalse(shown.contains("At a glance"));
        assertFalse(shown.contains("PRO-002"));
        assertTrue(shown.contains("was asked for and not found"));
    }

    @Test
    void saysSoIfNothingWasJudged() {
        String page = HtmlReport.write(HandMadeEvaluation.of(Completion.COMPLETE, List.of()));

        assertTrue(page.contains("so nothing was judged."));
        assertFalse(page.contains("<article"));
    }

    @Test
    void writesTheSameBytesInEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertEquals(PAGE, HtmlReport.write(HandMadeEvaluation.complete()));
        } finally {
            Locale.setDefault(before);
        }
        assertFalse(PAGE.contains("\r"));
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(PAGE));
    }

    @Test
    void namesThePackTheDaysAndTheCountry() {
        String header = text(elements(parsed(PAGE), "header").get(0));

        assertTrue(header.contains("Examplia (XE)"), header);
        assertTrue(
                header.contains("2026-03-31") && header.contains("Under the law of") && header.contains("2026-01-01"));
        assertTrue(header.contains("dpi-safeguards 0.1.0, digest 4f1d2c3b4a59"), header);
        assertFalse(header.contains("4f1d2c3b4a5968"), header);
    }

    @Test
    void readsWithoutConstants() {
        String shown = parsed(PAGE).getElementsByTagName("body").item(0).getTextContent();

        assertFalse(Pattern.compile("[A-Z]{2,}_[A-Z]+").matcher(shown).find(), shown);
        assertTrue(shown.contains("Existing measure"), shown);
    }

    @Test
    void canBeReadAloud() {
        Document document = parsed(PAGE);

        assertEquals(1, elements(document, "h1").size());
        assertEquals(List.of("header", "nav", "main", "footer"), landmarks(document));
        assertEquals("#content", elements(document, "a").get(0).getAttribute("href"));
        elements(document, "th")
                .forEach(cell -> assertFalse(cell.getAttribute("scope").isEmpty()));
        elements(document, "table").forEach(table -> assertEquals("caption", firstChild(table)));
        elements(document, "details").forEach(details -> assertEquals("summary", firstChild(details)));
        elements(document, "svg").forEach(picture -> {
            assertEquals("img", picture.getAttribute("role"));
            assertEquals("title", firstChild(picture));
            assertEquals(1, picture.getElementsByTagName("desc").getLength());
        });
    }

    @Test
    void leavesNoHeadingLevelOut() {
        int level = 0;
        for (Element element : elements(parsed(PAGE))) {
            if (element.getTagName().matches("h[1-6]")) {
                int next = element.getTagName().charAt(1) - '0';
                assertTrue(next <= level + 1, element.getTextContent());
                level = next;
            }
        }
    }

    @Test
    void pointsOnlyToPlacesThatExistOnce() {
        Document document = parsed(PAGE);
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document)) {
            assertTrue(element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")), "Used twice");
        }
        for (Element element : elements(document)) {
            String href = element.getAttribute("href");
            assertTrue(!href.startsWith("#") || ids.contains(href.substring(1)), href);
            for (String label : element.getAttribute("aria-labelledby").split(" ", -1)) {
                assertTrue(label.isEmpty() || ids.contains(label), label);
            }
        }
    }

    @Test
    void putsConditionsIntoWords() {
        assertEquals("personal data is yes", FieldWords.of("personalData == YES"));
        assertEquals("topics include data protection", FieldWords.of("topics contains DATA_PROTECTION"));
        assertEquals("has reached (L4) is yes", FieldWords.of("hasReached( L4 ) == YES"));
        assertEquals("has single bidder is yes", FieldWords.of("hasSingleBidder() == YES"));
        assertEquals(
                "topics include one of payments, data exchange",
                FieldWords.of("topics overlaps PAYMENTS, DATA_EXCHANGE"));
        assertEquals("method is one of open, selective", FieldWords.of("method in OPEN, SELECTIVE"));
        assertEquals("tender is ocds-X-17, value is at least 5", FieldWords.of("tender == ocds-X-17, value >= 5"));
        assertEquals("any", FieldWords.of(""));
    }

    @Test
    void numbersASingleThingInTheSingular() {
        Evaluation one = HandMadeEvaluation.of(
                Completion.COMPLETE,
                List.of(HandMadeEvaluation.judgement(
                        HandMadeEvaluation.safeguard("LEG-009", "A title", Severity.LOW, Authority.R3, Stage.L1),
                        HandMadeEvaluation.complete().country(),
                        Verdict.UNDETERMINED,
                        List.of(),
                        List.of())));

        assertTrue(HtmlReport.write(one).contains("1 judgement was made"));
        assertTrue(HtmlReport.write(one).contains("1 open question and 0 met."));
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String xml = page.substring("<!DOCTYPE html>\n".length());
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed.", e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> elements(Document document) {
        return elements(document, "*");
    }

    private static Set<String> elementNames(Document document) {
        Set<String> names = new HashSet<>();
        elements(document).forEach(element -> names.add(element.getTagName()));
        return names;
    }

    private static List<String> landmarks(Document document) {
        Set<String> landmarks = Set.of("header", "nav", "main", "footer");
        return elements(document).stream()
                .map(Element::getTagName)
                .filter(landmarks::contains)
                .toList();
    }

    private static String firstChild(Element element) {
        return ((Element) element.getElementsByTagName("*").item(0)).getTagName();
    }

    private static String section(String id) {
        return elements(parsed(PAGE), "section").stream()
                .filter(section -> section.getAttribute("aria-labelledby").equals(id))
                .map(HtmlReportTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String row(Document document, Authority authority) {
        for (Element row : elements(document, "tr")) {
            if (text(row).startsWith(authority.name() + " ")) {
                List<String> cells = new ArrayList<>();
                NodeList nodes = row.getElementsByTagName("*");
                for (int i = 0; i < nodes.getLength(); i++) {
                    cells.add(nodes.item(i).getTextContent());
                }
                return String.join(" | ", cells).replace("|  |", "| |").replace("|  |", "| |");
            }
        }
        throw new AssertionError("No row for " + authority);
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }
}
