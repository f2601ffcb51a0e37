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

    @Test
    void isHalfAsSureOfANameWhoseMarksAreDisputed() {
        var disputed = NameVote.of(List.of(new Read("deu", "BRÖNTE", 91), new Read("spa", "BRÓNTE", 88)));
        var agreed = NameVote.of(List.of(new Read("por", "BRÓNTE", 91), new Read("spa", "BRÓNTE", 88)));

        assertThat(disputed).map(Read::confidence).contains(45.5);
        assertThat(agreed).map(Read::confidence).contains(91.0);
    }

    @Test
    void believesAModelThatAloneKnowsAMarkOnlyWhenItIsSure() {
        var unsure = NameVote.of(List.of(new Read("pol", "MAŁEK", 70), new Read("fra", "MALEK", 75)));
        var sure = NameVote.of(List.of(new Read("pol", "MAŁEK", 90), new Read("fra", "MALEK", 75)));

        assertThat(unsure).map(Read::confidence).contains(37.5);
        assertThat(sure).map(Read::confidence).contains(90.0);
    }
}
