package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.PartialDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares birth dates, also incomplete ones, and knows the slips: day and month swapped, one digit, two digits exchanged. */
final class DateComparison {
    private DateComparison() {}

    /** What the dates say; {@code conflict} when they cannot be one date and a slip. */
    record Result(Agreement agreement, double bits, boolean conflict) {
        /** Not said, several slips at once, or a wrong decade: a father and a son may be born so. */
        boolean isDoubtful() {
            return bits < 4;
        }
    }

    static Result compare(PartialDate a, PartialDate b) {
        if (a.year() == null || b.year() == null) {
            return new Result(Agreement.UNKNOWN, 0, false);
        }
        if (a.isComplete() && b.isComplete()) {
            return complete(a, b);
        }
        if (!Objects.equals(a.year(), b.year())) {
            var slip = slips("%04d".formatted(a.year()), "%04d".formatted(b.year())) <= 1;
            return new Result(Agreement.DIFFERENT, slip ? -1 : -9, !slip);
        }
        if (a.month() == null || b.month() == null) {
            return new Result(a.equals(b) ? Agreement.EQUAL : Agreement.PARTIAL, 6, false);
        }
        return Objects.equals(a.month(), b.month())
                ? new Result(a.equals(b) ? Agreement.EQUAL : Agreement.PARTIAL, 9.5, false)
                : new Result(Agreement.SIMILAR, 1, false);
    }

    private static Result complete(PartialDate a, PartialDate b) {
        if (a.equals(b)) {
            // The first of January is what is written when only the year is known.
            var unsure = is(a.month(), 1) && is(a.day(), 1);
            return new Result(Agreement.EQUAL, unsure ? 9 : 14.6, false);
        }
        var sameYear = Objects.equals(a.year(), b.year());
        if (sameYear && Objects.equals(a.month(), b.day()) && Objects.equals(a.day(), b.month())) {
            return new Result(Agreement.SWAPPED, 10, false);
        }
        var slips = slips(digits(a), digits(b));
        if (slips <= 1 || isNeighbour(a, b)) {
            return new Result(Agreement.SIMILAR, isGeneration(a, b) ? 3.5 : 4.5, false);
        }
        if (sameYear && (is(a.month(), 1) && is(a.day(), 1) || is(b.month(), 1) && is(b.day(), 1))) {
            return new Result(Agreement.PARTIAL, 3, false);
        }
        var swapped = Objects.equals(a.month(), b.day()) && Objects.equals(a.day(), b.month());
        if (swapped || slips == 2 || sameYear && Objects.equals(a.month(), b.month())) {
            return new Result(Agreement.SIMILAR, sharesTwo(a, b) ? 2.5 : 0.5, false);
        }
        return new Result(Agreement.DIFFERENT, -9, true);
    }

    /** A slip, or a parent and a child of one name and one birthday. */
    private static boolean isGeneration(PartialDate a, PartialDate b) {
        return Math.abs(a.toLocalDate().orElseThrow().getYear()
                        - b.toLocalDate().orElseThrow().getYear())
                >= 10;
    }

    private static boolean sharesTwo(PartialDate a, PartialDate b) {
        var shared = (Objects.equals(a.year(), b.year()) ? 1 : 0)
                + (Objects.equals(a.month(), b.month()) ? 1 : 0)
                + (Objects.equals(a.day(), b.day()) ? 1 : 0);
        return shared >= 2;
    }

    /** The same day and month a year apart, or the same month and year a day apart. */
    private static boolean isNeighbour(PartialDate a, PartialDate b) {
        var first = a.toLocalDate().orElseThrow();
        var second = b.toLocalDate().orElseThrow();
        return Math.abs(first.toEpochDay() - second.toEpochDay()) == 1
                || Objects.equals(a.month(), b.month())
                        && Objects.equals(a.day(), b.day())
                        && Math.abs(first.getYear() - second.getYear()) == 1;
    }

    /** How many digits differ; two exchanged neighbours count once. */
    private static int slips(String a, String b) {
        var slips = 0;
        for (var i = 0; i < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i)) {
                continue;
            }
            slips++;
            if (i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1) && a.charAt(i + 1) == b.charAt(i)) {
                i++;
            }
        }
        return slips;
    }

    private static String digits(PartialDate date) {
        return date.format().replace("-", "");
    }

    private static boolean is(@Nullable Integer part, int value) {
        return part != null && part == value;
    }
}
