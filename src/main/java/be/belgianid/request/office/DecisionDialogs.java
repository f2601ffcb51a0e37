package be.belgianid.request.office;

import be.belgianid.document.DocumentService;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.identity.ui.NissText;
import be.belgianid.request.DocumentProblem;
import be.belgianid.request.NotIdentifiedReason;
import be.belgianid.request.RequestId;
import be.belgianid.request.TicketDetails;
import be.belgianid.request.TicketService;
import be.belgianid.ui.DataList;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The dialogs in which an operator completes a decision about the ticket on the desk. */
final class DecisionDialogs {
    /** From this likeness on, registering a new person asks for a second look. */
    private static final int STRONG = 600;

    private final TicketService tickets;
    private final TicketDetails ticket;
    private final DocumentService documents;
    private final Consumer<DecisionAttempt> settled;

    DecisionDialogs(
            TicketService tickets, TicketDetails ticket, DocumentService documents, Consumer<DecisionAttempt> settled) {
        this.tickets = tickets;
        this.ticket = ticket;
        this.documents = documents;
        this.settled = settled;
    }

    DecisionDialog samePerson(Candidate chosen, Locale locale) {
        var person = chosen.person();
        var dialog = new DecisionDialog(
                "request.office.same.title",
                "request.office.same.confirm",
                () -> decided(() -> tickets.identifiedAs(id(), person.id())),
                new DataList()
                        .row("request.office.same.asked", line(ticket.asked(), locale))
                        .row("request.office.same.registered", line(person.details(), locale))
                        .row("request.office.same.number", new NissText(person.niss())));
        if (new CandidateList(ticket.candidates()).hasRival(chosen)) {
            dialog.warn("request.office.same.rival");
        }
        return person.status() == PersonStatus.ACTIVE
                ? dialog
                : dialog.warn("request.office.candidate.explained." + person.status());
    }

    DecisionDialog newPerson() {
        var dialog = new DecisionDialog(
                "request.office.new.title",
                "request.office.new.confirm",
                () -> decided(() -> tickets.registerNew(id())),
                Translated.text(
                        new Paragraph(),
                        "request.office.new.text",
                        ticket.asked().name().display()));
        if (ticket.evidence() != DocumentEvidence.SUFFICIENT) {
            dialog.warn("request.office.evidence." + ticket.evidence().name());
        }
        var strong = ticket.candidates().stream().anyMatch(candidate -> candidate.score() >= STRONG);
        return strong ? dialog.warn("request.office.new.strong") : dialog;
    }

    DecisionDialog newDocument() {
        var form = new CorrectionForm(ticket, documents, proposed());
        return new DecisionDialog(
                "request.office.document.title",
                "request.office.document.confirm",
                () -> form.isComplete() && decided(() -> tickets.askFor(id(), form.correction())),
                form);
    }

    DecisionDialog notIdentified() {
        var form = new ReasonForm<>(NotIdentifiedReason.class, "request.office.refuse.reason", null);
        return new DecisionDialog(
                "request.office.refuse.title",
                "request.office.refuse.confirm",
                () -> form.isComplete()
                        && decided(() -> tickets.notIdentified(id(), form.reason.getValue(), form.text())),
                form);
    }

    private boolean decided(DecisionAttempt attempt) {
        settled.accept(attempt);
        return true;
    }

    private RequestId id() {
        return ticket.summary().id();
    }

    private @Nullable DocumentProblem proposed() {
        return switch (ticket.evidence()) {
            case SUFFICIENT -> null;
            case EXPIRED -> DocumentProblem.EXPIRED;
            case UNREADABLE -> DocumentProblem.POOR_QUALITY;
            case DISAGREES -> DocumentProblem.DISAGREES;
        };
    }

    private static String line(PersonDetails person, Locale locale) {
        return person.name().display() + ", " + IdentityText.date(person.birthDate(), locale);
    }
}
