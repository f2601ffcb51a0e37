package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.document.DocumentId;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.matching.Folding;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An organisation's question « which number does this person have? », from its first draft to its answer. */
@Entity
@Table(name = "request_identification")
class IdentificationRequest extends AbstractAggregateRoot<IdentificationRequest> {
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_FOLDED = 160;
    private static final int LONGEST_NOTE = 2000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RequestId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RequestStatus status = RequestStatus.DRAFT;

    private @Nullable String ticket;

    @Embedded
    private Requester requester;

    /** The name asked for, beside the form, so that lists can be searched. */
    private String personName = "";

    /** The same in plain letters, for searching and sorting. */
    private String personFolded = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FormStep step = FormStep.DOCUMENT;

    /** What is being filled in. */
    @Column(columnDefinition = "longtext")
    private RequestForm form;

    /** What was sent last: this is what is answered. */
    @Column(columnDefinition = "longtext")
    private @Nullable RequestForm sent;

    @Embedded
    private @Nullable AskedKeys askedKeys;

    private String reasons = "";
    private boolean answerDue;
    private int attempts;
    private boolean askedByOperator;

    @Embedded
    private @Nullable Claim claim;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    private @Nullable Instant erasedAt;

    private @Nullable Long personId;
    private @Nullable String niss;
    private @Nullable String identifiedName;

    @Column(columnDefinition = "longtext")
    private @Nullable Completion completion;

    private @Nullable String replacedNiss;
    private @Nullable Instant replacedAt;
    private int numberRounds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DocumentProblem documentProblem;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable NotIdentifiedReason notIdentifiedReason;

    private String note = "";

    @Column(columnDefinition = "longtext")
    private @Nullable CorrectionRounds rounds;

    private int ticketRounds;
    private int documentRounds;
    private Instant changedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant waitingSince;
    private @Nullable Instant answeredAt;

    /** When the organisation last had to learn something new of an ended request. */
    private @Nullable Instant newsAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentificationRequest() {}

    IdentificationRequest(RequestId id, Requester requester, Instant now) {
        this.id = id;
        this.requester = requester;
        this.form = RequestForm.EMPTY;
        this.changedAt = micros(now);
    }

    /** Keeps what was typed, right or wrong. */
    void fillIn(RequestForm typed, FormStep at, Instant now) {
        if (!status.isEditable()) {
            throw new IllegalStateException("a " + status + " request cannot be filled in");
        }
        form = status == RequestStatus.DRAFT ? typed : sent().taking(openFields(), typed);
        step = at;
        if (status == RequestStatus.DRAFT) {
            name(typed);
        }
        changedAt = micros(now);
    }

    /** Sends the draft: from now on it has a ticket number and an answer is due. */
    void submit(TicketNumber number, Instant now) {
        become(RequestStatus.SUBMITTED);
        ticket = number.digits();
        submittedAt = micros(now);
        send(now);
        answerDue = true;
        registerEvent(new RequestSubmitted(id));
    }

    /** Sends the request with a new document: to the operator who asked for it, or else to be answered at once. */
    void sendAgain(Instant now) {
        become(RequestStatus.IN_PROGRESS);
        documentProblem = null;
        note = "";
        rounds = rounds().sentAgain(micros(now));
        send(now);
        waitingSince = micros(now);
        answerDue = !askedByOperator;
        registerEvent(new RequestSubmitted(id));
        if (askedByOperator) {
            ticketRounds++;
            registerEvent(new TicketOpened(id, ticketRounds));
        }
    }

    /** Answers with a person's number, found or newly issued. */
    void identify(PersonSummary person, boolean byOperator, Instant now) {
        become(RequestStatus.IDENTIFIED);
        personId = person.id().value();
        niss = person.niss().digits();
        identifiedName = shortened(person.details().name().display(), LONGEST_NAME);
        completion = Completion.of(sent().toDetails(), person.details());
        close(now);
        registerEvent(new RequestAnswered(id, byOperator));
    }

    /** Keeps beside the number given the one that the person holds today; nothing happens when it is known already. */
    void followNumber(PersonSummary holder, Instant now) {
        personId = holder.id().value();
        var today = holder.niss().digits();
        if (!today.equals(Objects.requireNonNullElse(replacedNiss, niss))) {
            replacedNiss = today;
            replacedAt = micros(now);
            newsAt = replacedAt;
            numberRounds++;
            registerEvent(new RequestNumberReplaced(id, numberRounds));
        }
    }

