package be.belgianid.request.office;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.request.TicketSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueFilterTests {
    private static final List<TicketSummary> QUEUE =
            List.of(TestTickets.free(733, "Maja Lærke Sørensen"), TestTickets.heldBy("Otto", 734, "Éloïse Coenig"));

    @Test
    void findsAPersonWhateverTheAccents() {
        assertThat(new QueueFilter("eloise COENIG", QueueScope.ALL).of(QUEUE)).containsExactly(QUEUE.get(1));
    }

    @Test
    void findsATicketByItsLastDigits() {
        assertThat(new QueueFilter("733", QueueScope.ALL).of(QUEUE)).containsExactly(QUEUE.getFirst());
    }

    @Test
    void showsOnlyWhatIsFreeOrOnlyWhatIsInHand() {
        assertThat(new QueueFilter("", QueueScope.FREE).of(QUEUE)).containsExactly(QUEUE.getFirst());
        assertThat(new QueueFilter("", QueueScope.IN_HAND).of(QUEUE)).containsExactly(QUEUE.get(1));
        assertThat(new QueueFilter("", QueueScope.ALL).of(QUEUE)).isEqualTo(QUEUE);
    }
}
