package be.belgianid.request.form;

import java.io.Serializable;

/** A field in which a person has typed something else than was read on the document; the values are as the form holds them. */
public record ReadDifference(FormField field, Serializable typed, Serializable read) implements Serializable {
    @Override
    public String toString() {
        return "ReadDifference[" + field + "]";
    }
}
