package be.belgianid.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTests {
    @ParameterizedTest
    @ValueSource(strings = {"0884303369", "0884.303.369", "BE 0884.303.369", "be0884303369", "884303369"})
    void readsANumberAsPeopleWriteIt(String text) {
        assertThat(EnterpriseNumber.of(text)).isEqualTo(new EnterpriseNumber("0884303369"));
    }

    @ParameterizedTest
    @CsvSource({
        "54321, account.enterprise-number.length",
        "test, account.enterprise-number.length",
        "088430336a, account.enterprise-number.characters",
        "2111111111, account.enterprise-number.structure",
        "0884303370, account.enterprise-number.check"
    })
    void saysWhatIsWrongAndNeverTheNumber(String text, String key) {
        assertThatThrownBy(() -> EnterpriseNumber.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(key);
    }

    @Test
    void isShownWithDots() {
        assertThat(new EnterpriseNumber("0884303369").display()).isEqualTo("0884.303.369");
    }
}
