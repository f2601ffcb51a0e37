package be.belgianid.request;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets the messages about a request be written, by the system and for nobody's eyes but the recipient's. */
@Component
public class RequestNotices {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Requests requests;

    RequestNotices(Requests requests) {
        this.requests = requests;
    }

    /** Empty when the request was never sent, is withdrawn or no longer exists. */
    @Transactional(readOnly = true)
    public Optional<RequestNotice> find(RequestId id) {
        return requests.findById(id)
                .filter(request -> request.status() != RequestStatus.DRAFT)
                .filter(request -> request.status() != RequestStatus.WITHDRAWN)
                .map(request -> new RequestNotice(
                        id,
                        request.ticket(),
                        request.status(),
                        request.requester().account(),
                        request.sent().sending().email(),
                        request.round(),
                        request.isAnsweredAfter(PATIENCE),
                        request.documentProblem()));
    }
}
