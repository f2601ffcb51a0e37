package be.belgianid.document.mrz;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** How much a reading looks like a real zone beyond its check digits: codes, names, dates. */
public final class MrzStructure {
    /** The score of a zone without any fault. */
    public static final int PERFECT = 100;

    private static final Pattern CODE = Pattern.compile("[PIACV][A-Z]?");
    private static final Pattern NAMES = Pattern.compile("(<<)?[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*");
    private static final Pattern SEX = Pattern.compile("[MF]?");

    private MrzStructure() {}

    /** True when codes, names and dates are all as they must be; a condition of trust. */
    public static boolean holds(Mrz mrz, LocalDate today) {
        return CODE.matcher(mrz.documentCode()).matches()
                && IcaoStates.plausible(mrz.issuer())
                && IcaoStates.plausible(mrz.nationality())
                && namesHold(mrz)
                && MrzDates.birth(mrz.birth(), today).isPresent()
                && (mrz.format() == MrzFormat.FRA
                        || MrzDates.expiry(mrz.expiry(), today).isPresent())
                && SEX.matcher(mrz.sex()).matches();
    }

    /** A figure to choose the best of several readings by: check digits weigh most. */
    public static int score(Mrz mrz, LocalDate today) {
        var score = PERFECT - 20 * mrz.failing().size();
        score -= CODE.matcher(mrz.documentCode()).matches() ? 0 : 6;
        score -= IcaoStates.plausible(mrz.issuer()) ? 0 : 4;
        score -= IcaoStates.plausible(mrz.nationality()) ? 0 : 4;
        score -= namesHold(mrz) ? 0 : 4;
        score -= MrzDates.birth(mrz.birth(), today).isPresent() ? 0 : 6;
        score -= SEX.matcher(mrz.sex()).matches() ? 0 : 3;
        return score;
    }

    /** Names begin with a letter, have one parting at most, and nothing follows the closing fillers. */
    private static boolean namesHold(Mrz mrz) {
        var field =
                switch (mrz.format()) {
                    case TD1 -> mrz.lines().get(2);
                    case FRA -> mrz.lines().get(0).substring(5, 30);
                    default -> mrz.lines().get(0).substring(5);
                };
        return NAMES.matcher(field).matches();
    }
}
