package be.belgianid.identity.matching;

import be.belgianid.identity.Country;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Sex;
import java.util.List;

/** Compares what is neither a name nor a date: sex, birth place and country, nationality, home, documents. */
final class FactComparison {
    /** What the two sides say about a fact. */
    record Result(Agreement agreement, double bits) {
        static final Result UNKNOWN = new Result(Agreement.UNKNOWN, 0);
    }

    private FactComparison() {}

    static Result sex(MatchSubject a, MatchSubject b) {
        if (a.sex() == Sex.UNKNOWN || b.sex() == Sex.UNKNOWN) {
            return Result.UNKNOWN;
        }
        return a.sex() == b.sex() ? new Result(Agreement.EQUAL, 0.7) : new Result(Agreement.DIFFERENT, -5);
    }

    static Result birthPlace(MatchSubject a, MatchSubject b) {
        var here = a.birthPlace();
        var there = b.birthPlace();
        if (here == null || there == null) {
            return Result.UNKNOWN;
        }
        var likeness = Likeness.of(here, there);
        if (likeness == Likeness.DIFFERENT && a.birthPlaceAsWritten() != null && b.birthPlaceAsWritten() != null) {
            likeness = Likeness.of(a.birthPlaceAsWritten(), b.birthPlaceAsWritten());
        }
        return switch (likeness) {
            case EQUAL -> new Result(Agreement.EQUAL, 4.5);
            case EQUIVALENT -> new Result(Agreement.EQUIVALENT, 4.5);
            case SIMILAR -> new Result(Agreement.SIMILAR, 4);
            case FAINT -> new Result(Agreement.SIMILAR, 2);
            case DIFFERENT ->
                here.startsWith(there) || there.startsWith(here)
                        ? new Result(Agreement.PARTIAL, 3.5)
                        : new Result(Agreement.DIFFERENT, -4);
        };
    }

    static Result birthCountry(MatchSubject a, MatchSubject b) {
        var here = a.birthCountry();
        var there = b.birthCountry();
        if (here == null || there == null) {
            return Result.UNKNOWN;
        }
        if (here.equals(there)) {
            return new Result(Agreement.EQUAL, here.equals(Country.BELGIUM) ? 0.3 : 0.8);
        }
        return Countries.related(here, there)
                ? new Result(Agreement.EQUIVALENT, 0.3)
                : new Result(Agreement.DIFFERENT, -4);
    }

    static Result nationality(MatchSubject a, MatchSubject b) {
        if (a.nationalities().isEmpty() || b.nationalities().isEmpty()) {
            return Result.UNKNOWN;
        }
        if (a.nationalities().stream().anyMatch(b.nationalities()::contains)) {
            var belgian = a.nationalities().contains(Country.BELGIUM);
            return new Result(Agreement.EQUAL, belgian ? 0.3 : 0.8);
        }
        var related = a.nationalities().stream()
                .anyMatch(one -> b.nationalities().stream().anyMatch(other -> Countries.related(one, other)));
        return related ? new Result(Agreement.EQUIVALENT, 0) : new Result(Agreement.DIFFERENT, -2.5);
    }

    static Result home(MatchSubject a, MatchSubject b) {
        var best = Result.UNKNOWN;
        for (var one : a.homes()) {
            for (var other : b.homes()) {
                var result = home(one, other);
                best = best.agreement() == Agreement.UNKNOWN || result.bits() > best.bits() ? result : best;
            }
        }
        return best;
    }

    private static Result home(Home a, Home b) {
        var samePlace = !a.postalCode().isEmpty() && a.postalCode().equals(b.postalCode());
        var sameStreet =
                !a.street().isEmpty() && Likeness.of(a.street(), b.street()).atLeast(Likeness.SIMILAR);
        var sameNumber = !a.number().isEmpty() && a.number().equals(b.number());
        if (samePlace && sameStreet && sameNumber) {
            return new Result(Agreement.EQUAL, 6);
        }
        if (sameStreet && (samePlace || sameNumber)) {
            return new Result(Agreement.SIMILAR, 4);
        }
        return samePlace ? new Result(Agreement.PARTIAL, 2) : new Result(Agreement.DIFFERENT, -0.5);
    }

    static Result documents(MatchSubject a, MatchSubject b) {
        if (a.documents().isEmpty() || b.documents().isEmpty()) {
            return Result.UNKNOWN;
        }
        var best = new Result(Agreement.DIFFERENT, 0);
        for (var one : a.documents()) {
            for (var other : b.documents()) {
                var result = document(one, other);
                best = result.bits() > best.bits() || best.bits() == 0 ? result : best;
            }
        }
        return best;
    }

    private static Result document(DocumentNumber a, DocumentNumber b) {
        var conflicting =
                isSaidBoth(a, b) && !a.document().issuer().equals(b.document().issuer());
        var sameKind = !conflicting && a.document().type() == b.document().type();
        if (a.folded().equals(b.folded())) {
            return conflicting ? new Result(Agreement.SIMILAR, 6) : new Result(Agreement.EQUAL, 18);
        }
        if (!conflicting && a.folded().length() >= 7 && EditCost.of(a.folded(), b.folded()) <= 1) {
            return new Result(Agreement.SIMILAR, 5);
        }
        return new Result(Agreement.DIFFERENT, sameKind ? -1 : 0);
    }

    private static boolean isSaidBoth(DocumentNumber a, DocumentNumber b) {
        return List.of(a, b).stream()
                .allMatch(each -> Countries.isSaid(each.document().issuer()));
    }
}
