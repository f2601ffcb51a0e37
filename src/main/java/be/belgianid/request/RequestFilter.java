package be.belgianid.request;

import be.belgianid.account.AccountId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of an organisation's requests a list shows.
 *
 * @param search part of a name, of a ticket or of an identification number, in any script and notation
 * @param requester only the requests of this colleague
 * @param from first day of sending, in Belgium
 * @param until last day of sending, in Belgium
 */
public record RequestFilter(
        boolean wholeCompany,
        String search,
        @Nullable AccountId requester,
        @Nullable RequestState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {
    public static final RequestFilter MINE = new RequestFilter(false, "", null, null, null, null);
    public static final RequestFilter COMPANY = new RequestFilter(true, "", null, null, null, null);

    /** True when somebody looks for something: then notifications are looked through as well. */
    public boolean isSearching() {
        return !search.isBlank() || requester != null || state != null || from != null || until != null;
    }

    @Override
    public String toString() {
        return "RequestFilter[wholeCompany=" + wholeCompany + "]";
    }
}
