package be.belgianid.request.form;

/** At whose place in Belgium a person who lives abroad can be reached. */
public enum ContactType {
    TEMPORARY_STAY,
    EMPLOYER,
    THIRD_PARTY
}
