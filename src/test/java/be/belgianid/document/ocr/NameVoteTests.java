package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.ocr.NameReader.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameVoteTests {
    @Test
    void onAMarkedLetterOnlyThoseVoteThatKnowIt() {
        var name = NameVote.of(List.of(
                new Read("fra", "GHEORGHE IONUT", 91),
                new Read("pol", "GHEORGHE IONUT", 92),
                new Read("ron", "GHEORGHE IONUȚ", 82)));

        assertThat(name).map(Read::text).contains("GHEORGHE IONUȚ");
    }

    @Test
    void oneThatSeesAMarkAmongManyThatKnowItIsOutvoted() {
        var name = NameVote.of(
                List.of(new Read("fra", "LEROY", 91), new Read("spa", "LÉROY", 88), new Read("por", "LEROY", 90)));

        assertThat(name).map(Read::text).contains("LEROY");
    }
}
