package be.belgianid.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a person lies in {@code identity_person}: the columns in order, and back. */
final class PersonRow {
    static final String COLUMNS =
            "id,surname,given_names,birth_year,birth_month,birth_day,birth_country,birth_place,sex,"
                    + "nationalities,residence_country,residence_postal_code,residence_locality,residence_street,"
                    + "residence_house_number,residence_box,contact_country,contact_postal_code,contact_locality,contact_street,"
                    + "contact_house_number,contact_box,status";
    static final int COUNT = COLUMNS.split(",").length;
    private static final int TEXT = 120;
    private static final int SHORT = 20;

    private PersonRow() {}

    static @Nullable Object[] values(PersonId id, PersonDetails details, PersonStatus status) {
        var name = details.name();
        var date = details.birthDate();
        var country = details.birthCountry();
        var home = details.residence();
        var contact = details.contact();
        return new @Nullable Object[] {
            id.value(),
            name.surname(),
            cut(
                    name.givenNames().stream()
                            .map(given -> given.replace('|', ' '))
                            .collect(Collectors.joining("|")),
                    1000),
            date.year(),
            date.month(),
            date.day(),
            country == null ? null : country.code(),
            cut(details.birthPlace(), TEXT),
            String.valueOf(details.sex().letter()),
            details.nationalities().stream().limit(12).map(Country::code).collect(Collectors.joining(",")),
            home == null ? null : home.country().code(),
            home == null ? null : cut(home.postalCode(), 16),
            home == null ? null : cut(home.locality(), TEXT),
            home == null ? null : cut(home.street(), TEXT),
            home == null ? null : cut(home.houseNumber(), SHORT),
            home == null ? null : cut(home.box(), SHORT),
            contact == null ? null : contact.country().code(),
            contact == null ? null : cut(contact.postalCode(), 16),
            contact == null ? null : cut(contact.locality(), TEXT),
            contact == null ? null : cut(contact.street(), TEXT),
            contact == null ? null : cut(contact.houseNumber(), SHORT),
            contact == null ? null : cut(contact.box(), SHORT),
            status.name()
        };
    }

    static PersonDetails details(ResultSet row, List<IdentityDocument> documents) throws SQLException {
        var country = row.getString("birth_country");
        return new PersonDetails(
                new PersonName(row.getString("surname"), list(row.getString("given_names"), "\\|")),
                new PartialDate(number(row, "birth_year"), number(row, "birth_month"), number(row, "birth_day")),
                country == null ? null : new Country(country),
                row.getString("birth_place"),
                sex(row.getString("sex")),
                list(row.getString("nationalities"), ",").stream()
                        .map(Country::new)
                        .toList(),
                address(row, "residence"),
                address(row, "contact"),
                documents);
    }

    private static @Nullable Address address(ResultSet row, String prefix) throws SQLException {
        var country = row.getString(prefix + "_country");
        return country == null
                ? null
                : new Address(
                        new Country(country),
                        row.getString(prefix + "_postal_code"),
                        row.getString(prefix + "_locality"),
                        row.getString(prefix + "_street"),
                        row.getString(prefix + "_house_number"),
                        row.getString(prefix + "_box"));
    }

    private static Sex sex(String letter) {
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.UNKNOWN;
        };
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var value = row.getInt(column);
        return row.wasNull() ? null : Integer.valueOf(value);
    }

    private static List<String> list(String text, String separator) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(separator));
    }

    static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
