package be.belgianid.request;

import be.belgianid.document.DocumentId;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an employer is filling in: a new request, or one that waits for a correction.
 *
 * @param version of what is stored; {@link #UNSAVED} for a draft that is not stored yet
 * @param correction what has to be corrected, none for a new request
 * @param sentDocument the document that was sent, on which the correction may mark an area
 */
public record Draft(
        RequestId id,
        long version,
        FormStep step,
        RequestForm form,
        @Nullable Correction correction,
        @Nullable DocumentId sentDocument)
        implements Serializable {
    public static final long UNSAVED = -1;

    /** The fields that may be changed: all of a new request. */
    public Set<FormField> open() {
        return correction == null ? EnumSet.allOf(FormField.class) : correction.open();
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
