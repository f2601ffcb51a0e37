package be.belgianid.request.form;

import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 2: the person as the document names them. */
public record PersonPart(
        String surname,
        String givenName,
        String secondGivenName,
        String thirdGivenName,
        DateParts birthDate,
        @Nullable Country birthCountry,
        String birthPlace,
        @Nullable Country nationality,
        @Nullable Sex sex)
        implements Serializable {
    static final PersonPart EMPTY = new PersonPart("", "", "", "", DateParts.EMPTY, null, "", null, null);

    public PersonPart {
        surname = Texts.clean(surname);
        givenName = Texts.clean(givenName);
        secondGivenName = Texts.clean(secondGivenName);
        thirdGivenName = Texts.clean(thirdGivenName);
        birthPlace = Texts.clean(birthPlace);
    }

    @Override
    public String toString() {
        return "PersonPart[masked]";
    }
}
