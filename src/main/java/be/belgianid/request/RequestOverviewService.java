package be.belgianid.request;

import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows employers what became of their organisation's requests. */
@Service
@PreAuthorize("hasRole('EMPLOYER')")
public class RequestOverviewService {
    private static final int MOST_ANSWERS = 50;
    private final Requests requests;
    private final RequestAccess access;
    private final AuditTrail audit;

    RequestOverviewService(Requests requests, RequestAccess access, AuditTrail audit) {
        this.requests = requests;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public RequestOverview overview(RequestOverview.Filter filter) {
        var reader = access.reader();
        var organisation = reader.requireOrganisation();
        var all = filter.wholeCompany();
        var search = pattern(filter.search());
        var since = Objects.requireNonNullElse(reader.previousSignIn(), Instant.EPOCH);
        var limit = Limit.of(filter.historyLimit() + 1);
        var history = requests.findHistory(organisation, reader.id(), all, search, since, limit);
        return new RequestOverview(
                requests.findDrafts(reader.id(), organisation).stream()
                        .filter(IdentificationRequest::isBegun)
                        .map(RequestMapper::draftSummary)
                        .toList(),
                summaries(requests.findActions(organisation, reader.id(), all, search), reader),
                summaries(
                        requests.findAnswers(organisation, reader.id(), all, search, since, Limit.of(MOST_ANSWERS)),
                        reader),
                summaries(history.stream().limit(filter.historyLimit()).toList(), reader),
                history.size() > filter.historyLimit());
    }

    /** A sent request's line, as lists show it; empty when it is withdrawn or another organisation's. */
    @Transactional(readOnly = true)
    public Optional<RequestSummary> summary(RequestId id) {
        return visible(id).map(request -> RequestMapper.summary(request, access.reader()));
    }

    /** True when the request has been sent and is not waiting for a new document: there is nothing to fill in. */
    @Transactional(readOnly = true)
    public boolean isAnswerable(RequestId id) {
        return visible(id).filter(request -> !request.status().isEditable()).isPresent();
    }

    /** True when a change of this request may change what the signed-in employer sees. */
    @Transactional(readOnly = true)
    public boolean isOurs(RequestId id) {
        return requests.findById(id)
                .filter(request -> request.requester()
                        .organisation()
                        .equals(access.reader().organisation()))
                .isPresent();
    }

    /** A sent request with all its data; leaves a trace. */
    @Transactional
    public Optional<RequestDetails> details(RequestId id) {
        var details = visible(id).map(request -> RequestMapper.details(request, access.reader()));
        details.ifPresent(
                _ -> audit.record(AuditAction.REQUEST_READ, id.toString(), RequestSending.reason(id), "read"));
        return details;
    }

    private Optional<IdentificationRequest> visible(RequestId id) {
        return access.visible(requests.findById(id)).filter(request -> request.status() != RequestStatus.DRAFT);
    }

    private static List<RequestSummary> summaries(List<IdentificationRequest> found, SignedIn reader) {
        return found.stream()
                .map(request -> RequestMapper.summary(request, reader))
                .toList();
    }

    private static String pattern(String search) {
        var escaped = search.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        var digits = escaped.matches("[0-9 .\\-]+") ? escaped.replaceAll("[ .\\-]", "") : escaped;
        return "%" + digits + "%";
    }
}
