package be.belgianid.request.form;

import java.io.Serializable;

/** What is wrong with one field, as a message key; never the value. */
public record FormProblem(FormField field, String messageKey) implements Serializable {}
