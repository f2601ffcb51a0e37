package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import java.util.HashSet;
import java.util.List;

/** Compares surnames: spelling variants, slips, particles, compound names of which one part is missing, names cut off. */
final class SurnameComparison {
    static final double SIMILAR = 5;
    private static final double FAINT = 9;
    private static final double PART_MISSING = 4.5;
    private static final double NOT_SAID = 11;
    private static final int SHORTEST_CUT = 6;
    private static final int SHORTEST_PART = 3;

    private SurnameComparison() {}

    static NameMatch compare(NameParts a, NameParts b, double penaltyWhenDifferent) {
        if (a.whole().isEmpty() || b.whole().isEmpty()) {
            return NameMatch.unknown(NOT_SAID);
        }
        var likeness = best(
                Likeness.of(a.whole(), b.whole()),
                Likeness.of(a.surnameJoined(), b.surnameJoined()),
                withoutArticle(a, b));
        return switch (likeness) {
            case EQUAL ->
                NameMatch.near(
                        a.whole().equals(b.whole()) ? Agreement.EQUAL : Agreement.EQUIVALENT,
                        a.whole().equals(b.whole()) ? 0 : 1);
            case EQUIVALENT -> NameMatch.near(Agreement.EQUIVALENT, 1.5);
            case SIMILAR -> inParts(a, b, NameMatch.near(Agreement.SIMILAR, SIMILAR));
            case FAINT -> inParts(a, b, NameMatch.doubtful(Agreement.SIMILAR, FAINT));
            case DIFFERENT -> inParts(a, b, NameMatch.different(penaltyWhenDifferent));
        };
    }

    /** {@code Elamrani} and {@code Amrani}, {@code Vandamme} and {@code Damme}: an article grown onto the name, or lost. */
    private static Likeness withoutArticle(NameParts a, NameParts b) {
        var longer = a.whole().length() >= b.whole().length() ? a.whole() : b.whole();
        var shorter = longer.equals(a.whole()) ? b.surnameJoined() : a.surnameJoined();
        var grown = longer.length() - shorter.length();
        return grown > 0
                        && shorter.length() > 3
                        && longer.endsWith(shorter)
                        && NameParts.isParticle(longer.substring(0, grown))
                ? Likeness.EQUIVALENT
                : Likeness.DIFFERENT;
    }

    private static NameMatch inParts(NameParts a, NameParts b, NameMatch otherwise) {
        var few = a.surname().size() <= b.surname().size() ? a.surname() : b.surname();
        var many = few == a.surname() ? b.surname() : a.surname();
        var matched = matched(few, many);
        if (matched == few.size() && few.size() == many.size() && few.size() > 1) {
            return NameMatch.near(Agreement.EQUIVALENT, 2.5);
        }
        if (matched == few.size() && many.size() > few.size()) {
            return better(NameMatch.near(Agreement.PARTIAL, PART_MISSING), otherwise);
        }
        if (isCut(a.whole(), b.whole()) || isCut(a.surnameJoined(), b.surnameJoined())) {
            return better(NameMatch.near(Agreement.PARTIAL, PART_MISSING), otherwise);
        }
        return matched > 0 && otherwise.different() ? NameMatch.doubtful(Agreement.PARTIAL, FAINT) : otherwise;
    }

    /** How many of the few words stand among the many, each used once. */
    private static int matched(List<String> few, List<String> many) {
        var used = new HashSet<Integer>();
        for (var word : few) {
            for (var i = 0; i < many.size(); i++) {
                if (!used.contains(i) && word.length() >= SHORTEST_PART && likely(word, many.get(i))) {
                    used.add(i);
                    break;
                }
            }
        }
        return used.size();
    }

    private static boolean likely(String a, String b) {
        return Likeness.of(a, b).atLeast(a.length() > 4 ? Likeness.SIMILAR : Likeness.EQUIVALENT);
    }

    private static boolean isCut(String a, String b) {
        return Math.min(a.length(), b.length()) >= SHORTEST_CUT && (a.startsWith(b) || b.startsWith(a));
    }

    private static NameMatch better(NameMatch a, NameMatch b) {
        return a.penalty() <= b.penalty() ? a : b;
    }

    private static Likeness best(Likeness a, Likeness b, Likeness c) {
        var first = a.atLeast(b) ? a : b;
        return first.atLeast(c) ? first : c;
    }
}
