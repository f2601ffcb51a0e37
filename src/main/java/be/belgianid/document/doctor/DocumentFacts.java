package be.belgianid.document.doctor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a document beside its looks.
 *
 * @param readPages pages on which something was read
 * @param verified what was read is certain
 * @param validUntil as read
 * @param foreignKind it is another kind of document than those that are accepted
 * @param versoMissing its other side carries data and is not there
 * @param sameTwice two pages have told the same
 * @param disagreeing its machine-readable zone and its print say different things
 * @param specimen it calls itself a specimen
 * @param refusedBefore an operator has refused the same file
 * @param colourAsked it must be in colour
 */
public record DocumentFacts(
        Set<Integer> readPages,
        boolean verified,
        Optional<LocalDate> validUntil,
        boolean foreignKind,
        boolean versoMissing,
        boolean sameTwice,
        boolean disagreeing,
        boolean specimen,
        boolean refusedBefore,
        boolean colourAsked) {
    /** Nothing is known yet. */
    public static final DocumentFacts NONE =
            new DocumentFacts(Set.of(), false, Optional.empty(), false, false, false, false, false, false, false);

    public DocumentFacts {
        readPages = Set.copyOf(readPages);
    }

    @Override
    public String toString() {
        return "DocumentFacts[masked]";
    }
}
