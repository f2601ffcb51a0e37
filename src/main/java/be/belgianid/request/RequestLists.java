package be.belgianid.request;

import be.belgianid.account.SignedIn;
import be.belgianid.identity.matching.Folding;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds an organisation's requests page by page. The page's ids come from an index that holds every column a filter may
 * ask for, and only then are that page's rows fetched: the hundred-thousandth request is not slower than the first.
 */
@Component
class RequestLists {
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");
    private static final String DIGITS = "[0-9 .\\-]+";

    private final EntityManager entities;

    RequestLists(EntityManager entities) {
        this.entities = entities;
    }

    List<ListedRequest> page(SignedIn reader, RequestFilter filter, RequestOrder order, int offset, int limit) {
        var found = new Conditions(reader, filter);
        var ids = found.fill(entities.createQuery(
                        "select r.id from ListedRequest r " + found + " order by " + order.clause(), RequestId.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows(ids.stream().map(RequestId.class::cast).toList());
    }

    int count(SignedIn reader, RequestFilter filter) {
        var found = new Conditions(reader, filter);
        return ((Number) found.fill(entities.createQuery("select count(*) from ListedRequest r " + found))
                        .getSingleResult())
                .intValue();
    }

    private List<ListedRequest> rows(List<RequestId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<RequestId, ListedRequest> rows = entities
                .createQuery("select r from ListedRequest r where r.id in :ids", ListedRequest.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ListedRequest::id, Function.identity()));
        return ids.stream().map(rows::get).toList();
    }

    /** The conditions of a filter; what people typed is only ever a parameter. */
    private static final class Conditions {
        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions(SignedIn reader, RequestFilter filter) {
            add("r.requester.organisation = :organisation", "organisation", reader.requireOrganisation());
            clauses.add("r.ticket is not null and r.status <> RequestStatus.WITHDRAWN");
            if (!filter.wholeCompany()) {
                add("r.requester.account = :reader", "reader", reader.id());
            }
            if (filter.isSearching()) {
                narrow(filter);
                search(filter.search().strip());
            } else {
                clauses.add("r.status <> RequestStatus.ACTION_EXPECTED");
                add("(r.newsAt is null or r.newsAt <= :since)", "since", since(reader));
            }
        }

        private void narrow(RequestFilter filter) {
            if (filter.requester() != null) {
                add("r.requester.account = :requester", "requester", filter.requester());
            }
            if (filter.state() != null) {
                add("r.status in :statuses", "statuses", filter.state().statuses());
            }
            if (filter.from() != null) {
                add("r.submittedAt >= :from", "from", startOf(filter.from()));
            }
            if (filter.until() != null) {
                add("r.submittedAt < :until", "until", startOf(filter.until().plusDays(1)));
            }
        }

        private void search(String typed) {
            if (typed.isEmpty()) {
                return;
            }
            if (typed.matches(DIGITS)) {
                add(
                        "(r.ticket like :digits or r.niss like :digits)",
                        "digits",
                        "%" + typed.replaceAll("[ .\\-]", "") + "%");
                return;
            }
            var folded = Folding.line(typed);
            if (folded.isEmpty()) {
                clauses.add("1 = 0");
                return;
            }
            var words = folded.split(" ");
            for (var i = 0; i < words.length; i++) {
                add("r.personFolded like :word" + i, "word" + i, "%" + words[i] + "%");
            }
        }

        private void add(String clause, String parameter, Object value) {
            clauses.add(clause);
            parameters.put(parameter, value);
        }

        <Q extends Query> Q fill(Q query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(BELGIUM).toInstant();
        }

        @Override
        public String toString() {
            return "where " + String.join(" and ", clauses);
        }
    }

    static Instant since(SignedIn reader) {
        return reader.previousSignIn() == null ? Instant.EPOCH : reader.previousSignIn();
    }
}
