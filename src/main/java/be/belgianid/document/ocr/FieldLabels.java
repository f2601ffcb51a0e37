package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The captions that identity cards and passports give their fields, in the languages of the Union. */
final class FieldLabels {
    private static final int LONGEST = 5;

    /** A caption; null as field for one that only ends the value before it. */
    private record Label(String letters, @Nullable DocumentField field) {}

    /** What a run of words says, and how many words it takes. */
    record Match(Optional<DocumentField> field, int words) {}

    private FieldLabels() {}

    /** The longest caption that begins with the word at {@code from}. */
    static Optional<Match> at(List<Word> words, int from) {
        for (var count = Math.min(LONGEST, words.size() - from); count > 0; count--) {
            var text = new StringBuilder();
            for (var i = from; i < from + count; i++) {
                text.append(words.get(i).text());
            }
            var letters = letters(text.toString());
            for (var label : LABELS) {
                if (isAlike(label.letters(), letters)) {
                    return Optional.of(new Match(Optional.ofNullable(label.field()), count));
                }
            }
        }
        return Optional.empty();
    }

    /** Small print is misread now and then: long captions may differ in a letter. */
    private static boolean isAlike(String label, String seen) {
        var allowed = label.length() / 7;
        if (Math.abs(label.length() - seen.length()) > allowed) {
            return false;
        }
        return allowed == 0 ? label.equals(seen) : distance(label, seen, allowed) <= allowed;
    }

