package dpi.safeguards.io;

import dpi.safeguards.input.Problem;

/**
 * Is told what a file of the Open Contracting Data Standard holds, in the order of the file and while it is being read.
 * Whatever it throws stops the reading.
 */
public interface OcdsListener {

    /** A tender was read. */
    void tender(OcdsTender tender);

    /**
     * A release, record or package was read that states nothing about a tender.
     *
     * @param file the file; for an entry of a ZIP file {@code file.zip!entry}
     * @param line the line it begins on, from 1
     * @param pointer JSON pointer (RFC 6901) to it; empty for the whole document or line
     * @param why what it is, such as "release without a tender"; the same words for the same reason
     */
    void nothingToEvaluate(String file, int line, String pointer, String why);

    /** Something could not be read. What can be read after it, is. */
    void problem(Problem problem);
}
