package be.belgianid.identity;

/** The number that this person held has been replaced by another. */
public record NumberReplaced(PersonId person) {}
