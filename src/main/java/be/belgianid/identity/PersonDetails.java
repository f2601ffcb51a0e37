package be.belgianid.identity;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said or recorded about a person, without a number: the input of an identification and the content of a registered person. */
public record PersonDetails(
        PersonName name,
        PartialDate birthDate,
        @Nullable Country birthCountry,
        @Nullable String birthPlace,
        Sex sex,
        List<Country> nationalities,
        @Nullable Address residence,
        @Nullable Address contact,
        List<IdentityDocument> documents)
        implements Serializable {
    public PersonDetails {
        nationalities = List.copyOf(nationalities);
        documents = List.copyOf(documents);
    }

    @Override
    public String toString() {
        return "PersonDetails[masked]";
    }
}
