package be.belgianid.cli;

import be.belgianid.identity.Address;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads people from rows whose columns a header names, in any order; what is not said is unknown. */
final class PersonReader {
    private static final Country UNSAID = new Country("XXX");
    private static final int NAME = 118;
    private static final String NO_NAME = "-";

    private final Map<String, Integer> columns;
    private final int width;

    PersonReader(List<String> header) {
        width = header.size();
        columns = IntStream.range(0, width)
                .boxed()
                .collect(Collectors.toMap(header::get, i -> i, (first, second) -> first, HashMap::new));
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** A person read from a row, with what was wrong in it. */
    record Read(String id, @Nullable PersonDetails details, List<String> problems) {}

    Read read(Csv.Row row) {
        var id = value(row, "id");
        if (row.broken()) {
            return new Read(id, null, List.of("a quote is not closed"));
        }
        if (row.values().size() != width) {
            return new Read(id, null, List.of(row.values().size() + " columns instead of " + width));
        }
        var problems = new ArrayList<String>();
        var documents = documents(row, problems);
        var surname = value(row, "surname");
        var given = value(row, "given_names");
        if (surname.isEmpty() && given.isEmpty() && documents.isEmpty()) {
            return new Read(id, null, List.of("neither a name nor a document"));
        }
        var date = DateText.read(value(row, "birth_date"));
        if (!date.whole()) {
            problems.add("birth_date cannot be read in full");
        }
        var details = new PersonDetails(
                name(surname, given),
                date.date(),
                country(row, "birth_country", problems),
                text(row, "birth_place"),
                sex(value(row, "sex"), problems),
                nationalities(row, problems),
                address(row, problems),
                null,
                documents);
        return new Read(id, details, problems);
    }

    private static PersonName name(String surname, String given) {
        var comma = surname.indexOf(',');
        if (given.isEmpty() && comma > 0) {
            return name(
                    surname.substring(0, comma).strip(),
                    surname.substring(comma + 1).strip());
        }
        var names = Arrays.stream(given.split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .map(name -> cut(name, NAME))
                .toList();
        return new PersonName(surname.isEmpty() && names.isEmpty() ? NO_NAME : cut(surname, NAME), names);
    }

    private List<Country> nationalities(Csv.Row row, List<String> problems) {
        return Arrays.stream(value(row, "nationality").split("[;/|,]"))
                .map(text -> country(text, "nationality", problems))
                .flatMap(country -> country == null ? Stream.empty() : Stream.of(country))
                .distinct()
                .toList();
    }

    private List<IdentityDocument> documents(Csv.Row row, List<String> problems) {
        var number = value(row, "document_number");
        if (number.isEmpty()) {
            return List.of();
        }
        var issuer = country(row, "document_issuer", problems);
        return List.of(new IdentityDocument(
                type(value(row, "document_type")), issuer == null ? UNSAID : issuer, cut(number, 40), null, null));
    }

    private static DocumentType type(String text) {
        var word = text.toLowerCase(Locale.ROOT);
        if (word.startsWith("p")) {
            return DocumentType.PASSPORT;
        }
        return word.contains("driv")
                        || word.contains("condui")
                        || word.startsWith("rij")
                        || word.startsWith("f")
                        || word.equals("dl")
                ? DocumentType.DRIVING_LICENCE
                : DocumentType.IDENTITY_CARD;
    }

    private @Nullable Address address(Csv.Row row, List<String> problems) {
        var postalCode = text(row, "postal_code");
        var locality = text(row, "locality");
        var street = text(row, "street");
        var country = country(row, "residence_country", problems);
        if (country == null && postalCode == null && locality == null && street == null) {
            return null;
        }
        return new Address(
                country == null ? UNSAID : country, postalCode, locality, street, text(row, "house_number"), null);
    }

    private static Sex sex(String text, List<String> problems) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "M", "1", "MALE", "H", "HOMME", "MAN", "MASCULIN", "MANNELIJK" -> Sex.MALE;
            case "F", "2", "FEMALE", "V", "W", "FEMME", "VROUW", "FÉMININ", "FEMININ", "VROUWELIJK" -> Sex.FEMALE;
            case "", "U", "X", "0", "9", "UNKNOWN", "<", "?", "-" -> Sex.UNKNOWN;
            default -> {
                problems.add("sex cannot be read");
                yield Sex.UNKNOWN;
            }
        };
    }

    private @Nullable Country country(Csv.Row row, String column, List<String> problems) {
        return country(value(row, column), column, problems);
    }

    private static @Nullable Country country(String text, String column, List<String> problems) {
        if (text.isBlank()) {
            return null;
        }
        var country = Countries.find(text);
        if (country.isEmpty()) {
            problems.add(column + " cannot be read");
        }
        return country.orElse(null);
    }

    private @Nullable String text(Csv.Row row, String column) {
        var value = value(row, column);
        return value.isEmpty() ? null : value;
    }

    private String value(Csv.Row row, String column) {
        var index = columns.get(column);
        return index == null || index >= row.values().size()
                ? ""
                : row.values().get(index).strip();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
