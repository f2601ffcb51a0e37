package be.belgianid.request.ui;

import be.belgianid.identity.Country;
import be.belgianid.identity.ui.CountryField;
import be.belgianid.request.form.ContactPart;
import be.belgianid.request.form.ContactType;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormPolicy;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.ResidencePart;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Step 3: the official residence, and a contact address in Belgium for who lives abroad. */
class AddressStep extends StepPanel {
    final FieldSlot<ComboBox<Country>> country = slot(FormField.RESIDENCE_COUNTRY, CountryField.ofResidence(), false);
    final FieldSlot<TextField> postalCode = text(FormField.RESIDENCE_POSTAL_CODE, false);
    final FieldSlot<TextField> locality = text(FormField.RESIDENCE_LOCALITY, false);
    final FieldSlot<TextField> street = text(FormField.RESIDENCE_STREET, false);
    final FieldSlot<TextField> houseNumber = text(FormField.RESIDENCE_HOUSE_NUMBER, false);
    final FieldSlot<TextField> box = text(FormField.RESIDENCE_BOX, true);
    final FieldSlot<Select<ContactType>> contactType = slot(FormField.CONTACT_TYPE, new Select<>(), false);
    final FieldSlot<TextField> contactLocality = text(FormField.CONTACT_LOCALITY, false);
    final FieldSlot<TextField> contactStreet = text(FormField.CONTACT_STREET, false);
    final FieldSlot<TextField> contactHouseNumber = text(FormField.CONTACT_HOUSE_NUMBER, false);
    final FieldSlot<TextField> contactBox = text(FormField.CONTACT_BOX, true);
    final Notice needed = new Notice(Notice.Kind.WARN, "request.addresses.needed");
    final Notice noContact = new Notice(Notice.Kind.INFO, "request.addresses.no-contact");
    private final Div contactFields = new Div();

    AddressStep(Consumer<FormField> changed) {
        super(changed);
        // components
        contactType.input.setItems(ContactType.values());
        contactType.input.setEmptySelectionAllowed(true);
        Translated.by(
                contactType.input,
                locale -> contactType.input.setItemLabelGenerator(
                        type -> type == null ? "" : getTranslation(locale, "request.enum.ContactType." + type.name())));
        var freely = Translated.text(new Paragraph(), "request.addresses.skip");
        freely.addClassName("bid-muted");

        // listeners
        country.input.addValueChangeListener(_ -> offerContact());

        // layout
        contactFields.addClassName("bid-form");
        contactFields.add(contactType, contactLocality, contactStreet, row(contactHouseNumber, contactBox));
        getContent()
                .add(
                        needed,
                        freely,
                        Translated.text(new H2(), "request.addresses.residence"),
                        Translated.text(new Paragraph(), "request.addresses.residence.text"),
                        country,
                        row(postalCode, locality),
                        street,
                        row(houseNumber, box),
                        Translated.text(new H2(), "request.addresses.contact"),
                        Translated.text(new Paragraph(), "request.addresses.contact.text"),
                        noContact,
                        contactFields);
    }

    @Override
    void show(RequestForm form) {
        var residence = form.residence();
        country.input.setValue(residence.country());
        put(postalCode.input, residence.postalCode());
        put(locality.input, residence.locality());
        put(street.input, residence.street());
        put(houseNumber.input, residence.houseNumber());
        put(box.input, residence.box());
        var contact = form.contact();
        contactType.input.setValue(contact.type());
        put(contactLocality.input, contact.locality());
        put(contactStreet.input, contact.street());
        put(contactHouseNumber.input, contact.houseNumber());
        put(contactBox.input, contact.box());
        needed.setVisible(FormPolicy.needsAddress(form));
        offerContact();
        showOrigins(form);
    }

    @Override
    RequestForm collect(RequestForm form) {
        return form.with(new ResidencePart(
                        country.input.getValue(),
                        postalCode.input.getValue(),
                        locality.input.getValue(),
                        street.input.getValue(),
                        houseNumber.input.getValue(),
                        box.input.getValue()))
                .with(new ContactPart(
                        contactType.input.getValue(),
                        contactLocality.input.getValue(),
                        contactStreet.input.getValue(),
                        contactHouseNumber.input.getValue(),
                        contactBox.input.getValue()));
    }

    /** The fields stay while something stands in them, so that nothing typed is sent or lost unseen. */
    private void offerContact() {
        var allowed = !Country.BELGIUM.equals(country.input.getValue());
        noContact.setVisible(!allowed);
        contactFields.setVisible(
                allowed || !collect(RequestForm.EMPTY).contact().isEmpty());
    }

    private static Div row(FieldSlot<?> first, FieldSlot<?> second) {
        var row = new Div(first, second);
        row.addClassName("bid-row");
        return row;
    }
}
