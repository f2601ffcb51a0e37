package be.belgianid.request.office;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.DocumentField;
import be.belgianid.document.DocumentNotFound;
import be.belgianid.document.DocumentService;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.document.ui.PlaceMarker;
import be.belgianid.request.Correction;
import be.belgianid.request.DisputedField;
import be.belgianid.request.DocumentProblem;
import be.belgianid.request.TicketDetails;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong, which fields it concerns, and where on the page it stands. */
class CorrectionForm extends Composite<Div> {
    final ReasonForm<DocumentProblem> reason;
    final CheckboxGroup<DisputedField> fields = new CheckboxGroup<>();
    final Details area = new Details();
    private final Reading reading;
    private @Nullable PlaceMarker marker;

    CorrectionForm(TicketDetails ticket, DocumentService documents, @Nullable DocumentProblem proposed) {
        // components
        reason = new ReasonForm<>(DocumentProblem.class, "request.office.document.reason", proposed);
        Translated.label(fields, "request.office.document.fields");
        Translated.helper(fields, "request.office.document.fields.help");
        fields.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        fields.setItems(DisputedField.values());
        Translated.by(
                fields,
                locale -> fields.setItemLabelGenerator(
                        field -> getTranslation(locale, "request.enum.DisputedField." + field.name())));
        reading = Objects.requireNonNullElse(marking(ticket, documents), Reading.UNREADABLE);
        Translated.by(area, locale -> area.setSummaryText(getTranslation(locale, "request.office.document.area")));

        // listeners
        reason.reason.addValueChangeListener(_ -> offerFields());
        fields.addValueChangeListener(event -> mark(event.getOldValue(), event.getValue()));

        // layout
        getContent().addClassNames("bid-stack", "bid-office-correction");
        getContent().add(reason, fields, area);
        offerFields();
    }

    /** Says what is missing, if anything is. */
    boolean isComplete() {
        var nothing = isDisagreement() && fields.getValue().isEmpty();
        fields.setErrorMessage(getTranslation("request.office.document.fields.missing"));
        fields.setInvalid(nothing);
        return reason.isComplete() && !nothing;
    }

    Correction correction() {
        return new Correction(
                reason.reason.getValue(),
                fields.getValue(),
                Optional.ofNullable(marker).flatMap(PlaceMarker::place).orElse(null),
                reason.text());
    }

    private boolean isDisagreement() {
        return reason.reason.getValue() == DocumentProblem.DISAGREES;
    }

    private void offerFields() {
        fields.setVisible(isDisagreement());
    }

    /** Shows the page to mark on; without a document there is nothing to mark. */
    private @Nullable Reading marking(TicketDetails ticket, DocumentService documents) {
        try {
            var why = new AccessReason(
                    LegalBasis.TICKET_DECISION, ticket.summary().id().toString());
            marker = new PlaceMarker(documents, ticket.document(), why);
            area.add(marker);
            return documents.reading(ticket.document());
        } catch (DocumentNotFound gone) {
            area.setVisible(false);
            return null;
        }
    }

    /** What has just been ticked is marked where it was read, to be moved if need be. */
    private void mark(Set<DisputedField> before, Set<DisputedField> now) {
        var added = new HashSet<>(now);
        added.removeAll(before);
        added.stream()
                .flatMap(field -> source(field).flatMap(reading::value).map(ReadValue::place).stream())
                .findFirst()
                .ifPresent(place -> {
                    Objects.requireNonNull(marker).mark(place);
                    area.setOpened(true);
                });
    }

    private static Optional<DocumentField> source(DisputedField field) {
        return switch (field) {
            case DOCUMENT, RESIDENCE -> Optional.empty();
            case DOCUMENT_KIND -> Optional.of(DocumentField.TYPE);
            case DOCUMENT_NUMBER -> Optional.of(DocumentField.NUMBER);
            case VALIDITY -> Optional.of(DocumentField.VALID_UNTIL);
            case NAME -> Optional.of(DocumentField.SURNAME);
            case BIRTH_DATE -> Optional.of(DocumentField.BIRTH_DATE);
            case BIRTH_PLACE -> Optional.of(DocumentField.BIRTH_PLACE);
            case NATIONALITY -> Optional.of(DocumentField.NATIONALITY);
            case SEX -> Optional.of(DocumentField.SEX);
        };
    }
}
