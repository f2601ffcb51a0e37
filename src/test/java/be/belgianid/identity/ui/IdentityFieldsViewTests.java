package be.belgianid.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.Explanation.FieldComparison;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.Sex;
import be.belgianid.identity.TestPeople;
import be.belgianid.ui.ModuleTranslations;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ModuleTranslations.class)
@ViewPackages(classes = IdentityFieldsViewTests.Fields.class)
class IdentityFieldsViewTests extends SpringBrowserlessTest {
    @Route("identity-fields")
    @AnonymousAllowed
    static class Fields extends Div {
        final PartialDateField birth = new PartialDateField();
        final FullDateField until = new FullDateField();
        final CountryField country = CountryField.ofBirth();
        final CountryField nationality = CountryField.nationality();
        final SexField sex = new SexField();

        Fields() {
            add(birth, until, country, nationality, sex);
        }
    }

    Fields fields;

    @BeforeEach
    void open() {
        speak(Locale.FRENCH);
        fields = navigate(Fields.class);
    }

    @Test
    void threeBoxesMakeADate() {
        type(fields.birth, "12", "05", "1993");

        assertThat(fields.birth.getValue()).isEqualTo(PartialDate.parse("1993-05-12"));
    }

    @Test
    void theBoxesAreNamedInTheLanguageOfThePage() {
        assertThat(fields.birth.boxes.day.getPlaceholder()).isEqualTo("JJ");
        assertThat(fields.birth.boxes.day.getAriaLabel()).contains("Jour");

        speak(Locale.GERMAN);

        assertThat(fields.birth.boxes.day.getPlaceholder()).isEqualTo("TT");
        assertThat(fields.birth.boxes.year.getPlaceholder()).isEqualTo("JJJJ");
    }

    @Test
    void aDatePastedIntoOneBoxFillsAllThree() {
        test(fields.birth.boxes.day).setValue("12/05/1993");

        assertThat(List.of(fields.birth.boxes.day, fields.birth.boxes.month, fields.birth.boxes.year))
                .extracting(TextField::getValue)
                .containsExactly("12", "05", "1993");
        assertThat(fields.birth.getValue()).isEqualTo(PartialDate.parse("1993-05-12"));
    }

    @Test
    void aWrongDateIsSaidAndForgottenWhenMended() {
        var binder = bindBirth();

        type(fields.birth, "31", "02", "1993");
        assertThat(fields.birth.getValue()).isNull();
        assertThat(fields.birth.isInvalid()).isTrue();
        assertThat(fields.birth.getErrorMessage()).isEqualTo("Ce jour n’existe pas dans ce mois.");
        assertThat(binder.validate().isOk()).isFalse();

        type(fields.birth, "28", "02", "1993");
        assertThat(fields.birth.isInvalid()).isFalse();
        assertThat(binder.validate().isOk()).isTrue();
    }

    @Test
    void aDateThatIsNotFinishedIsNotYetCalledWrong() {
        var binder = bindBirth();

        test(fields.birth.boxes.day).setValue("12");

        assertThat(fields.birth.isInvalid()).isFalse();
        assertThat(binder.validate().isOk()).isFalse();
        assertThat(fields.birth.getErrorMessage()).isEqualTo("Indiquez aussi l’année.");
    }

    @Test
    void anotherLanguageKeepsWhatWasTyped() {
        type(fields.birth, "12", "", "");
        fields.country.setValue(new Country("DK"));
        fields.sex.setValue(Sex.FEMALE);

        speak(Locale.of("nl"));

        assertThat(fields.birth.boxes.day.getValue()).isEqualTo("12");
        assertThat(fields.country.getValue()).isEqualTo(new Country("DK"));
        assertThat(fields.country.getItemLabelGenerator().apply(new Country("DK")))
                .isEqualTo("Denemarken / Denmark");
        assertThat(fields.sex.getValue()).isEqualTo(Sex.FEMALE);
        assertThat(fields.sex.getItemLabelGenerator().apply(Sex.FEMALE)).isEqualTo("Vrouwelijk");
    }

    @Test
    void aValidityNeedsTheWholeDate() {
        type(fields.until, "00", "05", "2031");
        assertThat(fields.until.getValue()).isNull();
        assertThat(fields.until.getDefaultValidator().apply(null, null).getErrorMessage())
                .isEqualTo("Complétez le jour, le mois et l’année.");

        type(fields.until, "01", "05", "2031");
        assertThat(fields.until.getValue()).isEqualTo(LocalDate.of(2031, 5, 1));
    }

    @Test
    void aCountryIsFoundByAnyOfItsNames() {
        for (var typed : List.of("Danemark", "denmark", "DNK", "Dänemark", "dk")) {
            assertThat(fields.country
                            .getListDataView()
                            .getItems()
                            .filter(country -> Countries.answersTo(country, typed)))
                    .as(typed)
                    .contains(new Country("DK"))
                    .hasSizeLessThan(3);
        }
        assertThat(fields.country.getItemLabelGenerator().apply(new Country("DK")))
                .isEqualTo("Danemark / Denmark");
        assertThat(fields.nationality.getItemLabelGenerator().apply(new Country("DK")))
                .isEqualTo("Danoise");
    }

    @Test
    void aComparisonSaysInWordsAndSignsHowTheFieldsAgree() {
        var asked = TestPeople.person("Coenige", "Hildegarda", "1993-05-12", Sex.FEMALE, "P1");
        var known = TestPeople.person("Coenig", "Hildegard", "1993-12-05", Sex.FEMALE, null);
        var table = new ComparisonTable(
                asked,
                new PersonSummary(new PersonId(1), Niss.of("93451204619"), known, PersonStatus.ACTIVE),
                new Explanation(List.of(
                        new FieldComparison(Field.SURNAME, Agreement.SIMILAR, 3),
                        new FieldComparison(Field.BIRTH_DATE, Agreement.SWAPPED, 2))));
        fields.add(table);

        var rows = $(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();

        assertThat(rows.getFirst()).isEqualTo("DonnéeDemandeRegistreConcordance");
        assertThat(rows)
                .contains("NomCoenigeCoenig≈ressemblant", "Date de naissance12/05/199305/12/1993⇄interverti")
                .contains("NISS–93.45.12-046.19?non comparé")
                .noneMatch(row -> row.startsWith("Adresse"));
    }

    private Binder<AtomicReference<@Nullable PartialDate>> bindBirth() {
        var binder = new Binder<AtomicReference<@Nullable PartialDate>>();
        binder.forField(fields.birth).bind(AtomicReference::get, AtomicReference::set);
        binder.setBean(new AtomicReference<>());
        return binder;
    }

    private void type(PartialDateField field, String day, String month, String year) {
        type(field.boxes, day, month, year);
    }

    private void type(FullDateField field, String day, String month, String year) {
        type(field.boxes, day, month, year);
    }

    private void type(DateBoxes boxes, String day, String month, String year) {
        test(boxes.day).setValue(day);
        test(boxes.month).setValue(month);
        test(boxes.year).setValue(year);
    }

    private static void speak(Locale locale) {
        UI.getCurrent().getSession().setLocale(locale);
        UI.getCurrent().setLocale(locale);
    }
}
