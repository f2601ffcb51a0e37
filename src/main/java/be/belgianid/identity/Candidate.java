package be.belgianid.identity;

import java.io.Serializable;

/** A registered person who may be the one asked for; {@code score} in 0..1000, higher is likelier. */
public record Candidate(PersonSummary person, int score, Explanation explanation) implements Serializable {}
