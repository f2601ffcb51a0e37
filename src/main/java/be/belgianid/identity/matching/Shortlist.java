package be.belgianid.identity.matching;

import java.util.List;

/**
 * The registered people worth comparing with a question.
 *
 * @param namesakes how many registered people bear the question's surname and given name, counted up to a limit
 * @param namesakesFromThere how many of them were born at the question's birth place, counted up to a limit
 * @param registered about how many people are registered in all
 * @param truncated whether a block of keys was larger than its limit, so that someone may be missing
 */
public record Shortlist(List<Known> people, int namesakes, int namesakesFromThere, long registered, boolean truncated) {
    public Shortlist {
        people = List.copyOf(people);
    }

    /** Others in place of the people found, compared by the same counts. */
    public Shortlist with(List<Known> others) {
        return new Shortlist(others, namesakes, namesakesFromThere, registered, false);
    }
}