    /** The person holds no number any more. */
    void cancelNumber(Instant now) {
        if (!numberChange().filter(NumberChange::isCancelled).isPresent()) {
            replacedNiss = null;
            replacedAt = micros(now);
            newsAt = replacedAt;
            numberRounds++;
            registerEvent(new RequestNumberCancelled(id, numberRounds));
        }
    }

    /** Leaves the answer to an operator. */
    void openTicket(List<String> why, Instant now) {
        if (status != RequestStatus.IN_PROGRESS) {
            become(RequestStatus.IN_PROGRESS);
        }
        reasons = String.join(" ", why);
        answerDue = false;
        waitingSince = micros(now);
        ticketRounds++;
        registerEvent(new TicketOpened(id, ticketRounds));
    }

    /** Asks the employer to correct what is wrong; nobody has asked when it was the program. */
    void askFor(Correction correction, String askedBy, Instant now) {
        if (status == RequestStatus.SUBMITTED) {
            become(RequestStatus.IN_PROGRESS);
        }
        become(RequestStatus.ACTION_EXPECTED);
        documentProblem = correction.problem();
        note = correction.note();
        askedByOperator = !askedBy.isEmpty();
        documentRounds++;
        rounds = rounds().and(new CorrectionRound(correction, askedBy, micros(now), null));
        answerDue = false;
        claim = null;
        form = sent();
        step = correction.open().stream()
                .map(FormField::step)
                .min(Comparator.naturalOrder())
                .orElse(FormStep.DOCUMENT);
        changedAt = micros(now);
        registerEvent(new DocumentRequested(id, documentRounds));
    }

    /** Ends without a number. */
    void refuse(NotIdentifiedReason reason, String why, Instant now) {
        become(RequestStatus.NOT_IDENTIFIED);
        notIdentifiedReason = reason;
        note = shortened(why.strip(), LONGEST_NOTE);
        close(now);
        registerEvent(new RequestNotIdentified(id));
    }

    /** Takes the request back: everything stops, and nothing of its content or place in the queue is touched for a while. */
    void withdraw(AccountId by, Instant now) {
        var from = status;
        become(RequestStatus.WITHDRAWN);
        withdrawal = new Withdrawal(by, micros(now), from);
        claim = null;
        registerEvent(new RequestWithdrawn(id));
    }

    /** Makes the request what it was before it was taken back. */
    void restore() {
        become(Objects.requireNonNull(withdrawal).from());
        withdrawal = null;
        registerEvent(new RequestRestored(id));
    }

    /** Forgets the content of a request taken back; the stub stays for the audit trail. */
    void erase(Instant now) {
        if (status != RequestStatus.WITHDRAWN) {
            throw new IllegalStateException("a " + status + " request cannot be erased");
        }
        erasedAt = micros(now);
        form = RequestForm.EMPTY;
        sent = null;
        askedKeys = null;
        personName = "";
        personFolded = "";
        note = "";
        reasons = "";
        rounds = null;
        close(now);
        registerEvent(new RequestErased(id));
    }

    /** Puts the ticket in an operator's hand. */
    void claim(AccountId operator, String operatorName, Instant now) {
        if (!isWaiting()) {
            throw new IllegalStateException("a " + status + " request waits for no operator");
        }
        claim = new Claim(operator, operatorName, micros(now));
        registerEvent(new TicketClaimed(id));
    }

    /** The operator works on the ticket: it stays in their hand for as long again. */
    void keepInHand(Instant now) {
        claim = Objects.requireNonNull(claim).since(micros(now));
    }

    /** Puts the ticket back into the queue. */
    void release() {
        claim = null;
        registerEvent(new TicketReleased(id));
    }

    /** Counts an attempt to answer that failed for a technical reason. */
    int countFailedAttempt() {
        attempts++;
        return attempts;
    }

    /** False while nothing was uploaded, read or typed. */
    boolean isBegun() {
        return form.document().document() != null || !form.origins().isEmpty();
    }

    boolean isWaiting() {
        return status == RequestStatus.IN_PROGRESS && !answerDue;
    }

    RequestId id() {
        return id;
    }

    long version() {
        return version == null ? Draft.UNSAVED : version;
    }

    RequestStatus status() {
        return status;
    }

