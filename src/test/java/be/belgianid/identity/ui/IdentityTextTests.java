package be.belgianid.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.PartialDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTextTests {
    @ParameterizedTest
    @CsvSource({"1993-05-12, fr, 12/05/1993", "1993-05-12, de, 12.05.1993", "1993-05, de, 05.1993", "1993, nl, 1993"})
    void aDateIsWrittenAsTheReaderWritesIt(String date, String language, String written) {
        assertThat(IdentityText.date(PartialDate.parse(date), Locale.of(language)))
                .isEqualTo(written);
    }
}
