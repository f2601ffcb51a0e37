package be.belgianid.request;

import be.belgianid.request.form.FormField;
import java.util.Set;

/** What an operator finds wrong, and the fields of the form that it opens again. */
public enum DisputedField {
    DOCUMENT(FormField.DOCUMENT),
    DOCUMENT_KIND(FormField.DOCUMENT_TYPE, FormField.ISSUER),
    DOCUMENT_NUMBER(FormField.DOCUMENT_NUMBER),
    VALIDITY(FormField.VALID_FROM, FormField.VALID_UNTIL),
    NAME(FormField.SURNAME, FormField.GIVEN_NAME, FormField.SECOND_GIVEN_NAME, FormField.THIRD_GIVEN_NAME),
    BIRTH_DATE(FormField.BIRTH_DATE),
    BIRTH_PLACE(FormField.BIRTH_COUNTRY, FormField.BIRTH_PLACE),
    NATIONALITY(FormField.NATIONALITY),
    SEX(FormField.SEX),
    RESIDENCE(
            FormField.RESIDENCE_COUNTRY,
            FormField.RESIDENCE_POSTAL_CODE,
            FormField.RESIDENCE_LOCALITY,
            FormField.RESIDENCE_STREET,
            FormField.RESIDENCE_HOUSE_NUMBER,
            FormField.RESIDENCE_BOX);

    private final Set<FormField> opened;

    DisputedField(FormField... opened) {
        this.opened = Set.of(opened);
    }

    public Set<FormField> opened() {
        return opened;
    }
}
