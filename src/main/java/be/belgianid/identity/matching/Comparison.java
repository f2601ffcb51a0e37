package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.Explanation.FieldComparison;
import java.util.List;

/**
 * Weighs one question against the people of its shortlist, after Fellegi and Sunter: the evidence is the logarithm of the odds. A name
 * that agrees is worth what its rarity in this registry makes it worth: with a hundred namesakes registered, the rest
 * must say a hundred times more.
 */
final class Comparison {
    /** How rare an average surname and an average given name are, in bits. */
    private static final double SURNAME = 12.5;

    private static final double GIVEN_NAME = 7.5;
    private static final double CHANGED_SURNAME = 2;
    private static final double CHANGED_GIVEN_NAME = 5;
    private static final double SWAPPED = 2.5;
    /** When the names are not equal, nobody has counted the namesakes. */
    private static final double UNCOUNTED_NAMESAKES = 2;

    private final MatchSubject question;
    private final double namesakes;
    private final double registered;

    Comparison(MatchSubject question, Shortlist shortlist) {
        this.question = question;
        this.namesakes = log2(shortlist.namesakes());
        this.registered = log2(Math.max(shortlist.registered(), 1000));
    }

    Evidence with(Known known) {
        var other = MatchSubject.of(known.details());
        var names = names(other.name());
        var date = DateComparison.compare(question.birthDate(), other.birthDate());
        var sex = FactComparison.sex(question, other);
        var place = FactComparison.birthPlace(question, other);
        var country = FactComparison.birthCountry(question, other);
        var nationality = FactComparison.nationality(question, other);
        var home = FactComparison.home(question, other);
        var document = FactComparison.documents(question, other);
        var bits = -names.penalty()
                + date.bits()
                + sex.bits()
                + place.bits()
                + country.bits()
                + nationality.bits()
                + home.bits()
                + document.bits();
        var sameDocument = document.agreement() == Agreement.EQUAL;
        var sexDoubt = sex.agreement() == Agreement.DIFFERENT && names.given().penalty() > 1.5;
        return new Evidence(
                known,
                bits,
                names.surname().clean()
                        && names.given().clean()
                        && !date.conflict()
                        && (sameDocument || !sexDoubt && !names.given().twinsToo() && !date.isDoubtful()),
                names.surname().different() || names.given().different() || date.conflict(),
                names.penaltyOfSpelling() < (date.agreement() == Agreement.UNKNOWN ? 6 : 3),
                sameDocument,
                names.given().agreement() == Agreement.EQUAL && question.name().hasSeveralGivenNames()
                        || names.penaltyOfSpelling() < 3 && (question.isBare() || other.isBare()),
                List.of(
                        new FieldComparison(
                                Field.SURNAME,
                                names.surname().agreement(),
                                SURNAME - names.surname().penalty()),
                        new FieldComparison(
                                Field.GIVEN_NAMES,
                                names.given().agreement(),
                                GIVEN_NAME - names.given().penalty()),
                        new FieldComparison(Field.BIRTH_DATE, date.agreement(), date.bits()),
                        new FieldComparison(Field.SEX, sex.agreement(), sex.bits()),
                        new FieldComparison(Field.BIRTH_PLACE, place.agreement(), place.bits()),
                        new FieldComparison(Field.BIRTH_COUNTRY, country.agreement(), country.bits()),
                        new FieldComparison(Field.NATIONALITY, nationality.agreement(), nationality.bits()),
                        new FieldComparison(Field.ADDRESS, home.agreement(), home.bits()),
                        new FieldComparison(Field.DOCUMENT, document.agreement(), document.bits())));
    }

    /** Surname and given names, compared as written or in each other's place, whichever fits better. */
    private Names names(NameParts other) {
        var straight = names(question.name(), other, 0);
        if (!straight.surname().different() && !straight.given().different()) {
            return straight;
        }
        var swapped = names(question.name().swapped(), other, SWAPPED);
        return swapped.penalty() < straight.penalty()
                        && !swapped.surname().different()
                        && !swapped.given().different()
                ? swapped
                : straight;
    }

    private Names names(NameParts mine, NameParts other, double swapped) {
        var surname = SurnameComparison.compare(mine, other, Math.max(registered - GIVEN_NAME, 6) + CHANGED_SURNAME);
        var given = GivenNameComparison.compare(mine, other, Math.max(registered - SURNAME, 2) + CHANGED_GIVEN_NAME);
        var spelling = surname.penalty() + given.penalty();
        var counted = spelling < 3 ? namesakes : Math.max(UNCOUNTED_NAMESAKES, Math.min(namesakes, 4));
        return swapped > 0
                ? new Names(swapped(surname), swapped(given), counted + swapped)
                : new Names(surname, given, counted);
    }

    private static NameMatch swapped(NameMatch match) {
        return match.different()
                ? match
                : new NameMatch(Agreement.SWAPPED, match.penalty(), false, match.clean(), match.twinsToo());
    }

    private static double log2(double value) {
        return Math.log(Math.max(value, 1)) / Math.log(2);
    }

    private record Names(NameMatch surname, NameMatch given, double commonness) {
        double penalty() {
            return penaltyOfSpelling() + commonness;
        }

        double penaltyOfSpelling() {
            return surname.penalty() + given.penalty();
        }
    }
}
