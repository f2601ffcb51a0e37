package be.belgianid.request.office;

import be.belgianid.identity.Candidate;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.RegistrySearchService;
import be.belgianid.request.RequestId;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** A search in the registry by number, or by name and birth date, for the ticket on the desk. */
class RegistrySearch extends Composite<Details> {
    final TextField number = Translated.label(new TextField(), "request.office.search.number");
    final TextField surname = Translated.label(new TextField(), "request.office.asked.surname");
    final TextField givenNames = Translated.label(new TextField(), "request.office.asked.given-names");
    final PartialDateField birthDate = Translated.label(new PartialDateField(), "request.office.asked.birth-date");
    final Button search = Translated.text(new Button(), "request.office.search.go");

    private final Paragraph outcome = new Paragraph();
    private final RegistrySearchService registry;
    private final RequestId ticket;
    private final Consumer<List<Candidate>> found;

    RegistrySearch(RegistrySearchService registry, RequestId ticket, Consumer<List<Candidate>> found) {
        this.registry = registry;
        this.ticket = ticket;
        this.found = found;

        // components
        outcome.getElement().setAttribute("role", "status");

        // listeners
        search.addClickListener(_ -> search());
        search.addClickShortcut(Key.ENTER).listenOn(getContent());

        // layout
        var fields = new Div(number, surname, givenNames, birthDate, search);
        fields.addClassName("bid-office-search");
        getContent().addClassName("bid-card");
        getContent().setSummary(Translated.text(new Span(), "request.office.search.title"));
        getContent().add(Translated.text(new Paragraph(), "request.office.search.audited"), fields, outcome);
    }

    void open() {
        getContent().setOpened(true);
        number.focus();
    }

    private void search() {
        number.setInvalid(false);
        surname.setInvalid(false);
        try {
            show(number.isEmpty() ? byName() : byNumber());
        } catch (IllegalArgumentException wrong) {
            var field = number.isEmpty() ? surname : number;
            field.setErrorMessage(getTranslation(wrong.getMessage()));
            field.setInvalid(true);
            field.focus();
        }
    }

    private List<Candidate> byNumber() {
        return registry.byNumber(ticket, Niss.of(number.getValue())).stream().toList();
    }

    private List<Candidate> byName() {
        var date = birthDate.getValue();
        return registry.byName(
                ticket,
                PersonName.of(surname.getValue(), givenNames.getValue()),
                date == null ? PartialDate.UNKNOWN : date);
    }

    private void show(List<Candidate> people) {
        outcome.setText(getTranslation("request.office.search.found", people.size()));
        found.accept(people);
    }
}
