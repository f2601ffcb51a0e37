package be.belgianid.document;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the reading of a document has come and what it found; it proposes, the person decides.
 *
 * @param contradicting what the print says otherwise than the machine-readable zone, whose values are among the others
 * @param readPages pages that told something, counted from 0, be it only the same as another
 */
public record Reading(
        Status status,
        int percent,
        boolean verified,
        Map<DocumentField, ReadValue> values,
        Map<DocumentField, ReadValue> contradicting,
        Set<Integer> readPages)
        implements Serializable {
    /** The life of a reading. */
    public enum Status {
        PENDING,
        READING,
        DONE,
        /** Nothing could be read in the time given: the person types. */
        UNREADABLE,
        /** Somebody did not want to wait: the person types. */
        CANCELLED;

        /** True when nothing more will come. */
        public boolean isFinished() {
            return this != PENDING && this != READING;
        }
    }

    public static final Reading PENDING = new Reading(Status.PENDING, 0, false, Map.of());
    public static final Reading UNREADABLE = new Reading(Status.UNREADABLE, 100, false, Map.of());
    public static final Reading CANCELLED = new Reading(Status.CANCELLED, 100, false, Map.of());

    public Reading {
        values = Map.copyOf(values);
        contradicting = Map.copyOf(contradicting);
        readPages = Set.copyOf(readPages);
    }

    public Reading(Status status, int percent, boolean verified, Map<DocumentField, ReadValue> values) {
        this(status, percent, verified, values, Map.of(), Set.of());
    }

    /** A reading of which nothing is known but how far it is. */
    static Reading without(Status status) {
        return new Reading(status, status.isFinished() ? 100 : 0, false, Map.of());
    }

    /** A reading under way. */
    public static Reading under(int percent) {
        return new Reading(Status.READING, percent, false, Map.of());
    }

    /** True when nothing more will come. */
    public boolean isFinished() {
        return status.isFinished();
    }

    public Optional<ReadValue> value(DocumentField field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public String toString() {
        return "Reading[" + status + ", " + percent + "%, " + values.keySet() + "]";
    }
}
