package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.OrganisationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Listed extends Repository<ListedRequest, RequestId> {
    String OURS = """
            from ListedRequest r
            where r.requester.organisation = :organisation and r.ticket is not null
              and (:wholeCompany = true or r.requester.account = :account)
            """;
    String ACTIONS = OURS + "and r.status = be.belgianid.request.RequestStatus.ACTION_EXPECTED ";
    String NEWS = OURS + "and r.newsAt > :since and r.status <> be.belgianid.request.RequestStatus.WITHDRAWN ";

    Optional<ListedRequest> findById(RequestId id);

    @Query("select r " + ACTIONS + "order by r.submittedAt desc")
    List<ListedRequest> findActions(
            @Param("organisation") OrganisationId organisation,
            @Param("account") AccountId account,
            @Param("wholeCompany") boolean wholeCompany,
            Limit limit);

    @Query("select count(r) " + ACTIONS)
    int countActions(
            @Param("organisation") OrganisationId organisation,
            @Param("account") AccountId account,
            @Param("wholeCompany") boolean wholeCompany);

    @Query("select r " + NEWS + "order by r.newsAt desc")
    List<ListedRequest> findNews(
            @Param("organisation") OrganisationId organisation,
            @Param("account") AccountId account,
            @Param("wholeCompany") boolean wholeCompany,
            @Param("since") Instant since,
            Limit limit);

    @Query("select count(r) " + NEWS)
    int countNews(
            @Param("organisation") OrganisationId organisation,
            @Param("account") AccountId account,
            @Param("wholeCompany") boolean wholeCompany,
            @Param("since") Instant since);

    @Query("select count(r) from ListedRequest r where r.id in :ids and r.requester.organisation = :organisation")
    int countOf(@Param("organisation") OrganisationId organisation, @Param("ids") Collection<RequestId> ids);

    @Query("""
            select distinct r.requester.account as id, r.requester.name as name from ListedRequest r
            where r.requester.organisation = :organisation
            """)
    List<RequesterName> findRequesters(@Param("organisation") OrganisationId organisation);

    /** A colleague who has sent requests, named as they were then. */
    interface RequesterName {
        AccountId getId();

        String getName();
    }
}
