package be.belgianid.document;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** How far the reading of a document has come and what it found; it proposes, the person decides. */
public record Reading(Status status, int percent, boolean verified, Map<DocumentField, ReadValue> values)
        implements Serializable {
    /** The life of a reading. */
    public enum Status {
        PENDING,
        READING,
        DONE,
        /** Nothing could be read in the time given: the person types. */
        UNREADABLE
    }

    public static final Reading PENDING = new Reading(Status.PENDING, 0, false, Map.of());
    public static final Reading UNREADABLE = new Reading(Status.UNREADABLE, 100, false, Map.of());

    public Reading {
        values = Map.copyOf(values);
    }

    /** A reading under way. */
    public static Reading under(int percent) {
        return new Reading(Status.READING, percent, false, Map.of());
    }

    /** True when nothing more will come. */
    public boolean isFinished() {
        return status == Status.DONE || status == Status.UNREADABLE;
    }

    public Optional<ReadValue> value(DocumentField field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public String toString() {
        return "Reading[" + status + ", " + percent + "%, " + values.keySet() + "]";
    }
}
