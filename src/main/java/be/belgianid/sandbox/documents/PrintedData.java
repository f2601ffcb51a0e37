package be.belgianid.sandbox.documents;

import be.belgianid.identity.Sex;
import java.time.LocalDate;

/** Everything printed on one drawn document; native spellings are empty where the state prints Latin letters only. */
public record PrintedData(
        State state,
        String surname,
        String givenNames,
        String nativeSurname,
        String nativeGivenNames,
        LocalDate birthDate,
        String birthPlace,
        Sex sex,
        String number,
        String personalNumber,
        LocalDate validFrom,
        LocalDate validUntil) {
    @Override
    public String toString() {
        return "PrintedData[masked]";
    }
}
