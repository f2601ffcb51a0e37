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
    /** What each further given name that agrees adds; names run in families. */
    private static final double FURTHER_GIVEN_NAME = 2.5;
    /** So many namesakes are seldom born on one day: there are some twenty thousand days. */
    private static final int FEW_NAMESAKES = 8;
    /** A block that was too large to be read hides namesakes. */
    private static final double UNSEEN = 2;
    /** When the names are not equal, nobody has counted the namesakes. */
    private static final double UNCOUNTED_NAMESAKES = 2;

    /** As many counted namesakes weigh as much as what is known of places in general. */
    private static final double GENERAL_KNOWLEDGE = 5;
    /** Of whom one knows the birth place, one knows the country. */
    private static final double ORIGIN_WITH_PLACE = 0.3;

    private final MatchSubject question;
    private final double namesakes;
    private final int namesakesCounted;
    private final int namesakesFromThere;
    private final double registered;

    Comparison(MatchSubject question, Shortlist shortlist) {
        this.question = question;
        this.namesakes = log2(shortlist.namesakes()) + (shortlist.truncated() ? UNSEEN : 0);
        this.namesakesCounted = shortlist.namesakes();
        this.namesakesFromThere = shortlist.namesakesFromThere();
        this.registered = log2(Math.max(shortlist.registered(), 1000));
    }

    Evidence with(Known known) {
        var other = MatchSubject.of(known.details());
        var names = names(other.name());
        var date = DateComparison.compare(question.birthDate(), other.birthDate());
        var sex = FactComparison.sex(question, other);
        var place = counted(FactComparison.birthPlace(question, other));
        var country = besidePlace(FactComparison.birthCountry(question, other), place);
        var nationality = besidePlace(FactComparison.nationality(question, other), place);
        var home = FactComparison.home(question, other);
        var document = FactComparison.documents(question, other);
        var further = furtherGivenNames(names, other.name());
        var bits = -names.penalty()
                + further
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
                further > 0
                        || names.penaltyOfSpelling() < 3
                                && (namesakesCounted <= FEW_NAMESAKES || question.isBare() || other.isBare()),
                List.of(
                        new FieldComparison(
                                Field.SURNAME,
                                names.surname().agreement(),
                                SURNAME - names.surname().penalty()),
                        new FieldComparison(
                                Field.GIVEN_NAMES,
                                names.given().agreement(),
                                GIVEN_NAME + further - names.given().penalty()),
                        new FieldComparison(Field.BIRTH_DATE, date.agreement(), date.bits()),
                        new FieldComparison(Field.SEX, sex.agreement(), sex.bits()),
                        new FieldComparison(Field.BIRTH_PLACE, place.agreement(), place.bits()),
                        new FieldComparison(Field.BIRTH_COUNTRY, country.agreement(), country.bits()),
                        new FieldComparison(Field.NATIONALITY, nationality.agreement(), nationality.bits()),
                        new FieldComparison(Field.ADDRESS, home.agreement(), home.bits()),
                        new FieldComparison(Field.DOCUMENT, document.agreement(), document.bits())));
    }

    /** A place says less when many of the namesakes were born there. */
    private FactComparison.Result counted(FactComparison.Result place) {
        var others = Math.max(namesakesCounted - 1, 0);
        var there = Math.max(namesakesFromThere - 1, 0);
        var bits = log2((others + GENERAL_KNOWLEDGE) / (there + GENERAL_KNOWLEDGE * Math.pow(2, -place.bits())));
        return place.bits() > bits ? new FactComparison.Result(place.agreement(), bits) : place;
    }

    private static FactComparison.Result besidePlace(FactComparison.Result origin, FactComparison.Result place) {
        return origin.bits() > 0 && place.bits() > 0
                ? new FactComparison.Result(origin.agreement(), ORIGIN_WITH_PLACE * origin.bits())
                : origin;
    }

    private double furtherGivenNames(Names names, NameParts other) {
        var further = Math.min(question.name().furtherGivenNames(), other.furtherGivenNames());
        return names.given().agreement() == Agreement.EQUAL ? FURTHER_GIVEN_NAME * Math.min(further, 2) : 0;
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
