package dpi.safeguards.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dpi.safeguards.facts.Authority;
import dpi.safeguards.finding.Completion;
import dpi.safeguards.finding.Judgement;
import dpi.safeguards.report.Questionnaire.Question;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class QuestionnaireTest {

    private static final Questionnaire ALL = Questionnaire.of(HandMadeEvaluation.complete(), 20);
    private static final Questionnaire HOSTILE = Questionnaire.of(HostileEvaluation.complete(), 20);

    @Test
    void asksEachAuthorityTheGravestFirst() {
        assertEquals(List.of("LEG-004", "PRO-021", "SEC-001", "ENG-003"), ids(ALL));
        assertEquals(
                List.of(Authority.R1, Authority.R2, Authority.R5),
                List.copyOf(ALL.byAuthority().keySet()));
        assertEquals(0, ALL.leftOut());
    }

    @Test
    void leavesOutTheLeastGraveAndSaysSo() {
        Questionnaire two = Questionnaire.of(HandMadeEvaluation.complete(), 2);

        assertEquals(List.of("LEG-004", "SEC-001"), ids(two));
        assertEquals(2, two.leftOut());
        assertTrue(two.extent().endsWith("Not asked: 2 further open questions, none of them graver."), two.extent());
    }

    @Test
    void asksOnceForASafeguardAndASubject() {
        List<Judgement> judgements =
                new ArrayList<>(HandMadeEvaluation.complete().judgements());
        judgements.addAll(HandMadeEvaluation.complete().judgements());
        Collections.reverse(judgements);

        assertEquals(ALL, Questionnaire.of(HandMadeEvaluation.of(Completion.COMPLETE, judgements), 4));
    }

    @Test
    void refusesAnEvaluationThatDidNotRunToItsEnd() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Questionnaire.of(HandMadeEvaluation.of(Completion.OUT_OF_TIME, List.of()), 20));
        assertThrows(IllegalArgumentException.class, () -> Questionnaire.of(HandMadeEvaluation.complete(), 0));
    }

    @Test
    void saysSoIfNothingIsOpen() {
        Questionnaire none = Questionnaire.of(HandMadeEvaluation.of(Completion.COMPLETE, List.of()), 20);

        assertTrue(QuestionnaireText.write(none).endsWith("No question is open.\n"));
        assertTrue(QuestionnaireYaml.write(none).endsWith("answers: []\n"));
    }

    @Test
    void writesTextNumberedByWhoCanAnswer() {
        assertEquals(
                """
                Examplia: national ID and its enrolment tender
                Examplia, as known on 2026-03-31
                4 open questions, gravest first for each authority.

                For R1 Government
                -----------------
                1. [high] LEG-004 Is the law that protects personal data in force, and not merely enacted?
                    about "Examplia National ID" (national-id)
                2. [medium] PRO-021 Do the tender documents say how data and operation pass to a successor?
                    about "Enrolment kits and matching software" (ocds-x-17)

                For R2 Regulator
                ----------------
                3. [critical] SEC-001 Has an independent body audited the security of the system before people had
                  to use it?
                    about "Examplia National ID" (national-id)
                    who: Data Protection Commission

                For R5 Advocates
                ----------------
                4. [medium] ENG-003 Were persons with disabilities and people in remote places consulted?
                    about "Examplia National ID" (national-id)
                """,
                QuestionnaireText.write(ALL));
    }

    @Test
    void writesYamlToBeFilledIn() {
        String yaml = QuestionnaireYaml.write(ALL);

        assertTrue(yaml.contains("#   answer  yes, no, or unknown"), yaml);
        assertTrue(
                yaml.endsWith(
                        """

                          # medium, about "Examplia National ID"; who can answer: "R5 Advocates"
                          - safeguard: "ENG-003"
                            subject: "national-id"
                            question: "Were persons with disabilities and people in remote places consulted?"
                            answer: ""
                            by: ""
                            on: ""
                            note: ""
                        """),
                yaml);
    }

    @Test
    void writesATableToBeFilledIn() {
        assertEquals(
                """
                safeguard,subject,question,severity,authority,answer,by,on,note
                LEG-004,national-id,"Is the law that protects personal data in force, and not merely enacted?",high,R1 Government,,,,
                PRO-021,ocds-x-17,Do the tender documents say how data and operation pass to a successor?,medium,R1 Government,,,,
                SEC-001,national-id,Has an independent body audited the security of the system before people had to use it?,critical,R2 Regulator,,,,
                ENG-003,national-id,Were persons with disabilities and people in remote places consulted?,medium,R5 Advocates,,,,
                """,
                QuestionnaireCsv.write(ALL));
    }

    @Test
    void givesASpreadsheetNothingToCompute() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", " =1", "'=1", "\uff1d1")) {
            String table = QuestionnaireCsv.write(asking(formula));

            assertTrue(table.contains("S-1,s,'" + formula) || table.contains("S-1,s,\"'" + formula), table);
        }
        assertTrue(QuestionnaireCsv.write(asking("'tis so?")).contains("S-1,s,'tis so?,"));
    }

    @Test
    void printsAPageOfTheSameQuestions() {
        String page = QuestionnaireHtml.write(ALL);
        String shown = parsed(page).getTextContent();

        ALL.questions().forEach(question -> assertTrue(shown.contains(question.text()), question.text()));
        assertTrue(shown.contains("Who can answer: R2 Regulator (Data Protection Commission)"), shown);
        assertEquals(4, parsed(page).getElementsByTagName("dl").getLength());
        assertFalse(page.contains("\r"));
    }

    @Test
    void escapesHostileTextEverywhere() {
        String page = QuestionnaireHtml.write(HOSTILE);
        Element root = parsed(page);

        assertFalse(page.toLowerCase(Locale.ROOT).contains("<script"), page);
        assertEquals(0, root.getElementsByTagName("img").getLength());
        for (String place : List.of("title", "country", "safeguard", "question", "subject", "subject-id", "holder")) {
            assertTrue(root.getTextContent().contains(HostileEvaluation.text(place)), place);
        }
    }

    @Test
    void keepsHostileTextOnItsLineOfTheYaml() {
        String yaml = QuestionnaireYaml.write(asking("a\nanswer: yes # \u2028\u0085\u202e\ufeff\0\\\""));

        assertTrue(
                yaml.contains(
                        "question: \"a\\nanswer: yes # \\U00002028\\U00000085\\U0000202E\\U0000FEFF\\U00000000\\\\\\\"\"\n"),
                yaml);
    }

    private static Questionnaire asking(String text) {
        Question question = ALL.questions().get(0);
        return new Questionnaire(
                text,
                ALL.country(),
                ALL.asOf(),
                List.of(new Question("S-1", text, "s", text, question.severity(), question.actor())),
                0);
    }

    private static List<String> ids(Questionnaire questionnaire) {
        return questionnaire.questions().stream().map(Question::safeguard).toList();
    }

    private static Element parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            String xml = page.substring("<!DOCTYPE html>\n".length());
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed.", e);
        }
    }
}
