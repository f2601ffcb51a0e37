package be.belgianid.identity;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as printed on the document, diacritics kept: a surname and any number of given names; one of the two may be
 * missing (a person with a single name has it as surname).
 */
public record PersonName(String surname, List<String> givenNames) implements Serializable {
    private static final int MAXIMUM_LENGTH = 120;

    public PersonName {
        surname = clean(surname);
        givenNames = givenNames.stream()
                .map(PersonName::clean)
                .filter(given -> !given.isEmpty())
                .toList();
        if (surname.isEmpty() && givenNames.isEmpty()) {
            throw new IllegalArgumentException("identity.name.missing");
        }
    }

    /** Given names separated by blanks. */
    public static PersonName of(String surname, String givenNames) {
        return new PersonName(surname, List.of(givenNames.strip().split("\\s+")));
    }

    /** All given names in one line, empty when there is none. */
    public String givenNamesLine() {
        return String.join(" ", givenNames);
    }

    /** The name for a screen: given names, then surname. */
    public String display() {
        return Stream.concat(givenNames.stream(), Stream.of(surname))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "PersonName[masked]";
    }

    private static String clean(String part) {
        var cleaned = part.strip().replaceAll("\\s+", " ");
        if (cleaned.length() > MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("identity.name.length");
        }
        return cleaned;
    }
}
