package be.belgianid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({
        "1993-05-12,1993-05-12",
        "1993-05,1993-05",
        "1993-05-00,1993-05",
        "1993,1993",
        "1993-00-00,1993",
        "'',unknown",
        "unknown,unknown",
        "0000,unknown",
        "0000-00-00,unknown",
    })
    void readsWhatItWrites(String text, String written) {
        assertThat(PartialDate.parse(text).format()).isEqualTo(written);
        assertThat(PartialDate.parse(written)).isEqualTo(PartialDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993-5-12", "12-05-1993", "1993/05/12", "93", "1993-05-12T00:00", "١٩٩٣"})
    void refusesOtherForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("identity.date.format");
    }

    @ParameterizedTest
    @CsvSource({
        "1993-02-29,identity.date.day",
        "1993-13,identity.date.month",
        "1993-00-12,identity.date.day",
        "0000-05,identity.date.month",
        "1492,identity.date.year",
    })
    void refusesDatesThatDoNotExist(String text, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(key);
    }

    @Test
    void isADayOnlyWhenComplete() {
        assertThat(PartialDate.parse("1993-05-12").toLocalDate()).contains(LocalDate.of(1993, 5, 12));
        assertThat(PartialDate.parse("1993-05").toLocalDate()).isEmpty();
        assertThat(PartialDate.UNKNOWN.isComplete()).isFalse();
    }

    @Test
    void neverShowsItself() {
        assertThat(PartialDate.parse("1993-05-12")).hasToString("PartialDate[masked]");
    }
}
