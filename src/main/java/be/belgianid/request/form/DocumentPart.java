package be.belgianid.request.form;

import be.belgianid.document.DocumentId;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Step 1: the uploaded document and what is printed on it.
 *
 * @param sendAnyway the choice to send it although it has expired or is in doubt
 */
public record DocumentPart(
        @Nullable DocumentId document,
        @Nullable DocumentType type,
        @Nullable Country issuer,
        String number,
        DateParts validFrom,
        DateParts validUntil,
        boolean sendAnyway)
        implements Serializable {
    static final DocumentPart EMPTY = new DocumentPart(null, null, null, "", DateParts.EMPTY, DateParts.EMPTY, false);

    public DocumentPart {
        number = Texts.clean(number);
    }

    /** The same data with another document, or none: a choice made for the old one is forgotten. */
    public DocumentPart with(@Nullable DocumentId other) {
        return new DocumentPart(other, type, issuer, number, validFrom, validUntil, false);
    }

    /** The same data with one field from elsewhere. */
    DocumentPart with(FormField field, DocumentPart other) {
        return new DocumentPart(
                field == FormField.DOCUMENT ? other.document : document,
                field == FormField.DOCUMENT_TYPE ? other.type : type,
                field == FormField.ISSUER ? other.issuer : issuer,
                field == FormField.DOCUMENT_NUMBER ? other.number : number,
                field == FormField.VALID_FROM ? other.validFrom : validFrom,
                field == FormField.VALID_UNTIL ? other.validUntil : validUntil,
                sendAnyway);
    }

    /** The same data with another choice whether to send them although the document has expired or is in doubt. */
    DocumentPart sending(boolean anyway) {
        return new DocumentPart(document, type, issuer, number, validFrom, validUntil, anyway);
    }

    @Override
    public String toString() {
        return "DocumentPart[masked]";
    }
}
