package be.belgianid.identity.matching;

/**
 * How much evidence an immediate answer needs, in bits (a bit doubles the odds that two descriptions are one person).
 *
 * @param identified evidence from which one candidate is the person
 * @param good evidence from which a second candidate is too good to ignore
 * @param plausible evidence from which a candidate keeps a person from being registered as new
 * @param margin how far the first candidate must lie above the second
 * @param listed how many candidates an operator is shown
 */
public record MatchPolicy(double identified, double good, double plausible, double margin, int listed) {
    public static final MatchPolicy DEFAULT = new MatchPolicy(7, 5, -3, 6, 20);
}