    TicketNumber ticket() {
        return new TicketNumber(Objects.requireNonNull(ticket));
    }

    Requester requester() {
        return requester;
    }

    /** Under which keys it was sent last, none before. */
    @Nullable AskedKeys askedKeys() {
        return askedKeys;
    }

    String personName() {
        return personName;
    }

    FormStep step() {
        return step;
    }

    RequestForm form() {
        return form;
    }

    RequestForm sent() {
        return Objects.requireNonNull(sent);
    }

    Optional<DocumentId> document() {
        return Optional.ofNullable(
                Objects.requireNonNullElse(sent, form).document().document());
    }

    /** The document that was sent and the one to be sent instead. */
    Set<DocumentId> documents() {
        return Stream.of(form, Objects.requireNonNullElse(sent, form))
                .map(part -> part.document().document())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> reasons() {
        return reasons.isEmpty() ? List.of() : List.of(reasons.split(" "));
    }

    boolean isAnswerDue() {
        return answerDue && status != RequestStatus.WITHDRAWN;
    }

    /** Present from the moment when it was taken back until it is restored or erased. */
    Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal).filter(_ -> erasedAt == null);
    }

    /** What is asked of the employer now; a request from before the rounds were kept has everything open. */
    Optional<Correction> correction() {
        if (status != RequestStatus.ACTION_EXPECTED) {
            return Optional.empty();
        }
        return rounds().last()
                .map(CorrectionRound::correction)
                .or(() -> Optional.ofNullable(documentProblem)
                        .map(problem -> new Correction(problem, Set.of(), null, note)));
    }

    CorrectionRounds rounds() {
        return Objects.requireNonNullElse(rounds, CorrectionRounds.NONE);
    }

    /** The fields that the employer may change now. */
    Set<FormField> openFields() {
        return correction().map(Correction::open).orElseGet(() -> EnumSet.allOf(FormField.class));
    }

    /** How often a new document has been asked for already. */
    int documentRounds() {
        return documentRounds;
    }

    /** How often the request has come to where it waits now: to the operators, or back to the employer. */
    int round() {
        return status == RequestStatus.ACTION_EXPECTED ? documentRounds : ticketRounds;
    }

    Optional<Claim> claimAt(Instant now) {
        return Optional.ofNullable(claim).filter(held -> !held.hasLapsed(now));
    }

    Optional<Niss> niss() {
        return Optional.ofNullable(niss).map(Niss::of);
    }

    /** The person's name in the registry, when it differs from the name asked for. */
    Optional<String> identifiedAs() {
        return Optional.ofNullable(identifiedName).filter(name -> !name.equalsIgnoreCase(personName));
    }

    /** What became of the number after it was given. */
    Optional<NumberChange> numberChange() {
        return Optional.ofNullable(replacedAt)
                .map(at -> new NumberChange(replacedNiss == null ? null : Niss.of(replacedNiss), at));
    }

    /** What the registry added when it answered. */
    Completion completion() {
        return Objects.requireNonNullElse(completion, Completion.NOTHING);
    }

    @Nullable DocumentProblem documentProblem() {
        return documentProblem;
    }

    @Nullable NotIdentifiedReason notIdentifiedReason() {
        return notIdentifiedReason;
    }

    String note() {
        return note;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant submittedAt() {
        return Objects.requireNonNull(submittedAt);
    }

    Instant waitingSince() {
        return Objects.requireNonNullElse(waitingSince, changedAt);
    }

    /** True when it has been answered, later than this after it was first sent. */
    boolean isAnsweredAfter(Duration patience) {
        return answeredAt != null && submittedAt().plus(patience).isBefore(answeredAt);
    }

    private void become(RequestStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("a " + status + " request cannot become " + next);
        }
        status = next;
    }

    private void send(Instant now) {
        sent = form;
        askedKeys = AskedKeys.of(requester.organisation(), form);
        name(form);
        attempts = 0;
        changedAt = micros(now);
    }

    private void name(RequestForm named) {
        personName = shortened(named.displayName(), LONGEST_NAME);
        personFolded = shortened(Folding.line(personName), LONGEST_FOLDED);
    }

    private void close(Instant now) {
        answeredAt = micros(now);
        newsAt = answeredAt;
        changedAt = micros(now);
        answerDue = false;
        claim = null;
        documentProblem = null;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
