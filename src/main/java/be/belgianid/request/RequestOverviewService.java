package be.belgianid.request;

import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows employers what waits for them and what became of each request of their organisation. */
@Service
@PreAuthorize("hasRole('EMPLOYER')")
public class RequestOverviewService {
    private final Requests requests;
    private final Listed listed;
    private final RequestAccess access;
    private final AuditTrail audit;

    RequestOverviewService(Requests requests, Listed listed, RequestAccess access, AuditTrail audit) {
        this.requests = requests;
        this.listed = listed;
        this.access = access;
        this.audit = audit;
    }

    /** Drafts and notifications, at most so many of each kind; {@code wholeCompany} adds those of all colleagues. */
    @Transactional(readOnly = true)
    public RequestOverview overview(boolean wholeCompany, int most) {
        var reader = access.reader();
        var organisation = reader.requireOrganisation();
        var since = RequestLists.since(reader);
        var limit = Limit.of(most);
        return new RequestOverview(
                requests.findDrafts(reader.id(), organisation).stream()
                        .filter(IdentificationRequest::isBegun)
                        .map(RequestMapper::draftSummary)
                        .toList(),
                summaries(listed.findActions(organisation, reader.id(), wholeCompany, limit), reader),
                summaries(listed.findNews(organisation, reader.id(), wholeCompany, since, limit), reader),
                listed.countActions(organisation, reader.id(), wholeCompany),
                listed.countNews(organisation, reader.id(), wholeCompany, since));
    }

    /** A sent request's line, as lists show it; empty when it is withdrawn or another organisation's. */
    @Transactional(readOnly = true)
    public Optional<RequestSummary> summary(RequestId id) {
        var reader = access.reader();
        return listed.findById(id)
                .filter(request -> request.isListed() && request.isOf(reader.requireOrganisation()))
                .map(request -> request.summary(reader));
    }

    /** True when the request has been sent and is not waiting for a new document: there is nothing to fill in. */
    @Transactional(readOnly = true)
    public boolean isAnswerable(RequestId id) {
        return summary(id).filter(request -> !request.status().isEditable()).isPresent();
    }

    /** True when a change of one of these requests may change what the signed-in employer sees. */
    @Transactional(readOnly = true)
    public boolean areOurs(Collection<RequestId> ids) {
        var organisation = access.reader().organisation();
        return organisation != null && listed.countOf(organisation, ids) > 0;
    }

    /** A sent request with all its data; leaves a trace. */
    @Transactional
    public Optional<RequestDetails> details(RequestId id) {
        var details = summary(id)
                .flatMap(summary -> requests.findById(id).map(request -> RequestMapper.details(request, summary)));
        details.ifPresent(
                _ -> audit.record(AuditAction.REQUEST_READ, id.toString(), RequestSending.reason(id), "read"));
        return details;
    }

    private static List<RequestSummary> summaries(List<ListedRequest> found, SignedIn reader) {
        return found.stream().map(request -> request.summary(reader)).toList();
    }
}
