package be.belgianid.request;

import be.belgianid.identity.PersonDetails;
import java.io.Serializable;

/** A sent request with all the data that were sent; {@code email} is where the answer is announced. */
public record RequestDetails(RequestSummary summary, PersonDetails asked, String description, String email)
        implements Serializable {
    @Override
    public String toString() {
        return "RequestDetails[" + summary.ticket() + "]";
    }
}
