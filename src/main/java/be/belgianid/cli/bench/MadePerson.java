package be.belgianid.cli.bench;

import be.belgianid.identity.PersonDetails;
import java.util.List;

/** A person of the bench: as registered, and as the name is written at home. */
record MadePerson(PersonDetails details, Culture culture, String surname, List<String> givenNames) {}
