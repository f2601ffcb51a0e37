package be.belgianid.request;

import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A request while it is being filled in.
 *
 * @param version of the stored draft, {@link #UNSAVED} before it is first stored
 * @param step the step the person last worked on
 * @param problem why a new document is asked for, when this is a sent request
 * @param note the operator's own words about that
 */
public record Draft(
        RequestId id,
        long version,
        FormStep step,
        RequestForm form,
        @Nullable DocumentProblem problem,
        String note) implements Serializable {
    public static final long UNSAVED = -1;

    public boolean isSaved() {
        return version != UNSAVED;
    }

    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}
