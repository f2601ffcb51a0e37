package be.belgianid.request.form;

import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules that a form must satisfy, as of one day; every broken rule is a problem beside its field. */
public final class FormPolicy {
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\p{L}0-9][\\p{L}0-9 ./\\-]{2,39}");
    private static final Pattern BELGIAN_POSTAL_CODE = Pattern.compile("[1-9][0-9]{3}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[\\p{L}0-9]([\\p{L}0-9\\-.]{0,250})\\.[\\p{L}]{2,24}");
    private static final int OLDEST_YEARS = 120;
    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_POSTAL_CODE = 16;
    private static final int LONGEST_HOUSE_NUMBER = 20;
    private static final int LONGEST_EMAIL = 254;

    /** Control characters, and those that turn the direction of a text or hide in it. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]=|\\\\^~]");

    private final RequestForm form;
    private final LocalDate today;
    private final List<FormProblem> problems = new ArrayList<>();

    private FormPolicy(RequestForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** The problems of one step, in the order of its fields. */
    public static List<FormProblem> check(FormStep step, RequestForm form, LocalDate today) {
        var policy = new FormPolicy(form, today);
        switch (step) {
            case DOCUMENT -> policy.checkDocument();
            case PERSON -> policy.checkPerson();
            case ADDRESSES -> policy.checkAddresses();
            case SENDING -> policy.checkSending();
        }
        return List.copyOf(policy.problems);
    }

    /** The problems of the whole form. */
    public static List<FormProblem> check(RequestForm form, LocalDate today) {
        return Stream.of(FormStep.values())
                .flatMap(step -> check(step, form, today).stream())
                .toList();
    }

    /** True when the document's typed validity has ended. */
    public static boolean isExpired(RequestForm form, LocalDate today) {
        return date(form.document().validUntil())
                .map(until -> until.isBefore(today))
                .orElse(false);
    }

    /**
     * True when birth date and place do not suffice to register somebody, so that an address is needed (the minimum data
     * sets of the Crossroads Bank).
     */
    public static boolean needsAddress(RequestForm form) {
        var person = form.person();
        return date(person.birthDate()).isEmpty()
                || person.birthPlace().isEmpty()
                || person.sex() == null
                || person.sex() == Sex.UNKNOWN;
    }

    private void checkDocument() {
        var document = form.document();
        require(FormField.DOCUMENT, document.document());
        require(FormField.DOCUMENT_TYPE, document.type());
        require(FormField.ISSUER, document.issuer());
        if (document.number().isEmpty()) {
            add(FormField.DOCUMENT_NUMBER, "missing");
        } else if (!DOCUMENT_NUMBER.matcher(document.number()).matches()) {
            add(FormField.DOCUMENT_NUMBER, "characters");
        }
        var from = validity(FormField.VALID_FROM, document.validFrom());
        var until = validity(FormField.VALID_UNTIL, document.validUntil());
        if (from.filter(date -> date.isAfter(today)).isPresent()) {
            add(FormField.VALID_FROM, "future");
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            add(FormField.VALID_UNTIL, "before-start");
        } else if (isExpired(form, today) && !document.sendAnyway()) {
            add(FormField.VALID_UNTIL, "expired");
        }
    }

    private Optional<LocalDate> validity(FormField field, DateParts parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var date = date(parts);
        if (date.isEmpty()) {
            add(field, "date");
        }
        return date;
    }

    /** None of the minimum data sets asks for the birth country, and many a document does not tell it. */
    private void checkPerson() {
        var person = form.person();
        if (person.surname().isEmpty()) {
            add(FormField.SURNAME, "missing");
        }
        checkName(FormField.SURNAME, person.surname());
        checkName(FormField.GIVEN_NAME, person.givenName());
        checkName(FormField.SECOND_GIVEN_NAME, person.secondGivenName());
        checkName(FormField.THIRD_GIVEN_NAME, person.thirdGivenName());
        checkBirthDate(person.birthDate());
        checkText(FormField.BIRTH_PLACE, person.birthPlace(), LONGEST_TEXT);
        require(FormField.NATIONALITY, person.nationality());
        require(FormField.SEX, person.sex());
    }

    private void checkName(FormField field, String name) {
        NamePolicy.problem(name).ifPresent(problem -> add(field, problem));
    }

    private void checkBirthDate(DateParts parts) {
        if (parts.isEmpty()) {
            add(FormField.BIRTH_DATE, "missing");
            return;
        }
        try {
            var born = parts.toPartialDate();
            var year = born.year();
            var earliest = born.toLocalDate().orElse(null);
            if (year != null && (year > today.getYear() || earliest != null && earliest.isAfter(today))) {
                add(FormField.BIRTH_DATE, "future");
            } else if (year != null && year < today.getYear() - OLDEST_YEARS) {
                add(FormField.BIRTH_DATE, "too-old");
            }
        } catch (IllegalArgumentException refused) {
            add(FormField.BIRTH_DATE, "date");
        }
    }

    private void checkAddresses() {
        checkResidence();
        checkContact();
        var residence = form.residence();
        if (needsAddress(form) && residence.isEmpty() && form.contact().isEmpty()) {
            add(FormField.RESIDENCE_COUNTRY, "needed");
        }
    }

    private void checkResidence() {
        var residence = form.residence();
        if (residence.isEmpty()) {
            return;
        }
        require(FormField.RESIDENCE_COUNTRY, residence.country());
        if (Country.BELGIUM.equals(residence.country())
                && !residence.postalCode().isEmpty()
                && !BELGIAN_POSTAL_CODE.matcher(residence.postalCode()).matches()) {
            add(FormField.RESIDENCE_POSTAL_CODE, "belgian");
        }
        checkText(FormField.RESIDENCE_POSTAL_CODE, residence.postalCode(), LONGEST_POSTAL_CODE);
        if (residence.locality().isEmpty()) {
            add(FormField.RESIDENCE_LOCALITY, "missing");
        }
        checkText(FormField.RESIDENCE_LOCALITY, residence.locality(), LONGEST_TEXT);
        checkText(FormField.RESIDENCE_STREET, residence.street(), LONGEST_TEXT);
        checkText(FormField.RESIDENCE_HOUSE_NUMBER, residence.houseNumber(), LONGEST_HOUSE_NUMBER);
        checkText(FormField.RESIDENCE_BOX, residence.box(), LONGEST_HOUSE_NUMBER);
    }

    private void checkContact() {
        var contact = form.contact();
        if (contact.isEmpty()) {
            return;
        }
        if (Country.BELGIUM.equals(form.residence().country())) {
            add(FormField.CONTACT_TYPE, "not-allowed");
            return;
        }
        require(FormField.CONTACT_TYPE, contact.type());
        requireText(FormField.CONTACT_LOCALITY, contact.locality());
        requireText(FormField.CONTACT_STREET, contact.street());
        requireText(FormField.CONTACT_HOUSE_NUMBER, contact.houseNumber());
        checkText(FormField.CONTACT_LOCALITY, contact.locality(), LONGEST_TEXT);
        checkText(FormField.CONTACT_STREET, contact.street(), LONGEST_TEXT);
        checkText(FormField.CONTACT_HOUSE_NUMBER, contact.houseNumber(), LONGEST_HOUSE_NUMBER);
        checkText(FormField.CONTACT_BOX, contact.box(), LONGEST_HOUSE_NUMBER);
    }

    private void checkSending() {
        var sending = form.sending();
        if (sending.email().isEmpty()) {
            add(FormField.EMAIL, "missing");
        } else if (sending.email().length() > LONGEST_EMAIL
                || !EMAIL.matcher(sending.email()).matches()) {
            add(FormField.EMAIL, "format");
        }
        if (sending.description().length() > LONGEST_DESCRIPTION) {
            add(FormField.DESCRIPTION, "length");
        }
        if (UNSEEN.matcher(sending.description().replaceAll("[\\r\\n\\t]", "")).find()) {
            add(FormField.DESCRIPTION, "characters");
        }
    }

    /** Too long, or with characters that no place or address has; one of both is enough to say. */
    private void checkText(FormField field, String text, int longest) {
        if (text.length() > longest) {
            add(field, "length");
        } else if (UNSEEN.matcher(text).find() || MARKUP.matcher(text).find()) {
            add(field, "characters");
        }
    }

    private void require(FormField field, @Nullable Object value) {
        if (value == null) {
            add(field, "missing");
        }
    }

    private void requireText(FormField field, String text) {
        if (text.isEmpty()) {
            add(field, "missing");
        }
    }

    private void add(FormField field, String problem) {
        problems.add(new FormProblem(field, "request.problem." + field.name() + "." + problem));
    }

    private static Optional<LocalDate> date(DateParts parts) {
        try {
            return parts.toPartialDate().toLocalDate();
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
