package be.belgianid.request;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.Sex;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * What a document is worth as proof: valid today, legible, and in agreement with what was typed. Only what was read with
 * certainty can contradict a person; a doubtful reading contradicts only when name and birth date both differ.
 */
final class EvidencePolicy {
    private static final double CLOSE_ENOUGH = 0.7;
    private static final int SHORTEST_NUMBER = 4;

    private final PersonDetails typed;
    private final Reading reading;

    private EvidencePolicy(PersonDetails typed, Reading reading) {
        this.typed = typed;
        this.reading = reading;
    }

    static DocumentEvidence judge(PersonDetails typed, Reading reading, LocalDate today) {
        var policy = new EvidencePolicy(typed, reading);
        if (policy.hasExpired(today)) {
            return DocumentEvidence.EXPIRED;
        }
        if (reading.status() != Reading.Status.DONE || reading.values().isEmpty()) {
            return DocumentEvidence.UNREADABLE;
        }
        return policy.contradicts() ? DocumentEvidence.DISAGREES : DocumentEvidence.SUFFICIENT;
    }

    private boolean hasExpired(LocalDate today) {
        var typedUntil = typed.documents().stream()
                .map(IdentityDocument::validUntil)
                .filter(until -> until != null)
                .findFirst();
        var readUntil = certain(DocumentField.VALID_UNTIL).flatMap(EvidencePolicy::date);
        return typedUntil.filter(until -> until.isBefore(today)).isPresent()
                || readUntil.filter(until -> until.isBefore(today)).isPresent();
    }

    private boolean contradicts() {
        var nameDiffers = nameDiffers();
        var dateDiffers =
                value(DocumentField.BIRTH_DATE).filter(this::isOtherDate).isPresent();
        if (nameDiffers && dateDiffers) {
            return true;
        }
        return isNameProven() && nameDiffers
                || certain(DocumentField.BIRTH_DATE).isPresent() && dateDiffers
                || certain(DocumentField.SEX).filter(this::isOtherSex).isPresent()
                || certain(DocumentField.NUMBER).filter(this::isOtherNumber).isPresent();
    }

    /** A proven zone has proven the letters of the name, though not the marks on them, which do not count here. */
    private boolean isNameProven() {
        return reading.verified()
                && reading.value(DocumentField.SURNAME)
                        .filter(surname -> surname.origin() != Origin.PRINTED)
                        .isPresent();
    }

    private boolean nameDiffers() {
        var surname = value(DocumentField.SURNAME);
        if (surname.isEmpty()) {
            return false;
        }
        var read = fold(surname.get() + " " + value(DocumentField.GIVEN_NAMES).orElse(""));
        var said = fold(typed.name().surname() + " " + typed.name().givenNamesLine());
        return !said.startsWith(read) && !read.startsWith(said) && similarity(read, said) < CLOSE_ENOUGH;
    }

    private boolean isOtherDate(String read) {
        var known = typed.birthDate().toLocalDate();
        return known.isPresent()
                && date(read).filter(date -> !date.equals(known.get())).isPresent();
    }

    private boolean isOtherSex(String read) {
        return typed.sex() != Sex.UNKNOWN
                && !read.equals(Sex.UNKNOWN.name())
                && !read.equals(typed.sex().name());
    }

    /** A document carries several numbers, and the person may rightly have chosen another than the one read. */
    private boolean isOtherNumber(String read) {
        return typed.documents().stream()
                .map(document -> fold(document.number()))
                .anyMatch(number -> number.length() >= SHORTEST_NUMBER
                        && similarity(number, fold(read)) < 1
                        && similarity(number, fold(read)) >= CLOSE_ENOUGH);
    }

    private Optional<String> value(DocumentField field) {
        return reading.value(field).map(ReadValue::value);
    }

    private Optional<String> certain(DocumentField field) {
        return reading.value(field)
                .filter(value -> value.origin() == Origin.MRZ_VERIFIED)
                .map(ReadValue::value);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException partial) {
            return Optional.empty();
        }
    }

    /** Capital letters and digits only, as a machine-readable zone writes them. */
    private static String fold(String text) {
        return Normalizer.normalize(
                        text.toUpperCase(Locale.ROOT)
                                .replace("Ø", "OE")
                                .replace("Æ", "AE")
                                .replace("Ł", "L")
                                .replace("Đ", "D"),
                        Normalizer.Form.NFD)
                .replaceAll("[^A-Z0-9]", "");
    }

    private static double similarity(String a, String b) {
        var longest = Math.max(a.length(), b.length());
        return longest == 0 ? 1 : 1 - (double) distance(a, b) / longest;
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                row[j] = Math.min(
                        Math.min(above, row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
