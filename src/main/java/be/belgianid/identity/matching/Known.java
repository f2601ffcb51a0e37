package be.belgianid.identity.matching;

import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;

/** A registered person that the blocking keys found for a question. */
public record Known(PersonId id, PersonDetails details, PersonStatus status) {}
