package be.belgianid.request;

import be.belgianid.request.form.FormStep;
import java.io.Serializable;
import java.time.Instant;

/** An unsent request that its author can take up again; {@code personName} is empty while no name is filled in. */
public record DraftSummary(RequestId id, String personName, FormStep step, Instant changedAt, Instant keptUntil)
        implements Serializable {
    @Override
    public String toString() {
        return "DraftSummary[" + id + "]";
    }
}
