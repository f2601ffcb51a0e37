package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;

/**
 * How one part of a name compares.
 *
 * @param agreement what to tell a person
 * @param penalty bits lost against an equal name; the frequency of the name is weighed elsewhere
 * @param different the names contradict each other
 * @param clean nothing speaks against an immediate answer
 * @param twinsToo a twin could be called so as well: only the document tells
 */
record NameMatch(Agreement agreement, double penalty, boolean different, boolean clean, boolean twinsToo) {

    static NameMatch equal() {
        return new NameMatch(Agreement.EQUAL, 0, false, true, false);
    }

    static NameMatch near(Agreement agreement, double penalty) {
        return new NameMatch(agreement, penalty, false, true, false);
    }

    static NameMatch ofATwinToo(Agreement agreement, double penalty) {
        return new NameMatch(agreement, penalty, false, true, true);
    }

    /** Possible, but only an operator may say so. */
    static NameMatch doubtful(Agreement agreement, double penalty) {
        return new NameMatch(agreement, penalty, false, false, false);
    }

    static NameMatch different(double penalty) {
        return new NameMatch(Agreement.DIFFERENT, penalty, true, false, false);
    }

    static NameMatch unknown(double penalty) {
        return new NameMatch(Agreement.UNKNOWN, penalty, false, true, true);
    }

    NameMatch plus(double more, boolean stillClean) {
        return new NameMatch(agreement, penalty + more, different, clean && stillClean, twinsToo);
    }
}
