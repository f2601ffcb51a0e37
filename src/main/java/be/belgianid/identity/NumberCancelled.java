package be.belgianid.identity;

/** The number that this person held has been withdrawn for good. */
public record NumberCancelled(PersonId person) {}
