package be.belgianid.request.ui;

import static java.util.Map.entry;

import be.belgianid.identity.Country;
import java.util.Map;
import java.util.Optional;

/** What the national number is called on the documents of the countries that print it, in the words of the document. */
final class NationalNumbers {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("AL", "NID – Numri personal"),
            entry("BA", "JMBG"),
            entry("BE", "Numéro de registre national – Rijksregisternummer"),
            entry("BG", "ЕГН – EGN"),
            entry("CZ", "Rodné číslo"),
            entry("DK", "Personnummer – CPR"),
            entry("EE", "Isikukood"),
            entry("ES", "DNI / NIE"),
            entry("FI", "Henkilötunnus"),
            entry("HR", "OIB"),
            entry("IS", "Kennitala"),
            entry("LT", "Asmens kodas"),
            entry("LU", "Matricule – Nº d’identification"),
            entry("LV", "Personas kods"),
            entry("MD", "IDNP"),
            entry("ME", "JMB"),
            entry("MK", "ЕМБГ – EMBG"),
            entry("NL", "BSN – Burgerservicenummer"),
            entry("NO", "Fødselsnummer"),
            entry("PL", "PESEL"),
            entry("PT", "N.º de identificação civil"),
            entry("RO", "CNP"),
            entry("RS", "ЈМБГ – JMBG"),
            entry("SE", "Personnummer"),
            entry("SI", "EMŠO"),
            entry("SK", "Rodné číslo"),
            entry("TR", "T.C. Kimlik No"),
            entry("UA", "Запис № – Record No."));

    private NationalNumbers() {}

    static Optional<String> nameOn(Country issuer) {
        return Optional.ofNullable(NAMES.get(issuer.code()));
    }
}
