package be.belgianid.identity;

import java.io.Serializable;

/** A registered person with the number that is valid today (chains of replaced numbers followed). */
public record PersonSummary(PersonId id, Niss niss, PersonDetails details, boolean deceased) implements Serializable {
    @Override
    public String toString() {
        return "PersonSummary[" + id.value() + "]";
    }
}
