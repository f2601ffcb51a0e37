package be.belgianid.help.document;

import java.util.Optional;

/**
 * Something that stands on a document.
 *
 * @param place absent where it differs from model to model
 * @param printed what the document calls it, in the document's own words; empty when it has no name of its own
 * @param shape {@code 9} for a digit, {@code A} for a letter, {@code X} for either; empty when unknown
 */
public record Mark(Role role, Optional<Place> place, String printed, String shape) {
    /** What a reader does with it. */
    public enum Role {
        /** The number to type. */
        TAKE,
        NAMES,
        VALIDITY,
        /** The lines for machines. */
        ZONE,
        /** The number of the document itself, which yields to a national number. */
        YIELD,
        /** Another number that is never the one. */
        LEAVE
    }

    Mark as(Role other) {
        return new Mark(other, place, printed, shape);
    }
}
