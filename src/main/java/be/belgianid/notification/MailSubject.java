package be.belgianid.notification;

/** The turn of a case that a mail tells of: opaque reference, which turn of its kind, and the ticket number that people see. */
record MailSubject(String caseReference, String occurrence, String ticket) {}
