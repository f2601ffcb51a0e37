package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares given names: forms of one name, initials, short forms, slips, missing and extra names, another order. Two
 * well-known names that are not forms of one another are different, however alike they look: twins must not meet here.
 */
final class GivenNameComparison {
    private static final double NOT_SAID = 7;
    private static final double CONTRADICTING_SECOND = 5;
    private static final double ONE_SLIP_APART = 4;
    /** In a name as short as {@code Jing} one letter makes another name. */
    private static final int SHORT = 4;

    private GivenNameComparison() {}

    static NameMatch compare(NameParts a, NameParts b, double penaltyWhenDifferent) {
        var match = compare(a.given(), b.given(), penaltyWhenDifferent);
        // Marie-Claire may be called Marie; her sister may be, too.
        var halved = Math.min(a.given().size(), b.given().size()) == 1 && Math.max(a.first(), b.first()) > 1;
        return halved && match.agreement() == Agreement.PARTIAL && match.clean()
                ? NameMatch.ofATwinToo(Agreement.PARTIAL, match.penalty())
                : match;
    }

    private static NameMatch compare(List<String> a, List<String> b, double penaltyWhenDifferent) {
        if (a.isEmpty() || b.isEmpty()) {
            return NameMatch.unknown(NOT_SAID);
        }
        var x = String.join("", a);
        var y = String.join("", b);
        if (x.equals(y)) {
            return NameMatch.equal();
        }
        if (a.size() == b.size() && b.containsAll(a) && a.containsAll(b)) {
            return NameMatch.near(Agreement.SWAPPED, 1);
        }
        if (Likeness.of(x, y) == Likeness.EQUIVALENT && !GivenNames.distinct(x, y)) {
            return NameMatch.near(Agreement.EQUIVALENT, 1.5);
        }
        var first = word(a.getFirst(), b.getFirst());
        if (first == null || first.agreement() == Agreement.SIMILAR && isLater(a, b)) {
            return acrossOrder(a, b, penaltyWhenDifferent);
        }
        return withOthers(first, a, b);
    }

    /** One word against another, or null when they are different names. */
    private static @Nullable NameMatch word(String a, String b) {
        if (a.equals(b)) {
            return NameMatch.equal();
        }
        if (GivenNames.related(a, b)) {
            // Jan and Hans are forms of one name, and yet two brothers may bear them.
            return isShortForm(a, b) || Likeness.of(a, b).atLeast(Likeness.SIMILAR) || Likeness.ofConsonants(a, b)
                    ? NameMatch.near(Agreement.EQUIVALENT, 2.5)
                    : NameMatch.ofATwinToo(Agreement.EQUIVALENT, 3);
        }
        if (GivenNames.distinct(a, b)) {
            return null;
        }
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0) ? NameMatch.ofATwinToo(Agreement.PARTIAL, 5) : null;
        }
        return switch (Likeness.of(a, b)) {
            case EQUAL, EQUIVALENT -> NameMatch.near(Agreement.EQUIVALENT, 1.5);
            case SIMILAR ->
                Math.min(a.length(), b.length()) <= SHORT && GivenNames.unknown(a, b)
                        ? NameMatch.ofATwinToo(Agreement.SIMILAR, 5)
                        : NameMatch.near(Agreement.SIMILAR, 5);
            case FAINT ->
                isShortForm(a, b) ? NameMatch.near(Agreement.PARTIAL, 5) : NameMatch.doubtful(Agreement.SIMILAR, 8);
            case DIFFERENT -> isShortForm(a, b) ? NameMatch.near(Agreement.PARTIAL, 5) : null;
        };
    }

    private static boolean isShortForm(String a, String b) {
        return Math.min(a.length(), b.length()) >= 3 && (a.startsWith(b) || b.startsWith(a));
    }

    private static NameMatch withOthers(NameMatch first, List<String> a, List<String> b) {
        var restOfA = a.subList(1, a.size());
        var restOfB = b.subList(1, b.size());
        if (restOfA.isEmpty() && restOfB.isEmpty()) {
            return first;
        }
        if (restOfA.isEmpty() || restOfB.isEmpty()) {
            var match = first.plus(0.7, true);
            return first.agreement() == Agreement.EQUAL ? NameMatch.near(Agreement.PARTIAL, match.penalty()) : match;
        }
        var few = restOfA.size() <= restOfB.size() ? restOfA : restOfB;
        var many = few == restOfA ? restOfB : restOfA;
        var agreeing = few.stream()
                .filter(word -> many.stream().anyMatch(other -> word(word, other) != null))
                .count();
        if (agreeing == few.size()) {
            return first.plus(0.5, true);
        }
        return agreeing > 0 ? first.plus(3, true) : first.plus(CONTRADICTING_SECOND, false);
    }

    /** The first name of one side may be a later name of the other, or two may be written in one. */
    private static NameMatch acrossOrder(List<String> a, List<String> b, double penaltyWhenDifferent) {
        var x = String.join("", a);
        var y = String.join("", b);
        if (a.size() != b.size() && Likeness.of(x, y).atLeast(Likeness.SIMILAR)) {
            return NameMatch.near(Agreement.EQUIVALENT, 2);
        }
        if (contains(b, a.getFirst()) || contains(a, b.getFirst())) {
            return a.size() == 1 || b.size() == 1
                    ? NameMatch.ofATwinToo(Agreement.PARTIAL, 6)
                    : NameMatch.ofATwinToo(Agreement.SWAPPED, 4);
        }
        if (!GivenNames.distinct(a.getFirst(), b.getFirst())
                && a.size() == b.size()
                && Likeness.of(x, y).atLeast(Likeness.SIMILAR)) {
            return NameMatch.near(Agreement.SIMILAR, 5);
        }
        // Maria and Marta are two names, and yet one slip apart.
        return NameMatch.different(
                Likeness.of(a.getFirst(), b.getFirst()).atLeast(Likeness.SIMILAR)
                        ? penaltyWhenDifferent - ONE_SLIP_APART
                        : penaltyWhenDifferent);
    }

    /** The first name of one side is a later one of the other: Jing is Ting Jing rather than Ting misspelt. */
    private static boolean isLater(List<String> a, List<String> b) {
        return b.subList(1, b.size()).contains(a.getFirst())
                || a.subList(1, a.size()).contains(b.getFirst());
    }

    private static boolean contains(List<String> names, String name) {
        return name.length() > 2
                && names.stream()
                        .anyMatch(each -> each.equals(name)
                                || GivenNames.related(each, name)
                                || !GivenNames.distinct(each, name)
                                        && each.length() > 4
                                        && Likeness.of(each, name).atLeast(Likeness.SIMILAR));
    }
}
