package be.belgianid.document.doctor;

import java.io.Serializable;

/**
 * A complaint about a document.
 *
 * @param page counts from 0; -1 when it is about the whole document
 */
public record Finding(Complaint complaint, Severity severity, int page) implements Serializable {
    /** About the document and not one page. */
    public static final int WHOLE = -1;

    /** How much a complaint weighs. */
    public enum Severity {
        /** Good to know. */
        ADVICE,
        /** The person may be right: an operator can look at it. */
        DOUBT,
        /** Nobody could do anything with this. */
        STOP
    }
}
