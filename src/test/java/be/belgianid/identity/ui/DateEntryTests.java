package be.belgianid.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.PartialDate;
import be.belgianid.identity.ui.DateEntry.Known;
import be.belgianid.identity.ui.DateEntry.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTests {
    @ParameterizedTest
    @CsvSource({
        "12,05,1993,1993-05-12",
        "1,2,2012,2012-02-01",
        "00,05,1993,1993-05",
        "'',05,1993,1993-05",
        "00,00,1993,1993",
        "'','',1993,1993",
        "00,00,0000,unknown",
        "29,02,2000,2000-02-29",
    })
    void readsWhatIsKnown(String day, String month, String year, String date) {
        assertThat(DateEntry.of(day, month, year)).isEqualTo(new Known(PartialDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "31,02,1993,identity.date.day,false",
        "32,01,1993,identity.date.day,false",
        "12,13,1993,identity.date.month,false",
        "12,05,93,identity.date.yearDigits,false",
        "12,05,1066,identity.date.year,false",
        "12,'','',identity.date.yearMissing,true",
        "12,05,'',identity.date.yearMissing,true",
        "12,05,0000,identity.date.yearMissing,false",
        "12,'',1993,identity.date.monthMissing,true",
        "12,00,1993,identity.date.monthMissing,false",
        "1a,05,1993,identity.date.format,false",
        "１２,05,1993,identity.date.format,false",
        "12,05,19930,identity.date.format,false",
    })
    void saysWhatIsWrong(String day, String month, String year, String key, boolean unfinished) {
        assertThat(DateEntry.of(day, month, year)).isEqualTo(new Wrong(key, unfinished));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/05/1993", "12.5.1993", "12-05-1993", "12 05 1993", "1993-05-12", " 12051993 "})
    void takesAPastedDateApart(String text) {
        assertThat(DateEntry.pasted(text)).contains(PartialDate.parse("1993-05-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "1993", "31/02/1993", "12/05/93", "120593"})
    void leavesOtherTextAlone(String text) {
        assertThat(DateEntry.pasted(text)).isEmpty();
    }

    @Test
    void nothingTypedIsNotUnknown() {
        assertThat(DateEntry.of("", " ", "")).isEqualTo(new DateEntry.Blank());
    }
}
