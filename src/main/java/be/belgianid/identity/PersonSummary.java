package be.belgianid.identity;

import java.io.Serializable;

/**
 * A registered person with the number that is valid today (chains of replaced numbers followed).
 *
 * @param status of the record that was found, which may have been merged into the one that the number leads to
 */
public record PersonSummary(PersonId id, Niss niss, PersonDetails details, PersonStatus status)
        implements Serializable {
    @Override
    public String toString() {
        return "PersonSummary[" + id.value() + "]";
    }
}
