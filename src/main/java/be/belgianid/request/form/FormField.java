package be.belgianid.request.form;

/** Every field of the request's form, in the order of the screens. */
public enum FormField {
    DOCUMENT(FormStep.DOCUMENT),
    DOCUMENT_TYPE(FormStep.DOCUMENT),
    ISSUER(FormStep.DOCUMENT),
    DOCUMENT_NUMBER(FormStep.DOCUMENT),
    VALID_FROM(FormStep.DOCUMENT),
    VALID_UNTIL(FormStep.DOCUMENT),
    SURNAME(FormStep.PERSON),
    GIVEN_NAME(FormStep.PERSON),
    SECOND_GIVEN_NAME(FormStep.PERSON),
    THIRD_GIVEN_NAME(FormStep.PERSON),
    BIRTH_DATE(FormStep.PERSON),
    BIRTH_COUNTRY(FormStep.PERSON),
    BIRTH_PLACE(FormStep.PERSON),
    NATIONALITY(FormStep.PERSON),
    SEX(FormStep.PERSON),
    RESIDENCE_COUNTRY(FormStep.ADDRESSES),
    RESIDENCE_POSTAL_CODE(FormStep.ADDRESSES),
    RESIDENCE_LOCALITY(FormStep.ADDRESSES),
    RESIDENCE_STREET(FormStep.ADDRESSES),
    RESIDENCE_HOUSE_NUMBER(FormStep.ADDRESSES),
    RESIDENCE_BOX(FormStep.ADDRESSES),
    CONTACT_TYPE(FormStep.ADDRESSES),
    CONTACT_LOCALITY(FormStep.ADDRESSES),
    CONTACT_STREET(FormStep.ADDRESSES),
    CONTACT_HOUSE_NUMBER(FormStep.ADDRESSES),
    CONTACT_BOX(FormStep.ADDRESSES),
    DESCRIPTION(FormStep.SENDING),
    EMAIL(FormStep.SENDING);

    private final FormStep step;

    FormField(FormStep step) {
        this.step = step;
    }

    public FormStep step() {
        return step;
    }
}
