package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.OrganisationId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

interface Requests extends Repository<IdentificationRequest, RequestId> {
    String SKIP_LOCKED = "-2";

    IdentificationRequest save(IdentificationRequest request);

    void delete(IdentificationRequest request);

    Optional<IdentificationRequest> findById(RequestId id);

    /** The request with its row locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from IdentificationRequest r where r.id = :id")
    Optional<IdentificationRequest> lock(@Param("id") RequestId id);

    /** The request with its row locked, nothing when another transaction holds it or its answer is not due. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query(
            "select r from IdentificationRequest r where r.id = :id and r.answerDue and r.status <> be.belgianid.request.RequestStatus.WITHDRAWN")
    Optional<IdentificationRequest> lockIfDue(@Param("id") RequestId id);

    @Query(
            "select r.id from IdentificationRequest r where r.answerDue and r.status <> be.belgianid.request.RequestStatus.WITHDRAWN order by r.changedAt")
    List<RequestId> findDue(Limit limit);

    @Query("""
            select r from IdentificationRequest r
            where r.requester.account = :account and r.requester.organisation = :organisation
              and r.status = be.belgianid.request.RequestStatus.DRAFT
            order by r.changedAt desc
            """)
    List<IdentificationRequest> findDrafts(
            @Param("account") AccountId account, @Param("organisation") OrganisationId organisation);

    @Query("""
            select r.id from IdentificationRequest r
            where r.status = be.belgianid.request.RequestStatus.DRAFT and r.changedAt < :before
            order by r.changedAt
            """)
    List<RequestId> findDraftsBefore(@Param("before") Instant before, Limit limit);

    @Query("""
            select r from IdentificationRequest r
            where r.status = be.belgianid.request.RequestStatus.IN_PROGRESS and r.answerDue = false
            order by r.waitingSince
            """)
    List<IdentificationRequest> findWaiting(Limit limit);

    @Query("""
            select r from IdentificationRequest r
            where r.askedKeys.person = :key and r.status <> be.belgianid.request.RequestStatus.WITHDRAWN
            order by r.submittedAt desc
            """)
    List<IdentificationRequest> findByPersonKey(@Param("key") UUID key, Limit limit);

    @Query("""
            select r from IdentificationRequest r
            where r.askedKeys.document = :key and r.status <> be.belgianid.request.RequestStatus.WITHDRAWN
            order by r.submittedAt desc
            """)
    List<IdentificationRequest> findByDocumentKey(@Param("key") UUID key, Limit limit);

    /** Requests answered with a number of this person, in the order of their ids. */
    @Query("""
            select r from IdentificationRequest r
            where r.personId = :person and r.status = be.belgianid.request.RequestStatus.IDENTIFIED and r.id.value > :after
            order by r.id.value
            """)
    List<IdentificationRequest> findAnsweredWith(@Param("person") long person, @Param("after") UUID after, Limit limit);

    /** Sent requests without keys, in the order of their ids. */
    @Query("""
            select r from IdentificationRequest r
            where r.askedKeys.document is null and r.ticket is not null and r.erasedAt is null and r.id.value > :after
            order by r.id.value
            """)
    List<IdentificationRequest> findWithoutKeys(@Param("after") UUID after, Limit limit);

    @Query("""
            select r from IdentificationRequest r
            where r.withdrawal.by = :account and r.erasedAt is null and r.withdrawal.at > :since
            order by r.withdrawal.at desc
            """)
    List<IdentificationRequest> findWithdrawnBy(
            @Param("account") AccountId account, @Param("since") Instant since, Limit limit);

    @Query("""
            select r.id from IdentificationRequest r
            where r.status = be.belgianid.request.RequestStatus.WITHDRAWN
              and r.erasedAt is null and r.withdrawal.at <= :before
            order by r.withdrawal.at
            """)
    List<RequestId> findErasable(@Param("before") Instant before, Limit limit);

    @Query("select r from IdentificationRequest r where r.claim.operator = :operator")
    List<IdentificationRequest> findClaimedBy(@Param("operator") AccountId operator);
}
