package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;

/**
 * How one part of a name compares.
 *
 * @param agreement what to tell a person
 * @param penalty bits lost against an equal name; the frequency of the name is weighed elsewhere
 * @param different the names contradict each other
 * @param clean nothing speaks against an immediate answer
 */
record NameMatch(Agreement agreement, double penalty, boolean different, boolean clean) {

    static NameMatch equal() {
        return new NameMatch(Agreement.EQUAL, 0, false, true);
    }

    static NameMatch near(Agreement agreement, double penalty) {
        return new NameMatch(agreement, penalty, false, true);
    }

    /** Possible, but only an operator may say so. */
    static NameMatch doubtful(Agreement agreement, double penalty) {
        return new NameMatch(agreement, penalty, false, false);
    }

    static NameMatch different(double penalty) {
        return new NameMatch(Agreement.DIFFERENT, penalty, true, false);
    }

    static NameMatch unknown(double penalty) {
        return new NameMatch(Agreement.UNKNOWN, penalty, false, true);
    }

    NameMatch plus(double more, boolean stillClean) {
        return new NameMatch(agreement, penalty + more, different, clean && stillClean);
    }
}
