package be.belgianid.identity.matching;

import static be.belgianid.identity.matching.Descriptions.of;
import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.Sex;
import be.belgianid.identity.matching.Decision.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTests {
    private final Matcher matcher = new Matcher(MatchPolicy.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "Müller,Jürgen,MUELLER,JUERGEN",
        "Coenig,Hildegard,Coenige,Hildegarda",
        "Peeters,Jan Karel,PEETERS,JAN",
        "Van den Berghe,Luc,Vandenberghe,Lucas",
        "D'Haese,Noël,DHAESE,NOEL",
        "Dubois,Marie-Claire,Dubois,Marie Claire",
        "García López,José,Garcia,Jose",
        "Benali,Mohamed,Ben Ali,Muhammad",
        "El Amrani,Youssef,Elamrani,Yusuf",
        "Yılmaz,Hüseyin,Yilmaz,Huseyin",
        "Wiśniewska,Małgorzata,Wisniewska,Malgorzata",
        "Kowalski,Krzysztof,Kowalsky,Krzystof",
        "Țurcanu,Ștefan,Turcanu,Stefan",
        "Шевченко,Олена,Shevchenko,Olena",
        "Chevtchenko,Olena,Shevchenko,Olena",
        "Иванова,Юлия,Ivanova,Iuliia",
        "Ivanov,Yuliya,Ivanova,Julia",
        "Παπαδόπουλος,Γεώργιος,Papadopoulos,Georgios",
        "الخطيب,محمد,Al Khatib,Mohammad",
        "حداد,حسين,Haddad,Hussein",
        "Nguyễn,Thị Hoa,Nguyen,Thi Hoa",
        "Jan,Peeters,Peeters,Jan",
        "Vermeulen,Thomas,VERNEULEN,THOMAS",
        "Janssens,Dirk,Jansesns,Dirk",
        "Bernard,Sophie,BEMARD,SOPHIE",
        "Olivier,Luc,0LIVIER,LUC"
    })
    void recognisesAPersonWhoseNameIsWrittenOtherwise(String surname, String given, String asked, String askedGiven) {
        var decision = decide(of(asked, askedGiven), of(surname, given));

        assertThat(decision.verdict()).isEqualTo(Verdict.IDENTIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan,Hussein", "Amira,Amina", "Louis,Louise", "Jean,Jeanne", "Marie,Marion", "Emma,Emmanuelle",
                "Julie,Julien",
        "Sara,Sandra", "Jan,Jana", "Olena,Olga", "Daniel,Daniela", "Thomas,Timothy", "Jean-Pierre,Jean-Paul",
                "Nora,Nina"
    })
    void neverTakesATwinForTheOther(String given, String twin) {
        var decision = decide(
                of("Vermeulen", given).living("9000", "Veldstraat", "1"),
                of("Vermeulen", twin).living("9000", "Veldstraat", "1"));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void doesNotTakeAnInitialForAProofWhenATwinCouldShareIt() {
        assertThat(decide(of("Joshi", "K."), of("Joshi", "Kiran")).verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void tellsTwinsApartWhenBothAreRegistered() {
        var decision = decide(of("Vermeulen", "Hanne"), of("Vermeulen", "Lotte"), of("Vermeulen", "Hanne"));

        assertThat(decision.verdict()).isEqualTo(Verdict.IDENTIFIED);
        assertThat(decision.candidates().getFirst().person().id()).isEqualTo(new PersonId(2));
    }

    @Test
    void takesAFatherAndASonOfOneNameForTwoPeople() {
        var decision = decide(
                of("Lambert", "Pierre").born("1987-05-24"),
                of("Lambert", "Pierre").born("1955-11-02"));

        assertThat(decision.verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void takesBrothersForTwoPeople() {
        var decision = decide(
                of("Lambert", "Pierre").born("1987-05-24"),
                of("Lambert", "Olivier").born("1989-02-14"));

        assertThat(decision.verdict()).isEqualTo(Verdict.NEW);
    }

    @ParameterizedTest
    @CsvSource({"1987-05-24,1987-05-25", "1987-05-24,1978-05-24", "1987-05-04,1987-04-05", "1987-05-24,1988-05-24"})
    void forgivesASlipInTheDateWhenTheRestAgrees(String registered, String asked) {
        var decision = decide(
                of("Verstraeten", "Thomas").born(asked).document("EX123456"),
                of("Verstraeten", "Thomas").born(registered).document("EX123456"));

        assertThat(decision.verdict()).isEqualTo(Verdict.IDENTIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1987", "1987-05", "1987-00-00"})
    void findsAPersonByAnIncompleteDate(String date) {
        assertThat(decide(of("Verstraeten", "Thomas").born(date), of("Verstraeten", "Thomas"))
                        .verdict())
                .isIn(Verdict.IDENTIFIED, Verdict.OPERATOR);
    }

    @Test
    void takesAWrongDecadeForASlipOnlyWhenTheDocumentAgrees() {
        var mother = of("Verstraeten", "Latifa").born("1966-05-24").living("9000", "Veldstraat", "1");
        var asked = of("Verstraeten", "Latifa").born("1986-05-24").living("9000", "Veldstraat", "1");

        assertThat(decide(asked, mother).verdict()).isEqualTo(Verdict.OPERATOR);
        assertThat(decide(asked.document("EX123456"), mother.document("EX123456"))
                        .verdict())
                .isEqualTo(Verdict.IDENTIFIED);
    }

    @ParameterizedTest
    @CsvSource({"Jing,Ting Jing", "Jing,Ping"})
    void takesAShortNameWithAnotherLetterForAnotherName(String asked, String registered) {
        assertThat(decide(of("Gao", asked), of("Gao", registered)).verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void identifiesABearerOfARareNameWhoMoved() {
        var registered = of("Trorowstrzek", "Tomasz").at(null).living("9000", "Veldstraat", "1");
        var asked = of("Trorowstrzek", "Tomasz").at(null).living("2626", "Kerkstraat", "118");

        assertThat(decide(asked, registered).verdict()).isEqualTo(Verdict.IDENTIFIED);
        assertThat(matcher.decide(asked.details(), new Shortlist(List.of(registered.known(1)), 40, 1, 1_000_000, false))
                        .verdict())
                .isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void takesTheSamePlaceForLittleWhenTheNamesakesWereBornThereToo() {
        var registered = of("Vasileva", "Natalia").born("1978-08-28").document("EX123456");
        var asked = of("Vasileva", "Natalia").born("1978").document("EX987654");

        assertThat(bits(asked, registered, 20, 1)).isGreaterThan(bits(asked, registered, 20, 12));
    }

    private int bits(Descriptions asked, Descriptions registered, int namesakes, int fromThere) {
        var shortlist = new Shortlist(List.of(registered.known(1)), namesakes, fromThere, 1_000_000, false);
        return matcher.decide(asked.details(), shortlist)
                .candidates()
                .getFirst()
                .score();
    }

    @ParameterizedTest
    @CsvSource({"Anaïs,1987,missingBirthDate", "Anaïs,1987-05,missingBirthDate", "A.,1987-05-24,initial"})
    void callsNobodyNewOfWhomHalfTheNameOrTheDateIsSaid(String given, String born, String reason) {
        var decision = decide(of("Petit", given).born(born));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
        assertThat(decision.reasons()).containsExactly("identity.reason." + reason);
    }

    @Test
    void callsNobodyNewWhereSomebodyBornThatDayLives() {
        var decision = decide(
                of("Monique", "Dahnouri").living("8968", "Veldstraat", "174"),
                of("Perrimaron", "Monique").living("8968", "Veldstraat", "174"));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void asksAnOperatorWhenNamesakesOfOneDayWereBornElsewhere() {
        var decision = decide(
                of("Maes", "Els").at("Oostende").national("NL"),
                of("Maes", "Els").at("Hasselt"));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void asksAnOperatorWhenTwoRegisteredPeopleFit() {
        assertThat(decide(of("Maes", "Els"), of("Maes", "Els"), of("Maes", "Els"))
                        .verdict())
                .isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void asksAnOperatorWhenTheNameIsSoCommonThatADateProvesLittle() {
        var nothingElse = of("Peeters", "Jan").at(null);

        var decision = matcher.decide(
                nothingElse.details(), new Shortlist(List.of(nothingElse.known(1)), 100, 1, 12_000_000, true));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void asksAnOperatorWhenADocumentBelongsToAnotherName() {
        var decision = decide(
                of("Petit", "Anaïs").document("EX123456"),
                of("Grandjean", "Walter").born("1950-01-30").document("EX123456"));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
    }

    @Test
    void readsADocumentNumberAsAScannerDoes() {
        var decision = decide(
                of("Petit", "A.").document("EXO1234S6"), of("Petit", "Anaïs").document("EX0123456"));

        assertThat(decision.candidates().getFirst().explanation().fields())
                .anyMatch(field -> field.field() == Field.DOCUMENT && field.agreement() == Agreement.EQUAL);
        assertThat(decision.verdict()).isEqualTo(Verdict.IDENTIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "DECEASED,identity.reason.deceased",
        "CANCELLED,identity.reason.withdrawn",
        "REPLACED,identity.reason.withdrawn"
    })
    void asksAnOperatorWhenTheRecordIsClosed(PersonStatus status, String reason) {
        var person = of("Petit", "Anaïs").details();

        var decision = matcher.decide(
                person, new Shortlist(List.of(new Known(new PersonId(1), person, status)), 1, 1, 1000, false));

        assertThat(decision.verdict()).isEqualTo(Verdict.OPERATOR);
        assertThat(decision.reasons()).contains(reason);
    }

    @Test
    void neverDecidesByTheSexAlone() {
        assertThat(decide(
                                of("Petit", "Dominique").sex(Sex.MALE),
                                of("Petit", "Dominique").sex(Sex.FEMALE))
                        .verdict())
                .isNotEqualTo(Verdict.NEW);
        assertThat(decide(
                                of("Petit", "Dominique").sex(Sex.MALE),
                                of("Lambert", "Kevin").born("1999-09-09").sex(Sex.MALE))
                        .verdict())
                .isEqualTo(Verdict.NEW);
    }

    @Test
    void explainsWhatAgreesAndWhatDiffers() {
        var decision = decide(
                of("Peeters", "Jan").at("Anvers"), of("Peeters", "Jan Karel").at("Antwerpen"));

        var fields = decision.candidates().getFirst().explanation().fields();
        assertThat(fields)
                .anyMatch(field -> field.field() == Field.BIRTH_PLACE && field.agreement() == Agreement.EQUAL);
        assertThat(fields)
                .anyMatch(field -> field.field() == Field.GIVEN_NAMES && field.agreement() == Agreement.PARTIAL);
    }

    @Test
    void callsSomebodyNewWhomNobodyResembles() {
        assertThat(decide(of("Petit", "Anaïs")).verdict()).isEqualTo(Verdict.NEW);
    }

    private Decision decide(Descriptions question, Descriptions... registered) {
        var people = Arrays.stream(registered)
                .map(person -> person.known(1 + Arrays.asList(registered).indexOf(person)))
                .toList();
        return matcher.decide(question.details(), new Shortlist(people, people.size(), 1, 1_000, false));
    }
}
