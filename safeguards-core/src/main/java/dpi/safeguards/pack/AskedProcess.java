package dpi.safeguards.pack;

/**
 * A process of the framework that facts cannot decide, with the question that is asked instead.
 *
 * @param process its id
 * @param title what it is about, in our words
 * @param question the question
 * @param why why facts cannot decide it
 */
public record AskedProcess(String process, String title, String question, String why) {}
