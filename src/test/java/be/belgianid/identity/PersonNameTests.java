package be.belgianid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {
    @ParameterizedTest
    @CsvSource({
        "Sørensen,Hildegard Anna,Hildegard Anna Sørensen",
        "Suharto,'',Suharto",
        "'',Hildegard,Hildegard",
        "' van  der Meer ',' Jan  Piet ',Jan Piet van der Meer",
    })
    void showsGivenNamesThenSurname(String surname, String givenNames, String shown) {
        assertThat(PersonName.of(surname, givenNames).display()).isEqualTo(shown);
    }

    @Test
    void keepsEveryGivenNameAsPrinted() {
        var name = PersonName.of("O’Neill", "Áine Máire Bríd Siobhán");

        assertThat(name.givenNames()).containsExactly("Áine", "Máire", "Bríd", "Siobhán");
        assertThat(name.givenNamesLine()).isEqualTo("Áine Máire Bríd Siobhán");
    }

    @Test
    void needsAtLeastOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonName(" ", List.of("")))
                .withMessage("identity.name.missing");
    }

    @Test
    void refusesANameThatNoDocumentHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonName.of("a".repeat(121), ""))
                .withMessage("identity.name.length");
    }

    @Test
    void neverShowsItself() {
        assertThat(PersonName.of("Sørensen", "Hildegard")).hasToString("PersonName[masked]");
    }
}
