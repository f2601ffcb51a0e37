package be.belgianid.notification;

/** What the mail server made of one attempt. */
enum DeliveryOutcome {
    ACCEPTED,
    /** Not reachable, or « try later »: another attempt follows. */
    POSTPONED,
    /** Refused for good, or too many attempts. */
    REFUSED
}
