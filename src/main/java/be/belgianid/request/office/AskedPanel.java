package be.belgianid.request.office;

import be.belgianid.identity.Address;
import be.belgianid.identity.Countries;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.request.TicketDetails;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import be.belgianid.ui.DataList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The person as the employer described them, each value with where it comes from. */
class AskedPanel extends Composite<Div> {
    private final DataList data = new DataList();
    private Map<FormField, FieldOrigin> origins = Map.of();

    AskedPanel() {
        getContent().addClassNames("bid-card", "bid-office-asked");
    }

    void show(TicketDetails ticket) {
        var asked = ticket.asked();
        origins = ticket.origins();
        data.clear();
        showPerson(asked);
        asked.documents().forEach(this::showDocument);
        showAddresses(asked);
        if (!ticket.description().isBlank()) {
            data.row("request.office.asked.description", ticket.description());
        }
        getContent().removeAll();
        getContent().add(new H2(getTranslation("request.office.asked.title")), data);
    }

    private void showPerson(PersonDetails asked) {
        var texts = texts();
        row("request.office.asked.surname", asked.name().surname(), FormField.SURNAME);
        row("request.office.asked.given-names", asked.name().givenNamesLine(), FormField.GIVEN_NAME);
        row("request.office.asked.birth-date", IdentityText.date(asked.birthDate(), getLocale()), FormField.BIRTH_DATE);
        row("request.office.asked.birth-place", texts.birthPlace(asked), FormField.BIRTH_PLACE);
        row("request.office.asked.nationality", texts.nationalities(asked.nationalities()), FormField.NATIONALITY);
        row("request.office.asked.sex", IdentityText.sex(asked.sex(), getLocale()), FormField.SEX);
    }

    private void showDocument(IdentityDocument document) {
        var texts = texts();
        row(
                "request.office.asked.document",
                getTranslation("identity.enum.DocumentType." + document.type().name()) + ", "
                        + Countries.name(document.issuer(), getLocale()),
                FormField.DOCUMENT_TYPE);
        row("request.office.asked.document-number", document.number(), FormField.DOCUMENT_NUMBER);
        row("request.office.asked.validity", texts.validity(document), FormField.VALID_UNTIL);
    }

    private void showAddresses(PersonDetails asked) {
        row("request.office.asked.residence", text(asked.residence()), FormField.RESIDENCE_LOCALITY);
        if (asked.contact() != null) {
            row("request.office.asked.contact", text(asked.contact()), FormField.CONTACT_LOCALITY);
        }
    }

    private String text(@Nullable Address address) {
        return address == null ? "" : IdentityText.address(address, getLocale());
    }

    private void row(String labelKey, String value, FormField field) {
        var origin = origins.get(field);
        if (value.isBlank() || origin == null) {
            data.row(labelKey, value);
            return;
        }
        var source = new Span(getTranslation("request.office.origin." + origin.name()));
        source.addClassNames("bid-office-origin", "bid-office-origin-" + origin.name());
        data.row(labelKey, new Span(new Span(value), source));
    }

    private PersonTexts texts() {
        return new PersonTexts(getLocale());
    }
}
