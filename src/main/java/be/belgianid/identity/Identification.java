package be.belgianid.identity;

import java.io.Serializable;
import java.util.List;

/** The answer of the registry to « who is this person? ». */
public sealed interface Identification extends Serializable {
    /** Exactly one person, without doubt. */
    record Identified(PersonSummary person, int score, Explanation explanation) implements Identification {}

    /** Nobody resembles: a BIS number was issued in the same transaction. */
    record NewlyRegistered(PersonSummary person) implements Identification {}

    /** A person must decide; best candidate first, reasons are message keys {@code identity.reason.*}. */
    record NeedsOperator(List<Candidate> candidates, List<String> reasons) implements Identification {}

    /** Nobody resembles and the document does not suffice to register; reasons are message keys {@code identity.reason.*}. */
    record NeedsDocument(List<String> reasons) implements Identification {}
}
