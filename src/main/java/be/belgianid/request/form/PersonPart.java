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

    /** The same data with one field from elsewhere. */
    PersonPart with(FormField field, PersonPart other) {
        return new PersonPart(
                field == FormField.SURNAME ? other.surname : surname,
                field == FormField.GIVEN_NAME ? other.givenName : givenName,
                field == FormField.SECOND_GIVEN_NAME ? other.secondGivenName : secondGivenName,
                field == FormField.THIRD_GIVEN_NAME ? other.thirdGivenName : thirdGivenName,
                field == FormField.BIRTH_DATE ? other.birthDate : birthDate,
                field == FormField.BIRTH_COUNTRY ? other.birthCountry : birthCountry,
                field == FormField.BIRTH_PLACE ? other.birthPlace : birthPlace,
                field == FormField.NATIONALITY ? other.nationality : nationality,
                field == FormField.SEX ? other.sex : sex);
    }

    @Override
    public String toString() {
        return "PersonPart[masked]";
    }
}
