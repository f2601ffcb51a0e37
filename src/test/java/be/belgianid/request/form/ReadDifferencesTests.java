package be.belgianid.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadDifferencesTests {
    private static final Reading READ = new Reading(
            Reading.Status.DONE,
            100,
            true,
            Map.of(
                    DocumentField.SURNAME, new ReadValue("MUELLER", Origin.MRZ_VERIFIED, 1),
                    DocumentField.GIVEN_NAMES, new ReadValue("ANNA MARIA", Origin.MRZ_VERIFIED, 1),
                    DocumentField.NUMBER, new ReadValue("AB1234567", Origin.MRZ_VERIFIED, 1)));

    @Test
    void showsWhatWasTypedOtherwise() {
        var form = typed("Muller-Dupont", FormField.SURNAME);

        assertThat(ReadDifferences.of(form, READ))
                .containsExactly(new ReadDifference(FormField.SURNAME, "Muller-Dupont", "MUELLER"));
    }

    @Test
    void spellingWithoutDiacriticsIsNoDifference() {
        assertThat(ReadDifferences.of(typed("Müller", FormField.SURNAME), READ)).isEmpty();
    }

    @Test
    void whatNobodyTypedIsNoDifference() {
        assertThat(ReadDifferences.of(ReadingFill.fill(RequestForm.EMPTY, READ), READ))
                .isEmpty();
    }

    @Test
    void takesOneValueAndLeavesTheOthers() {
        var form = typed("Muller-Dupont", FormField.SURNAME);

        var taken = ReadDifferences.take(form, READ, FormField.SURNAME);

        assertThat(taken.person().surname()).isEqualTo("MUELLER");
        assertThat(taken.origin(FormField.SURNAME)).contains(FieldOrigin.VERIFIED);
        assertThat(taken.person().givenName()).isEmpty();
        assertThat(ReadDifferences.of(taken, READ)).isEmpty();
    }

    private static RequestForm typed(String surname, FormField field) {
        var person = new PersonPart(surname, "", "", "", DateParts.EMPTY, null, "", null, null);
        return RequestForm.EMPTY.with(person).with(field, FieldOrigin.TYPED);
    }
}