    private static int distance(String a, String b, int most) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.length(); j++) {
                var above = row[j];
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(diagonal + same, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[b.length()];
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replace("Ł", "L")
                .replace("0", "O")
                .replaceAll("[^A-Z]", "");
    }

    private static List<Label> all() {
        var labels = new ArrayList<Label>();
        WORDS.forEach((field, words) -> words.forEach(word -> labels.add(new Label(letters(word), field))));
        OTHERS.forEach(word -> labels.add(new Label(letters(word), null)));
        labels.sort(java.util.Comparator.comparingInt(
                        (Label label) -> label.letters().length())
                .reversed());
        return labels;
    }

    private static final Map<DocumentField, List<String>> WORDS = Map.of(
            DocumentField.SURNAME,
            List.of(
                    "Surname",
                    "Last name",
                    "Family name",
                    "Name",
                    "Nom",
                    "Noms",
                    "Nom de famille",
                    "Naam",
                    "Achternaam",
                    "Familienname",
                    "Nachname",
                    "Cognome",
                    "Apellidos",
                    "Apellido",
                    "Primer apellido",
                    "Nazwisko",
                    "Apelido",
                    "Apelidos",
                    "Nume",
                    "Nume de familie",
                    "Sukunimi",
                    "Perekonnanimi",
                    "Efternamn",
                    "Prezime",
                    "Priimek",
                    "Sloinne"),
            DocumentField.GIVEN_NAMES,
            List.of(
                    "Given names",
                    "Given name",
                    "Forenames",
                    "Forename",
                    "First names",
                    "First name",
                    "Prénoms",
                    "Prénom",
                    "Voornamen",
                    "Voornaam",
                    "Vornamen",
                    "Vorname",
                    "Nome",
                    "Nomi",
                    "Nombre",
                    "Nombres",
                    "Imiona",
                    "Imię",
                    "Nomes",
                    "Nomes próprios",
                    "Nome próprio",
                    "Nome(s)",
                    "Prenume",
                    "Etunimet",
                    "Eesnimed",
                    "Förnamn",
                    "Ime",
                    "Réamhainmneacha"),
            DocumentField.BIRTH_DATE,
            List.of(
                    "Date of birth",
                    "Birth date",
                    "Date de naissance",
                    "Date de naiss",
                    "Né(e) le",
                    "Né le",
                    "Née le",
                    "Geboortedatum",
                    "Geburtsdatum",
                    "Geburtstag",
                    "Data di nascita",
                    "Nato il",
                    "Nata il",
                    "Fecha de nacimiento",
                    "Data urodzenia",
                    "Data de nascimento",
                    "Data nașterii",
                    "Syntymäaika",
                    "Sünniaeg",
                    "Födelsedatum",
                    "Datum rođenja",
                    "Datum rojstva",
                    "Dáta breithe"),
            DocumentField.BIRTH_PLACE,
            List.of(
                    "Place of birth",
                    "Birth place",
                    "Lieu de naissance",
                    "Né(e) à",
                    "Geboorteplaats",
                    "Geburtsort",
                    "Luogo di nascita",
                    "Luogo e data di nascita",
                    "Lugar de nacimiento",
                    "Miejsce urodzenia",
                    "Local de nascimento",
                    "Naturalidade",
                    "Loc naștere",
                    "Locul nașterii",
                    "Loc de naștere",
                    "Syntymäpaikka",
                    "Sünnikoht",
                    "Födelseort",
                    "Mjesto rođenja",
                    "Kraj rojstva",
                    "Áit bhreithe"),
            DocumentField.VALID_FROM,
            List.of(
                    "Date of issue",
                    "Issue date",
                    "Date de délivrance",
                    "Délivré le",
                    "Délivrée le",
                    "Valable du",
                    "Datum van afgifte",
                    "Afgiftedatum",
                    "Ausstellungsdatum",
                    "Ausgestellt am",
                    "Emissione",
                    "Data di emissione",
                    "Data di rilascio",
                    "Fecha de expedición",
                    "Emisión",
                    "Fecha de emisión",
                    "Data wydania",
                    "Data de emissão",
                    "Data emiterii",
                    "Data eliberării",
                    "Antopäivä",
                    "Väljaandmise kuupäev",
                    "Dáta eisiúna"),
            DocumentField.VALID_UNTIL,
            List.of(
                    "Date of expiry",
                    "Expiry date",
                    "Expiry",
                    "Valid until",
                    "Date d'expiration",
                    "Date d'expir",
                    "Valable jusqu'au",
                    "Valable au",
                    "Expire le",
                    "Geldig tot",
                    "Gültig bis",
                    "Scadenza",
                    "Data di scadenza",
                    "Fecha de caducidad",
                    "Válido hasta",
                    "Validez",
                    "Termin ważności",
                    "Data ważności",
                    "Válido até",
                    "Data de validade",
                    "Valabil până la",
                    "Data expirării",
                    "Valabilitate",
                    "Viimeinen voimassaolopäivä",
                    "Kehtiv kuni",
                    "As feidhm"),
            DocumentField.NUMBER,
            List.of(
                    "Document No",
                    "Document number",
                    "Passport No",
                    "Passport number",
                    "Card No",
                    "Card number",
                    "Identity card No",
                    "No du document",
                    "N du document",
                    "Numéro",
                    "N carte",
                    "Numéro de carte",
                    "Documentnummer",
                    "Paspoortnummer",
                    "Kaartnummer",
                    "Ausweisnummer",
                    "Passnummer",
                    "Documento n",
                    "Documento No",
                    "N documento",
                    "Numero documento",
                    "Número de documento",
                    "Num soport",
                    "Numer dokumentu",
                    "Numer paszportu",
                    "Nr document",
                    "Nr pașaport",
                    "Dokumendi nr",
                    "Passin nro",
                    "Uimhir"));

    private static final List<String> OTHERS = List.of(
            "Sex",
            "Sexe",
            "Geslacht",
            "Geschlecht",
            "Sesso",
            "Sexo",
            "Płeć",
            "Sukupuoli",
            "Sugu",
            "Gnéas",
            "Nationality",
            "Nationalité",
            "Nationaliteit",
            "Staatsangehörigkeit",
            "Cittadinanza",
            "Nacionalidad",
            "Obywatelstwo",
            "Nacionalidade",
            "Cetățenie",
            "Kansalaisuus",
            "Kodakondsus",
            "Náisiúntacht",
            "Authority",
            "Autorité",
            "Autoriteit",
            "Behörde",
            "Autorità",
            "Autoridad",
            "Organ wydający",
            "Autoridade",
            "Emisă de",
            "Délivré par",
            "Type",
            "Code",
            "Height",
            "Taille",
            "Signature",
            "Address",
            "Adresse",
            "Adres",
            "Anschrift",
            "Indirizzo",
            "Domicilio");

    private static final List<Label> LABELS = all();
}
