package be.belgianid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingProgressTests {
    private static final DocumentId ID = DocumentId.random();
    private static final Reading DONE = new Reading(
            Reading.Status.DONE,
            100,
            true,
            Map.of(DocumentField.SURNAME, new ReadValue("PEETERS", Origin.MRZ_VERIFIED, 1)));

    private final ReadingProgress progress = new ReadingProgress();
    private final ArrayList<Reading> heard = new ArrayList<>();

    @Test
    void tellsNoStaleStateAfterTheEnd() {
        progress.begin(ID, Reading.under(1));
        progress.end(ID, DONE);

        progress.subscribe(
                ID,
                () -> {
                    // The reading is taken up and ends while its state is being looked up.
                    progress.begin(ID, Reading.under(100));
                    progress.end(ID, DONE);
                    return Reading.PENDING;
                },
                heard::add);

        assertThat(heard).containsExactly(Reading.under(100), DONE);
    }

    @Test
    void tellsThePresentStepFirstAndThenTheOthers() {
        progress.begin(ID, Reading.under(60));

        progress.subscribe(ID, () -> Reading.PENDING, heard::add);
        progress.tell(ID, Reading.under(100));
        progress.end(ID, DONE);

        assertThat(heard).containsExactly(Reading.under(60), Reading.under(100), DONE);
        assertThat(progress.of(ID)).isEmpty();
    }

    @Test
    void tellsNothingOfAReadingThatHasBeenCancelled() {
        progress.begin(ID, Reading.under(10));
        progress.subscribe(ID, () -> Reading.PENDING, heard::add);

        progress.end(ID, Reading.CANCELLED);
        progress.tell(ID, Reading.under(60));

        assertThat(heard).endsWith(Reading.CANCELLED);
        assertThat(progress.of(ID)).isEmpty();
    }

    @Test
    void oneListenerThatFailsKeepsNoOtherFromHearing() {
        progress.subscribe(ID, () -> Reading.PENDING, reading -> {
            throw new IllegalStateException("gone");
        });
        progress.subscribe(ID, () -> Reading.PENDING, heard::add);

        progress.begin(ID, Reading.under(1));

        assertThat(heard).containsExactly(Reading.PENDING, Reading.under(1));
    }
}
