package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.SignedIn;
import be.belgianid.identity.Niss;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An {@link IdentificationRequest} as lists need it, without the forms that were filled in. */
@Entity
@Immutable
@Table(name = "request_identification")
class ListedRequest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestStatus status;

    private @Nullable String ticket;

    @Embedded
    private Requester requester;

    private String personName;
    private String personFolded;
    private boolean answerDue;
    private @Nullable String niss;
    private @Nullable String identifiedName;
    private @Nullable String replacedNiss;
    private @Nullable Instant replacedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DocumentProblem documentProblem;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable NotIdentifiedReason notIdentifiedReason;

    private String note;
    private @Nullable Instant submittedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant newsAt;

    @SuppressWarnings("NullAway.Init")
    protected ListedRequest() {}

    RequestId id() {
        return id;
    }

    /** False for drafts, and for what was taken back. */
    boolean isListed() {
        return ticket != null && submittedAt != null && status != RequestStatus.WITHDRAWN;
    }

    boolean isOf(OrganisationId organisation) {
        return requester.organisation().equals(organisation);
    }

    RequestSummary summary(SignedIn reader) {
        if (ticket == null || submittedAt == null) {
            throw new IllegalStateException("a request that was never sent is in no list");
        }
        return new RequestSummary(
                id,
                new TicketNumber(ticket),
                status,
                personName,
                niss == null ? null : Niss.of(niss),
                identifiedAs().orElse(null),
                documentProblem,
                notIdentifiedReason,
                note,
                requester.name(),
                isBy(reader.id()),
                answerDue,
                numberChange(),
                submittedAt,
                answeredAt);
    }

    private boolean isBy(AccountId account) {
        return requester.account().equals(account);
    }

    private @Nullable NumberChange numberChange() {
        return replacedAt == null
                ? null
                : new NumberChange(replacedNiss == null ? null : Niss.of(replacedNiss), replacedAt);
    }

    private Optional<String> identifiedAs() {
        return Optional.ofNullable(identifiedName).filter(name -> !name.equalsIgnoreCase(personName));
    }
}
