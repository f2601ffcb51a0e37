package be.belgianid.document.intake;

import java.time.Duration;

/** The moment by which a job must be done. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanos > 0;
    }
}
