package be.belgianid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTests {
    @ParameterizedTest
    @CsvSource({
        "1987-05-24,1987-05-24", "1987-05,1987-05", "1987,1987", "1987-00-00,1987", "1987-05-00,1987-05",
                "24/05/1987,1987-05-24",
        "24.5.1987,1987-05-24", "05/1987,1987-05", "00/00/1987,1987", "19870524,1987-05-24", "19870000,1987",
                "l987-O5-24,1987-05-24",
        "unknown,unknown", "'',unknown"
    })
    void readsWhatFilesWrite(String text, String date) {
        assertThat(DateText.read(text).date().format()).isEqualTo(date);
        assertThat(DateText.read(text).whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1987-02-31,1987-02",
        "1987-13-40,1987",
        "1987-24-05,1987-05-24",
        "yesterday,unknown",
        "1487-05-24,unknown"
    })
    void keepsOfAnImpossibleDateWhatCanBe(String text, String date) {
        assertThat(DateText.read(text).date().format()).isEqualTo(date);
        assertThat(DateText.read(text).whole()).isFalse();
    }
}
