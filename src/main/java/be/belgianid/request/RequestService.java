package be.belgianid.request;

import be.belgianid.account.AccountContact;
import be.belgianid.account.AccountDirectory;
import be.belgianid.document.doctor.Finding;
import be.belgianid.request.form.FormPolicy;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.SendingPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The employer's way from a first draft to a sent request. */
@Service
@PreAuthorize("hasRole('EMPLOYER')")
public class RequestService {
    private final Requests requests;
    private final RequestAccess access;
    private final RequestSending sending;
    private final RequestWithdrawals withdrawals;
    private final DocumentCheck documents;
    private final AccountDirectory directory;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RequestService(
            Requests requests,
            RequestAccess access,
            RequestSending sending,
            RequestWithdrawals withdrawals,
            DocumentCheck documents,
            AccountDirectory directory,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.access = access;
        this.sending = sending;
        this.withdrawals = withdrawals;
        this.documents = documents;
        this.directory = directory;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A new draft with the employer's own e-mail address; stored with the first {@link #save}. */
    public Draft begin(RequestId id) {
        var email = directory
                .contact(access.reader().id())
                .map(AccountContact::email)
                .orElse("");
        var form = RequestForm.EMPTY.with(new SendingPart("", email));
        return new Draft(id, Draft.UNSAVED, FormStep.DOCUMENT, form, null, null);
    }

    /** A draft to take up again, or a sent request that waits for a new document. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(RequestId id) {
        return access.visible(requests.findById(id))
                .filter(request -> request.status().isEditable())
                .map(RequestMapper::draft);
    }

    /** Keeps what was typed so far, right or wrong, unless the draft was changed elsewhere since {@code version}. */
    public SaveResult save(RequestId id, long version, FormStep step, RequestForm form) {
        try {
            return transaction.execute(_ -> keep(id, version, step, form)).get();
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException changed) {
            return new SaveResult.ChangedElsewhere();
        }
    }

    /** What is wrong in one step, today. */
    public List<FormProblem> check(FormStep step, RequestForm form) {
        var problems = FormPolicy.check(step, form, LocalDate.now(clock));
        return step == FormStep.DOCUMENT
                ? Stream.concat(documents.problems(form).stream(), problems.stream())
                        .toList()
                : problems;
    }

    /** What is to be said about the document of a form. */
    public List<Finding> findings(RequestForm form) {
        return documents.findings(form);
    }

    /** True when the document's validity, as typed, has ended. */
    public boolean isExpired(RequestForm form) {
        return FormPolicy.isExpired(form, LocalDate.now(clock));
    }

    /** Sends the draft as stored under this version; sending it twice sends it once. */
    public SubmitResult submit(RequestId id, long version) {
        return sending.submit(id, version, false);
    }

    /** As {@link #submit}, also when the organisation has asked for the same person before. */
    public SubmitResult submitAllTheSame(RequestId id, long version) {
        return sending.submit(id, version, true);
    }

    /** Throws an unsent draft away, with its document. */
    public void discard(RequestId id) {
        sending.discard(id);
    }

    /**
     * Takes a pending request back; whoever does so may undo it for ten minutes, then its content is erased. False when it
     * has its answer already or a colleague was quicker.
     */
    public boolean withdraw(RequestId id) {
        return withdrawals.withdraw(id);
    }

    /** Undoes a withdrawal: the request is what it was, in the same place of the queue. False when the time is up. */
    public boolean restore(RequestId id) {
        return withdrawals.restore(id);
    }

    /** What the signed-in employer has taken back and may still restore, latest first. */
    @Transactional(readOnly = true)
    public List<UndoableWithdrawal> undoableWithdrawals() {
        return withdrawals.undoable();
    }

    private Supplier<SaveResult> keep(RequestId id, long version, FormStep step, RequestForm form) {
        var stored = requests.findById(id);
        var isNew = version == Draft.UNSAVED && stored.isEmpty();
        var request = isNew
                ? new IdentificationRequest(id, Requester.of(access.reader()), clock.instant())
                : access.visible(stored).orElse(null);
        if (request == null || !request.status().isEditable()) {
            return SaveResult.NoLongerEditable::new;
        }
        if (request.version() != version) {
            return SaveResult.ChangedElsewhere::new;
        }
        sending.destroyReplaced(request, form.document().document());
        request.fillIn(form, step, clock.instant());
        var saved = requests.save(request);
        return () -> new SaveResult.Saved(saved.version());
    }
}
