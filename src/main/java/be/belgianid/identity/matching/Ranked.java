package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation;

/** A person of the shortlist after comparison; {@code score} in 0..1000, higher is likelier. */
public record Ranked(Known person, int score, Explanation explanation) {}
