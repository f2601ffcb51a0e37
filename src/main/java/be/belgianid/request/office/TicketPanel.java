package be.belgianid.request.office;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.DocumentNotFound;
import be.belgianid.document.DocumentService;
import be.belgianid.document.ui.DocumentViewer;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.NumberHistory;
import be.belgianid.identity.PersonSummary;
import be.belgianid.request.RegistrySearchService;
import be.belgianid.request.TicketDetails;
import be.belgianid.request.TicketService;
import be.belgianid.request.TicketSummary;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A ticket on the desk: the document beside the data, the candidates, the decisions. */
class TicketPanel extends Composite<Div> {
    /** What an operator does who reads, types or chooses: meanwhile the ticket is nobody else's. */
    private static final List<String> WORKING = List.of("click", "keydown", "wheel", "touchmove");

    private static final int KEPT_MILLIS = 60_000;

    final Button release = Translated.text(new Button(), "request.office.release");
    final DecisionBar decisions = new DecisionBar();
    final CandidatesPanel candidates;
    final RegistrySearch search;

    private final AskedPanel asked = new AskedPanel();
    private final TicketDetails ticket;
    private final RegistrySearchService registry;

    TicketPanel(
            TicketDetails ticket,
            TicketService tickets,
            RegistrySearchService registry,
            DocumentService documents,
            Consumer<DecisionAttempt> settled) {
        this.ticket = ticket;
        this.registry = registry;

        // components
        candidates = new CandidatesPanel(ticket.asked(), this::history);
        search = new RegistrySearch(registry, ticket.summary().id(), candidates::addFound);

        // listeners
        var dialogs = new DecisionDialogs(tickets, ticket, documents, settled);
        decisions.samePerson.addClickListener(_ -> candidates
                .selected()
                .ifPresentOrElse(
                        chosen -> dialogs.samePerson(chosen, getLocale()).open(),
                        () -> Announcement.warn(getTranslation("request.office.same.nobody"))));
        decisions.newPerson.addClickListener(_ -> dialogs.newPerson().open());
        decisions.newDocument.addClickListener(_ -> dialogs.newDocument().open());
        decisions.notIdentified.addClickListener(_ -> dialogs.notIdentified().open());
        release.addClickShortcut(Key.KEY_L, KeyModifier.ALT);
        WORKING.forEach(sign -> getContent()
                .getElement()
                .addEventListener(sign, _ -> tickets.keep(ticket.summary().id()))
                .throttle(KEPT_MILLIS));
        Shortcuts.addShortcutListener(this, search::open, Key.KEY_S, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> candidates.move(1), Key.ARROW_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> candidates.move(-1), Key.ARROW_UP, KeyModifier.ALT);

        // layout
        getContent().addClassName("bid-page");
        getContent().add(header(ticket.summary()), why(), new RoundsPanel(ticket.rounds()));
        getContent().add(columns(documents), decisions);
        getContent().add(ShortcutHelp.of("request.office.ticket.shortcuts"));
        asked.show(ticket);
        candidates.show(ticket.candidates());
    }

    void retranslate() {
        asked.show(ticket);
        candidates.retranslate();
    }

    /** Nothing can be decided any more. */
    void close() {
        decisions.getContent().setEnabled(false);
        search.getContent().setEnabled(false);
        release.setEnabled(false);
    }

    private Component header(TicketSummary summary) {
        var heading = Translated.text(
                new H1(), "request.office.ticket.heading", summary.ticket().digits());
        var facts = new Paragraph();
        facts.addClassName("bid-muted");
        Translated.by(
                facts,
                locale -> facts.setText(facts.getTranslation(
                        locale,
                        "request.office.ticket.facts",
                        summary.organisationName(),
                        Moments.dateTime(summary.submittedAt(), locale))));
        return new Div(new PageHeader(heading, release), facts);
    }

    /** Why the ticket is here, in words: the registry's reasons and what the document is worth. */
    private Component why() {
        var reasons = new UnorderedList();
        ticket.summary().reasons().forEach(reason -> reasons.add(Translated.text(new ListItem(), reason)));
        if (ticket.evidence() != DocumentEvidence.SUFFICIENT) {
            reasons.add(Translated.text(
                    new ListItem(),
                    "request.office.evidence." + ticket.evidence().name()));
        }
        return new Notice(Notice.Kind.INFO, Translated.text(new Paragraph(), "request.office.ticket.reasons"), reasons);
    }

    private Component columns(DocumentService documents) {
        var document = new Div(document(documents));
        document.addClassNames("bid-card", "bid-office-document");
        var people = new Div(asked, candidates, search);
        people.addClassName("bid-office-people");
        var columns = new Div(document, people);
        columns.addClassName("bid-office-desk");
        return columns;
    }

    private Component document(DocumentService documents) {
        try {
            var reason = new AccessReason(
                    LegalBasis.TICKET_DECISION, ticket.summary().id().toString());
            return new DocumentViewer(documents, ticket.document(), reason);
        } catch (DocumentNotFound destroyed) {
            return new Notice(Notice.Kind.ERROR, "request.office.document.gone");
        }
    }

    private Optional<NumberHistory> history(PersonSummary person) {
        return registry.history(ticket.summary().id(), person.niss());
    }
}
