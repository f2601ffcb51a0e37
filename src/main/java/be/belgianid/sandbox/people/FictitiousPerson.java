package be.belgianid.sandbox.people;

import be.belgianid.identity.Niss;
import be.belgianid.identity.PersonDetails;
import java.util.List;

/** Somebody who does not exist, with the numbers they would hold; {@code formerNumbers} oldest first. */
public record FictitiousPerson(PersonDetails details, Niss number, List<Niss> formerNumbers, boolean deceased) {
    public FictitiousPerson {
        formerNumbers = List.copyOf(formerNumbers);
    }

    @Override
    public String toString() {
        return "FictitiousPerson[masked]";
    }
}
