package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation's sent requests, page by page. Without a search these are the ones that are no notification any more; a
 * search looks through all of them.
 */
@Service
@PreAuthorize("hasRole('EMPLOYER')")
public class RequestHistoryService {
    private static final int EXPORT_PAGE = 1000;

    private final RequestLists lists;
    private final Listed listed;
    private final RequestAccess access;
    private final AuditTrail audit;

    RequestHistoryService(RequestLists lists, Listed listed, RequestAccess access, AuditTrail audit) {
        this.lists = lists;
        this.listed = listed;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<RequestSummary> page(RequestFilter filter, RequestOrder order, int offset, int limit) {
        var reader = access.reader();
        return lists.page(reader, filter, order, offset, limit).stream()
                .map(request -> request.summary(reader))
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(RequestFilter filter) {
        return lists.count(access.reader(), filter);
    }

    /** The colleagues who have sent requests, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> requesters() {
        Map<String, Colleague> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        listed.findRequesters(access.reader().requireOrganisation())
                .forEach(found -> named.put(
                        found.getName() + " " + found.getId(), new Colleague(found.getId(), found.getName())));
        return new ArrayList<>(named.values());
    }

    /** Hands over everything the filter shows, in this order, page by page; leaves a trace. */
    public void export(RequestFilter filter, RequestOrder order, Consumer<RequestSummary> line) {
        var organisation = access.reader().requireOrganisation().toString();
        audit.record(
                AuditAction.REQUESTS_EXPORTED,
                organisation,
                new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, organisation),
                "exported");
        var offset = 0;
        for (var page = page(filter, order, 0, EXPORT_PAGE);
                !page.isEmpty();
                page = page(filter, order, offset, EXPORT_PAGE)) {
            page.forEach(line);
            offset += page.size();
        }
    }

    /** Who has sent requests. */
    public record Colleague(AccountId id, String name) implements Serializable {
        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }
}
