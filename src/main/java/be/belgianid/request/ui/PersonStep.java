package be.belgianid.request.ui;

import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import be.belgianid.identity.ui.CountryField;
import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.identity.ui.SexField;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Step 2: the person as the document names them. */
class PersonStep extends StepPanel {
    final FieldSlot<TextField> surname = text(FormField.SURNAME, false);
    final FieldSlot<TextField> givenName = text(FormField.GIVEN_NAME, true);
    final FieldSlot<TextField> secondGivenName = text(FormField.SECOND_GIVEN_NAME, true);
    final FieldSlot<TextField> thirdGivenName = text(FormField.THIRD_GIVEN_NAME, true);
    final FieldSlot<PartialDateField> birthDate = date(FormField.BIRTH_DATE, false);
    final FieldSlot<ComboBox<Country>> birthCountry = slot(FormField.BIRTH_COUNTRY, CountryField.ofBirth(), false);
    final FieldSlot<TextField> birthPlace = text(FormField.BIRTH_PLACE, false);
    final FieldSlot<ComboBox<Country>> nationality = slot(FormField.NATIONALITY, CountryField.nationality(), false);
    final FieldSlot<RadioButtonGroup<Sex>> sex = slot(FormField.SEX, new SexField(), false);

    PersonStep(Consumer<FormField> changed) {
        super(changed);
        var lead = Translated.text(new Paragraph(), "request.person.lead");
        lead.addClassName("bid-muted");
        getContent().add(lead);
        List.of(
                        surname,
                        givenName,
                        secondGivenName,
                        thirdGivenName,
                        birthDate,
                        birthCountry,
                        birthPlace,
                        nationality,
                        sex)
                .forEach(getContent()::add);
    }

    @Override
    void show(RequestForm form) {
        var person = form.person();
        put(surname.input, person.surname());
        put(givenName.input, person.givenName());
        put(secondGivenName.input, person.secondGivenName());
        put(thirdGivenName.input, person.thirdGivenName());
        DateBoxes.show(birthDate.input, person.birthDate());
        birthCountry.input.setValue(person.birthCountry());
        put(birthPlace.input, person.birthPlace());
        nationality.input.setValue(person.nationality());
        sex.input.setValue(person.sex());
        showOrigins(form);
    }

    @Override
    RequestForm collect(RequestForm form) {
        return form.with(new PersonPart(
                surname.input.getValue(),
                givenName.input.getValue(),
                secondGivenName.input.getValue(),
                thirdGivenName.input.getValue(),
                DateBoxes.collect(birthDate.input),
                birthCountry.input.getValue(),
                birthPlace.input.getValue(),
                nationality.input.getValue(),
                sex.input.getValue()));
    }
}
