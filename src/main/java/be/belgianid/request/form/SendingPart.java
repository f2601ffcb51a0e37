package be.belgianid.request.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 4: a remark for the operator and where the answer is announced. */
public record SendingPart(String description, String email) implements Serializable {
    static final SendingPart EMPTY = new SendingPart("", "");

    public SendingPart {
        description = trimmed(description);
        email = Texts.clean(email);
    }

    /** The same data with one field from elsewhere. */
    SendingPart with(FormField field, SendingPart other) {
        return new SendingPart(
                field == FormField.DESCRIPTION ? other.description : description,
                field == FormField.EMAIL ? other.email : email);
    }

    @Override
    public String toString() {
        return "SendingPart[masked]";
    }

    private static String trimmed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
