package be.belgianid.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Country;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormPolicyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void acceptsACompleteForm() {
        assertThat(FormPolicy.check(TestForms.complete(), TODAY)).isEmpty();
    }

    @Test
    void tellsEveryMissingFieldOfTheFirstStep() {
        assertThat(fields(FormStep.DOCUMENT, RequestForm.EMPTY))
                .containsExactly(
                        FormField.DOCUMENT, FormField.DOCUMENT_TYPE, FormField.ISSUER, FormField.DOCUMENT_NUMBER);
    }

    @Test
    void tellsEveryMissingFieldOfTheSecondStep() {
        assertThat(fields(FormStep.PERSON, RequestForm.EMPTY))
                .containsExactly(FormField.SURNAME, FormField.BIRTH_DATE, FormField.NATIONALITY, FormField.SEX);
    }

    @ParameterizedTest
    @CsvSource({"'Иванова',script", "'محمد',script", "'Aleхandra',script", "'R2D2',digits", "'<script>',characters"})
    void refusesCharactersThatNoLatinNameHas(String surname, String problem) {
        assertThat(FormPolicy.check(FormStep.PERSON, TestForms.named(surname), TODAY))
                .containsExactly(new FormProblem(FormField.SURNAME, "request.problem.SURNAME." + problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill", "D’Hoore", "Nguyễn", "Åström-Müller", "de la Cruz", "Ł", "Ţurcanu", "St. John"})
    void acceptsTheNamesOfEurope(String surname) {
        assertThat(FormPolicy.check(FormStep.PERSON, TestForms.named(surname), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22,11,2026,future",
        "1,1,2027,future",
        "31,12,1905,too-old",
        "31,2,1990,date",
        "1,13,1990,date",
        "x,1,1990,date",
        "5,,1990,date"
    })
    void refusesImpossibleBirthDates(String day, String month, String year, String problem) {
        var form = TestForms.bornOn(day, month == null ? "" : month, year);

        assertThat(FormPolicy.check(FormStep.PERSON, form, TODAY))
                .containsExactly(new FormProblem(FormField.BIRTH_DATE, "request.problem.BIRTH_DATE." + problem));
    }

    @ParameterizedTest
    @CsvSource({"'','',1990", "00,00,1990", "'',5,1990", "21,11,2026", "1,1,1906"})
    void acceptsPartialBirthDatesAndTheEdges(String day, String month, String year) {
        assertThat(FormPolicy.check(FormStep.PERSON, TestForms.bornOn(day, month, year), TODAY))
                .isEmpty();
    }

    @Test
    void refusesAValidityThatEndsBeforeItBegins() {
        var form = TestForms.validFromUntil(new DateParts("1", "2", "2022"), new DateParts("1", "2", "2021"), false);

        assertThat(keys(FormStep.DOCUMENT, form)).containsExactly("request.problem.VALID_UNTIL.before-start");
    }

    @Test
    void tellsThatTheDocumentHasExpiredUnlessTheChoiceIsToSendIt() {
        var until = new DateParts("20", "11", "2026");

        assertThat(keys(FormStep.DOCUMENT, TestForms.validFromUntil(DateParts.EMPTY, until, false)))
                .containsExactly("request.problem.VALID_UNTIL.expired");
        assertThat(keys(FormStep.DOCUMENT, TestForms.validFromUntil(DateParts.EMPTY, until, true)))
                .isEmpty();
    }

    @Test
    void needsAnAddressWhenTheBirthDateIsPartial() {
        var form = TestForms.bornOn("", "", "1990").with(ResidencePart.EMPTY);

        assertThat(keys(FormStep.ADDRESSES, form)).containsExactly("request.problem.RESIDENCE_COUNTRY.needed");
        assertThat(keys(FormStep.ADDRESSES, TestForms.complete().with(ResidencePart.EMPTY)))
                .isEmpty();
    }

    @Test
    void allowsAContactAddressOnlyForWhoLivesAbroad() {
        var contact = new ContactPart(ContactType.EMPLOYER, "1000 Bruxelles", "Rue Haute", "1", "");
        var abroad = TestForms.complete().with(contact);
        var athome = abroad.with(new ResidencePart(Country.BELGIUM, "1000", "Bruxelles", "Rue Haute", "2", ""));

        assertThat(keys(FormStep.ADDRESSES, abroad)).isEmpty();
        assertThat(keys(FormStep.ADDRESSES, athome)).containsExactly("request.problem.CONTACT_TYPE.not-allowed");
        assertThat(abroad.toDetails().contact().postalCode()).isEqualTo("1000");
        assertThat(abroad.toDetails().contact().locality()).isEqualTo("Bruxelles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"antoine", "a@b", "a b@demo.be", "a@demo.be,b@demo.be", "@demo.be"})
    void refusesWhatIsNoMailAddress(String email) {
        var form = TestForms.complete().with(new SendingPart("", email));

        assertThat(keys(FormStep.SENDING, form)).containsExactly("request.problem.EMAIL.format");
    }

    @ParameterizedTest
    @CsvSource({
        "SURNAME,120",
        "GIVEN_NAME,120",
        "SECOND_GIVEN_NAME,120",
        "THIRD_GIVEN_NAME,120",
        "BIRTH_PLACE,120",
        "RESIDENCE_POSTAL_CODE,16",
        "RESIDENCE_LOCALITY,120",
        "RESIDENCE_STREET,120",
        "RESIDENCE_HOUSE_NUMBER,20",
        "RESIDENCE_BOX,20",
        "CONTACT_LOCALITY,120",
        "CONTACT_STREET,120",
        "CONTACT_HOUSE_NUMBER,20",
        "CONTACT_BOX,20",
        "DESCRIPTION,2000"
    })
    void takesATextAsLongAsTheRegistryAndNoLonger(FormField field, int longest) {
        assertThat(keys(field.step(), TestForms.typed(field, "x"))).isEmpty();
        assertThat(keys(field.step(), TestForms.typed(field, "x".repeat(longest))))
                .isEmpty();
        assertThat(keys(field.step(), TestForms.typed(field, "x".repeat(longest + 1))))
                .containsExactly("request.problem." + field + ".length");
    }

    @ParameterizedTest
    @CsvSource({"999,belgian", "1000,", "9999,", "10000,belgian", "0999,belgian", "1a00,belgian", "'',"})
    void aBelgianPostalCodeHasFourDigits(String code, @Nullable String problem) {
        var form =
                TestForms.complete().with(new ResidencePart(Country.BELGIUM, code, "Bruxelles", "Rue Haute", "2", ""));

        assertThat(keys(FormStep.ADDRESSES, form))
                .isEqualTo(problem == null ? List.of() : List.of("request.problem.RESIDENCE_POSTAL_CODE." + problem));
    }

    @Test
    void anAddressOnceBegunNeedsWhatALetterNeeds() {
        var form = TestForms.complete()
                .with(new ResidencePart(null, "", "", "Vestergade", "", ""))
                .with(new ContactPart(null, "", "", "", "b1"));

        assertThat(keys(FormStep.ADDRESSES, form))
                .containsExactly(
                        "request.problem.RESIDENCE_COUNTRY.missing",
                        "request.problem.RESIDENCE_LOCALITY.missing",
                        "request.problem.CONTACT_TYPE.missing",
                        "request.problem.CONTACT_LOCALITY.missing",
                        "request.problem.CONTACT_STREET.missing",
                        "request.problem.CONTACT_HOUSE_NUMBER.missing");
    }

    @ParameterizedTest
    @CsvSource({"22,11,2026,future", "21,11,2026,", "31,2,2020,date", "1,,2020,date", "x,1,2020,date"})
    void aDocumentIsValidFromADayThatHasCome(
            String day, @Nullable String month, String year, @Nullable String problem) {
        var from = new DateParts(day, month == null ? "" : month, year);

        assertThat(keys(FormStep.DOCUMENT, TestForms.validFromUntil(from, DateParts.EMPTY, false)))
                .isEqualTo(problem == null ? List.of() : List.of("request.problem.VALID_FROM." + problem));
    }

    @ParameterizedTest
    @CsvSource({"ab,characters", "abc,", "DOCUMENT_40,", "DOCUMENT_41,characters", "a<b>c,characters", "АБВ-123,"})
    void takesADocumentNumberOfThreeToFortyCharacters(String number, @Nullable String problem) {
        var typed = number.startsWith("DOCUMENT_") ? "7".repeat(Integer.parseInt(number.substring(9))) : number;

        assertThat(keys(FormStep.DOCUMENT, TestForms.typed(FormField.DOCUMENT_NUMBER, typed)))
                .isEqualTo(problem == null ? List.of() : List.of("request.problem.DOCUMENT_NUMBER." + problem));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SURNAME",
                "GIVEN_NAME",
                "SECOND_GIVEN_NAME",
                "THIRD_GIVEN_NAME",
                "BIRTH_PLACE",
                "RESIDENCE_POSTAL_CODE",
                "RESIDENCE_LOCALITY",
                "RESIDENCE_STREET",
                "RESIDENCE_HOUSE_NUMBER",
                "RESIDENCE_BOX",
                "CONTACT_LOCALITY",
                "CONTACT_STREET",
                "CONTACT_HOUSE_NUMBER",
                "CONTACT_BOX"
            })
    void refusesScriptsAndCharactersThatNobodySees(FormField field) {
        for (var text : List.of("a<script>", "a\u0000b", "a\u202eb", "a\u200bb", "a\u0007b")) {
            assertThat(keys(field.step(), TestForms.typed(field, text)))
                    .as("%s", field)
                    .containsExactly("request.problem." + field + ".characters");
        }
    }

    @Test
    void letsADescriptionHaveLinesAndSignsButNothingUnseen() {
        assertThat(keys(FormStep.SENDING, TestForms.typed(FormField.DESCRIPTION, "1 < 2\n\tdeuxième ligne <b>")))
                .isEmpty();
        assertThat(keys(FormStep.SENDING, TestForms.typed(FormField.DESCRIPTION, "a\u202eb")))
                .containsExactly("request.problem.DESCRIPTION.characters");
    }

    @Test
    void takesAMailAddressThatTheOutboxCanHold() {
        var longest = "a".repeat(60) + "@" + "b".repeat(190) + ".be";

        assertThat(keys(FormStep.SENDING, TestForms.typed(FormField.EMAIL, longest)))
                .isEmpty();
        assertThat(keys(FormStep.SENDING, TestForms.typed(FormField.EMAIL, "a" + longest)))
                .containsExactly("request.problem.EMAIL.format");
    }

    private static List<FormField> fields(FormStep step, RequestForm form) {
        return FormPolicy.check(step, form, TODAY).stream()
                .map(FormProblem::field)
                .toList();
    }

    private static List<String> keys(FormStep step, RequestForm form) {
        return FormPolicy.check(step, form, TODAY).stream()
                .map(FormProblem::messageKey)
                .toList();
    }
}
